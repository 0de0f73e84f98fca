// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLayout;
class QWidget;
QT_END_NAMESPACE

namespace moyun::ui {

class SideDrawer;

// Where drawers stand: between the rail and the rooms while the window is wide enough for both, otherwise
// over the left edge of the rooms, one at a time. So no drawer makes the window wider than its screen.
class SideDrawers : public QObject
{
    Q_OBJECT
public:
    // `row` is the layout of `area`: the rail first, `rooms` behind it.
    SideDrawers(QWidget* area, QHBoxLayout* row, QLayout* rooms);

    void add(SideDrawer* drawer); // becomes a child of the area; hidden at first
    // Whether it has its place beside the rooms, or would have, and hides nothing.
    bool hasRoom(const SideDrawer* drawer) const;

Q_SIGNALS:
    void left(); // one closes that the keys were in

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int needed() const; // width of rail and rooms alone
    void place();

    QWidget* m_area;
    QHBoxLayout* m_row;
    QLayout* m_rooms;
    QWidget* m_slot; // keeps their place free
    QList<SideDrawer*> m_drawers;
    bool m_placing = false;
};

} // namespace moyun::ui
