// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QFrame;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::ui {

// Controls side by side, at least as wide as what they say needs. Those at the end that have no room come
// into a small window behind a button, where they work as in the row: nothing is ever cut off, however narrow
// the row is. GUI thread only.
class OverflowRow : public QWidget
{
    Q_OBJECT
public:
    explicit OverflowRow(QWidget* parent = nullptr);

    // Takes it over; `gap`: more room before it, pixels.
    void add(QWidget* part, int gap = 0);
    void setWanted(QWidget* part, bool wanted);        // what is not wanted is not shown at all
    int leastRoom() const;                             // pixels in which all that is wanted fits side by side
    QToolButton* moreButton() const { return m_more; } // shown where something has no room
    void setMoreText(const QString& accessibleName, const QString& toolTip);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Part
    {
        QWidget* widget;
        int gap;
        bool wanted = true, inRow = true;
    };
    void arrange();
    void openRest();
    void takeBack(); // from the small window
    static int leastWidth(const QWidget* widget);
    static int usualWidth(const QWidget* widget);

    std::vector<Part> m_parts;
    QToolButton* m_more;
    QPointer<QFrame> m_rest; // while it is open
};

} // namespace moyun::ui
