// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/layer_tree.h"

#include "ui/canvas/layer_delegate.h"
#include "ui/canvas/layer_model.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace moyun::ui {

using canvas::LayerId;

LayerTree::LayerTree(LayerModel* model, QWidget* parent) : QTreeView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new LayerDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setAllColumnsShowFocus(true);
    verticalScrollBar()->setSingleStep(22);
    header()->setStretchLastSection(true);

    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        const QScopedValueRollback<bool> silent(m_silent, true);
        expandAll();
        for (const LayerId id : std::as_const(m_folded)) setExpanded(m_model->indexOf(id), false);
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (const LayerId id = m_model->idOf(index); !m_silent && !m_folded.contains(id)) m_folded.append(id);
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (!m_silent) m_folded.removeAll(m_model->idOf(index));
    });
    expandAll();
}

void LayerTree::choose(LayerId id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (index == currentIndex()) return;
    const QScopedValueRollback<bool> silent(m_silent, true);
    for (QModelIndex group = index.parent(); group.isValid(); group = group.parent()) {
        m_folded.removeAll(m_model->idOf(group));
        setExpanded(group, true);
    }
    setCurrentIndex(index);
}

void LayerTree::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_silent && current.isValid()) Q_EMIT chosen(m_model->idOf(current));
}

LayerRow LayerTree::rowOf(const QModelIndex& index) const
{
    return {visualRect(index), index.data(LayerModel::DepthRole).toInt(),
            index.data(LayerModel::KindRole).toInt() == int(canvas::Layer::Kind::Group)};
}

void LayerTree::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid()) return;
    const LayerRow row = rowOf(index);
    const LayerId id = m_model->idOf(index);
    if (event->button() == Qt::LeftButton && row.eye().contains(event->pos())) {
        m_eyes = !index.data(LayerModel::VisibleRole).toBool();
        Q_EMIT visibleChosen(id, *m_eyes);
        return;
    }
    if (event->button() == Qt::LeftButton && row.arrow().contains(event->pos())) {
        setExpanded(index, !isExpanded(index));
        return;
    }
    QTreeView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton) return;
    m_pressed = id;
    m_pressedAt = event->pos();
}

void LayerTree::paintEyes(QPoint at)
{
    const QModelIndex index = indexAt(at);
    if (index.isValid() && index.data(LayerModel::VisibleRole).toBool() != *m_eyes)
        Q_EMIT visibleChosen(m_model->idOf(index), *m_eyes);
}

void LayerTree::mouseMoveEvent(QMouseEvent* event)
{
    if (m_eyes) return paintEyes(event->pos());
    if (m_pressed == 0) {
        QTreeView::mouseMoveEvent(event);
        return;
    }
    if (!m_dragging && (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    m_hand = event->pos();
    setCursor(Qt::ClosedHandCursor);
    constexpr int kEdge = 16; // from the upper and lower edge, where the tree scrolls along
    QScrollBar* bar = verticalScrollBar();
    if (m_hand.y() < kEdge) bar->setValue(bar->value() - 8);
    if (m_hand.y() > viewport()->height() - kEdge) bar->setValue(bar->value() + 8);
    viewport()->update();
}

void LayerTree::mouseReleaseEvent(QMouseEvent* event)
{
    const LayerId dragged = m_dragging ? m_pressed : 0;
    const auto drop = dragged ? dropAt(event->pos()) : std::nullopt;
    endDrag();
    if (drop) Q_EMIT moved(dragged, drop->place);
    QTreeView::mouseReleaseEvent(event);
}

void LayerTree::endDrag()
{
    m_eyes.reset();
    m_pressed = 0;
    m_dragging = false;
    unsetCursor();
    viewport()->update();
}

void LayerTree::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid()) return;
    const LayerRow row = rowOf(index);
    if (row.eye().contains(event->pos()) || row.arrow().contains(event->pos()))
        mousePressEvent(event);
    else if (row.thumbnail().contains(event->pos()))
        Q_EMIT opened(m_model->idOf(index));
    else
        edit(index);
}

