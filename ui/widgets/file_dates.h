// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace moyun::ui {

// Dates of files in the language of the window; Qt writes them in that of the system. For the column of
// times of a list of files (QFileSystemModel).
class FileDates : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace moyun::ui
