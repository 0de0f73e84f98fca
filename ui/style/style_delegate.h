// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace moyun::ui {

// Paints a style of the gallery: its picture with title and painter below, and a mark when it is part of the
// mixture.
class StyleDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setChosen(const QStringList& ids) { m_chosen = ids; }
    void setCellSize(QSize size) { m_cell = size; }
    // Where the "add to the mixture" button of a cell is.
    static QRect addRect(const QRect& cell);
    static QRect pictureRect(const QRect& cell);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QStringList m_chosen;
    QSize m_cell{120, 136};
};

} // namespace moyun::ui
