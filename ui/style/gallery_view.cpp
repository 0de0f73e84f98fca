// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/gallery_view.h"

#include "core/bridge/style_list_model.h"
#include "ui/style/style_delegate.h"
#include "ui/style/style_mime.h"
#include "ui/widgets/theme_icon.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>

namespace moyun::ui {

using bridge::StyleListModel;

constexpr int kLeastCell = 112;

namespace {

QString idOf(const QModelIndex& index)
{
    return index.data(StyleListModel::IdRole).toString();
}

} // namespace

GalleryView::GalleryView(QWidget* parent) : QListView(parent), m_delegate(new StyleDelegate(this))
{
    setItemDelegate(m_delegate);
    setViewMode(QListView::IconMode);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setSpacing(0);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setAcceptDrops(true);
    verticalScrollBar()->setSingleStep(24);
}

void GalleryView::setChosen(const QStringList& ids)
{
    m_delegate->setChosen(ids);
    viewport()->update();
}

void GalleryView::relayout()
{
    const int wide = viewport()->width() - 2;
    const int columns = qMax(1, wide / kLeastCell);
    const int cell = wide / columns;
    m_delegate->setCellSize({cell, cell + 26});
    setGridSize({cell, cell + 26});
}

void GalleryView::resizeEvent(QResizeEvent* event)
{
    relayout();
    QListView::resizeEvent(event);
}

void GalleryView::mousePressEvent(QMouseEvent* event)
{
    QListView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->pos()) : QModelIndex();
    m_pressedAt = event->pos();
}

void GalleryView::mouseMoveEvent(QMouseEvent* event)
{
    const bool far = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_pressed.isValid() && event->buttons() & Qt::LeftButton && far) {
        const QModelIndex dragged = m_pressed;
        m_pressed = QModelIndex();
        startStyleDrag(dragged);
        return;
    }
    QListView::mouseMoveEvent(event);
}

void GalleryView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (!m_pressed.isValid() || index != m_pressed || index.data(StyleListModel::PendingRole).toBool())
        return;
    const bool add = StyleDelegate::addRect(visualRect(index)).contains(event->pos()) ||
                     event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    m_pressed = QModelIndex();
    if (add)
        Q_EMIT toggledInMix(idOf(index));
    else
        Q_EMIT chosenAlone(idOf(index));
}

void GalleryView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    const bool usable = index.isValid() && !index.data(StyleListModel::PendingRole).toBool();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (usable) Q_EMIT chosenAlone(idOf(index));
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (usable) Q_EMIT toggledInMix(idOf(index));
        return;
    case Qt::Key_Delete:
        if (usable && index.data(StyleListModel::OwnRole).toBool()) Q_EMIT removeRequested(idOf(index));
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void GalleryView::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || index.data(StyleListModel::PendingRole).toBool()) return;
    const QString id = idOf(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(ThemeIcon::icon("picture"), tr("Use this style alone"), this,
                    [this, id] { Q_EMIT chosenAlone(id); });
    menu->addAction(ThemeIcon::icon("add"), tr("Add to the mixture, or take out"), this,
                    [this, id] { Q_EMIT toggledInMix(id); });
    if (index.data(StyleListModel::OwnRole).toBool()) {
        menu->addSeparator();
        menu->addAction(ThemeIcon::icon("trash"), tr("Remove from my styles"), this,
                        [this, id] { Q_EMIT removeRequested(id); });
    }
    menu->popup(event->globalPos());
}

void GalleryView::startStyleDrag(const QModelIndex& index)
{
    if (index.data(StyleListModel::PendingRole).toBool()) return;
    auto* drag = new QDrag(this);
    auto* data = new QMimeData;
    data->setData(kStyleMime, idOf(index).toUtf8());
    drag->setMimeData(data);
    const QImage picture = index.data(Qt::DecorationRole).value<QImage>();
    if (!picture.isNull())
        drag->setPixmap(QPixmap::fromImage(picture.scaled(64, 64, Qt::KeepAspectRatioByExpanding)));
    drag->exec(Qt::CopyAction);
}

void GalleryView::dragEnterEvent(QDragEnterEvent* event)
{
    event->ignore();
}

void GalleryView::dragMoveEvent(QDragMoveEvent* event)
{
    event->ignore();
}

} // namespace moyun::ui
