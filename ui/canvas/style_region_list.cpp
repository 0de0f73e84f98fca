// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/style_region_list.h"

#include "core/bridge/canvas_style.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>

namespace moyun::ui {

using bridge::StyleRegion;

namespace {

constexpr int kRowHeight = 30, kMostRows = 4;

} // namespace

StyleRegionList::StyleRegionList(bridge::CanvasStyle* style, QWidget* parent)
    : QListWidget(parent), m_style(style)
{
    setObjectName(QStringLiteral("regionList"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(style, &bridge::CanvasStyle::regionsChanged, this, &StyleRegionList::showRegions);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_showing && row >= 0) m_style->setActive(idOf(row));
    });
    connect(this, &QListWidget::itemChanged, this, &StyleRegionList::takeChange);
    showRegions();
}

int StyleRegionList::idOf(int row) const
{
    const QListWidgetItem* there = item(row);
    return there ? there->data(Qt::UserRole).toInt() : 0;
}

QSize StyleRegionList::sizeHint() const
{
    return {200, std::clamp(count(), 1, kMostRows) * kRowHeight + 2 * frameWidth() + 4};
}

void StyleRegionList::showRegions()
{
    const QScopedValueRollback showing(m_showing, true);
    const auto& regions = m_style->regions();
    while (count() > regions.list.size()) delete takeItem(count() - 1);
    while (count() < regions.list.size()) addItem(new QListWidgetItem);
    for (int row = 0; row < count(); ++row) {
        const StyleRegion& region = regions.list[regions.list.size() - 1 - row];
        QListWidgetItem* there = item(row);
        there->setData(Qt::UserRole, region.id);
        there->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                        Qt::ItemIsEditable);
        there->setText(region.name);
        there->setCheckState(region.visible ? Qt::Checked : Qt::Unchecked);
        there->setSizeHint({100, kRowHeight});
        const QString place = region.where == StyleRegion::Whole       ? tr("On the whole canvas")
                              : region.where == StyleRegion::Selection ? tr("Within the selection")
                                                                       : tr("Where its mask is painted");
        there->setToolTip(region.name + QStringLiteral("\n") + place);
        if (region.id == regions.active) setCurrentRow(row);
    }
    if (!regions.find(regions.active)) setCurrentRow(-1);
    updateGeometry();
}

void StyleRegionList::takeChange(QListWidgetItem* item)
{
    if (m_showing) return;
    const int id = item->data(Qt::UserRole).toInt();
    const StyleRegion* region = m_style->regions().find(id);
    if (!region) return;
    const bool visible = item->checkState() == Qt::Checked;
    const QString name = item->text().trimmed();
    const bool named = !name.isEmpty() && name != region->name;
    const bool toggled = visible != region->visible;
    // Later: the view is still in the midst of its own event.
    QTimer::singleShot(0, this, [this, id, visible, name, named, toggled] {
        if (toggled) m_style->setRegionVisible(id, visible);
        if (named) m_style->renameRegion(id, name);
        showRegions();
    });
}

void StyleRegionList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && currentRow() >= 0)
        m_style->removeRegion(idOf(currentRow()));
    else
        QListWidget::keyPressEvent(event);
}

void StyleRegionList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) showRegions();
    QListWidget::changeEvent(event);
}

} // namespace moyun::ui
