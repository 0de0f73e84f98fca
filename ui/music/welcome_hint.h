// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace moyun::ui {

// What an empty score says: three ways to begin. Lies over the middle of its parent, keeps there, and can be
// put away.
class WelcomeHint : public QFrame
{
    Q_OBJECT
public:
    explicit WelcomeHint(QWidget* parent);

    enum Way { Compose, Draw, Open, kWays };
    QPushButton* button(Way way) const { return m_buttons[way]; }
    QToolButton* closeButton() const { return m_close; }
    void setComposing(bool possible); // whether there is a model for the first way

Q_SIGNALS:
    void chosen(int way);
    void dismissed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void place();

    QLabel* m_title;
    QToolButton* m_close;
    QLabel* m_texts[kWays];
    QPushButton* m_buttons[kWays];
};

} // namespace moyun::ui
