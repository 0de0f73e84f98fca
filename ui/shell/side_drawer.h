// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace moyun::ui {

// A panel that comes and goes at the side of the rooms: a line with its title and a button that closes it,
// and a body below. Esc closes it, too. Where it stands is the affair of SideDrawers.
class SideDrawer : public QFrame
{
    Q_OBJECT
public:
    explicit SideDrawer(QWidget* parent = nullptr);

    QToolButton* closeButton() const { return m_close; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

    void setTitle(const QString& title, const QString& closeText);
    void addToHead(QWidget* widget); // between the title and the button
    void setBody(QWidget* body);

private:
    QLabel* m_title;
    QToolButton* m_close;
    QHBoxLayout* m_head;
    QVBoxLayout* m_column;
};

} // namespace moyun::ui