bool LayerTree::isWithin(const QModelIndex& index, LayerId id) const
{
    for (QModelIndex each = index; each.isValid(); each = each.parent())
        if (m_model->idOf(each) == id) return true;
    return false;
}

std::optional<LayerTree::Drop> LayerTree::dropAt(QPoint at) const
{
    const auto line = [this](int y, int left) {
        return QRect(left, y - 1, viewport()->width() - left - 4, 2);
    };
    // How many layers of the group lie below this one, the dragged one left out.
    const auto below = [this](const QModelIndex& index) {
        int count = m_model->rowCount(index.parent()) - 1 - index.row();
        for (int row = index.row() + 1; row < m_model->rowCount(index.parent()); ++row)
            if (m_model->idOf(m_model->index(row, 0, index.parent())) == m_pressed) --count;
        return std::size_t(count);
    };
    QModelIndex over = indexAt({viewport()->width() / 2, at.y()});
    if (!over.isValid()) {
        if (at.y() < 0 || m_model->rowCount() == 0) return std::nullopt;
        const QModelIndex last = m_model->index(m_model->rowCount() - 1, 0);
        QModelIndex shown = last;
        while (isExpanded(shown) && m_model->rowCount(shown) > 0)
            shown = m_model->index(m_model->rowCount(shown) - 1, 0, shown);
        return Drop{{0, 0}, line(visualRect(shown).bottom(), LayerRow::kEye), false};
    }
    const LayerRow row = rowOf(over);
    const int part = (at.y() - row.row.top()) * 4 / std::max(1, row.row.height());
    if (row.group && m_model->idOf(over) != m_pressed && !isWithin(over, m_pressed)) {
        const bool open = isExpanded(over) && m_model->rowCount(over) > 0;
        if (part == 1 || part == 2 || (part >= 3 && open))
            return Drop{{m_model->idOf(over), std::size_t(-1)}, row.row, true};
    }
    if (isWithin(over, m_pressed) && m_model->idOf(over) != m_pressed) return std::nullopt;
    const bool upper = part < 2;
    // Under the last layer of a group the hand may mean the group's own level: further left does.
    while (!upper && over.parent().isValid() && over.row() == m_model->rowCount(over.parent()) - 1 &&
           at.x() < rowOf(over).inner())
        over = over.parent();
    const std::size_t index = below(over) + (upper && m_model->idOf(over) != m_pressed ? 1 : 0);
    return Drop{{m_model->idOf(over.parent()), index},
                line(upper ? row.row.top() : row.row.bottom(), rowOf(over).inner()),
                false};
}

void LayerTree::paintEvent(QPaintEvent* event)
{
    QTreeView::paintEvent(event);
    if (!m_dragging) return;
    const auto drop = dropAt(m_hand);
    if (!drop) return;
    const ThemeColours& c = Theme::colours();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    if (drop->into) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(drop->mark).adjusted(LayerRow::kEye + 1, 2, -2, -2), 6, 6);
        return;
    }
    painter.fillRect(drop->mark, c.accent);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accent);
    painter.drawEllipse(QPointF(drop->mark.left(), drop->mark.top() + 1), 4, 4);
}

void LayerTree::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    const bool alt = event->modifiers() & Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!m_dragging) break;
        endDrag();
        return;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (index.isValid() && state() != EditingState) edit(index);
        return;
    case Qt::Key_Space:
        if (index.isValid())
            Q_EMIT visibleChosen(m_model->idOf(index), !index.data(LayerModel::VisibleRole).toBool());
        return;
    case Qt::Key_Delete:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!alt) break;
        Q_EMIT stepRequested(event->key() == Qt::Key_Up ? 1 : -1);
        return;
    default:
        break;
    }
    QTreeView::keyPressEvent(event);
}

void LayerTree::contextMenuEvent(QContextMenuEvent* event)
{
    endDrag();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (currentIndex().isValid())
            Q_EMIT menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
        return;
    }
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid()) return;
    setCurrentIndex(index);
    Q_EMIT menuRequested(event->globalPos());
}

} // namespace moyun::ui
