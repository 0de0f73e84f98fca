// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace moyun::ui {

// A line around whatever has the focus, in every window of the program, once the keyboard brought it there
// (in the look of high contrast always). The mouse makes it go: whoever clicks knows where they are. One for
// the whole program; made once the QApplication exists. GUI thread only.
class FocusRing : public QObject
{
    Q_OBJECT
public:
    // Property of a widget that is drawn with round corners: their radius. Buttons, fields and what the style
    // sheet rounds do without.
    static constexpr const char* kRoundProperty = "focusRound";

    explicit FocusRing(QObject* parent = nullptr);
    ~FocusRing() override;

    QWidget* target() const { return m_target; }
    QWidget* ring() const { return m_ring; } // null or hidden while nothing is shown
    // What of a widget can be seen, in its window.
    static QRect seenRect(const QWidget* widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* focused);
    void place();

    QPointer<QWidget> m_target, m_ring;
    bool m_byKeyboard = false;
};

} // namespace moyun::ui
