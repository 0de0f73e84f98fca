// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace moyun::ui {

// A brush in the grid: what it paints, its name below. The one in hand has a frame.
class BrushDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setCell(QSize size) { m_cell = size; }
    void setInHand(const QString& name) { m_inHand = name; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return m_cell; }

private:
    QSize m_cell{64, 78};
    QString m_inHand;
};

} // namespace moyun::ui
