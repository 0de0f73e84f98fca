// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_drawers.h"

#include "ui/shell/side_drawer.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>

namespace moyun::ui {

SideDrawers::SideDrawers(QWidget* area, QHBoxLayout* row, QLayout* rooms)
    : QObject(area), m_area(area), m_row(row), m_rooms(rooms), m_slot(new QWidget(area))
{
    m_slot->setFixedWidth(0);
    m_row->insertWidget(1, m_slot);
    m_area->installEventFilter(this);
}

void SideDrawers::add(SideDrawer* drawer)
{
    drawer->setParent(m_area);
    drawer->hide();
    m_drawers.append(drawer);
    drawer->installEventFilter(this);
}

int SideDrawers::needed() const
{
    return m_row->itemAt(0)->minimumSize().width() + m_rooms->minimumSize().width();
}

bool SideDrawers::hasRoom(const SideDrawer* drawer) const
{
    int width = drawer->minimumSizeHint().width();
    for (const SideDrawer* other : m_drawers)
        if (other != drawer && !other->isHidden()) width += other->minimumSizeHint().width();
    return needed() + width <= m_area->width();
}

void SideDrawers::place()
{
    if (m_placing) return;
    m_placing = true;
    int width = 0;
    for (const SideDrawer* drawer : std::as_const(m_drawers))
        if (!drawer->isHidden()) width += drawer->minimumSizeHint().width();
    const bool beside = needed() + width <= m_area->width();
    m_area->setMinimumWidth(needed()); // in a narrower window the drawers lie over the rooms
    m_slot->setFixedWidth(beside ? width : 0);
    int x = m_row->itemAt(0)->geometry().right() + 1;
    for (SideDrawer* drawer : std::as_const(m_drawers)) {
        if (drawer->isHidden()) continue;
        const int own = drawer->minimumSizeHint().width();
        drawer->setGeometry(x, 0, own, m_area->height());
        drawer->raise();
        if (beside) x += own;
    }
    m_placing = false;
}

bool SideDrawers::eventFilter(QObject* watched, QEvent* event)
{
    const bool mine = watched != m_area;
    if (mine && event->type() == QEvent::Show) {
        auto* shown = static_cast<SideDrawer*>(watched);
        if (!hasRoom(shown))
            for (SideDrawer* other : std::as_const(m_drawers))
                if (other != shown) other->hide();
    }
    if (mine && event->type() == QEvent::Close &&
        static_cast<QWidget*>(watched)->isAncestorOf(QApplication::focusWidget()))
        Q_EMIT left();
    const auto type = event->type();
    if (type == QEvent::LayoutRequest || type == (mine ? QEvent::Show : QEvent::Resize) ||
        (mine && type == QEvent::Hide))
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace moyun::ui
