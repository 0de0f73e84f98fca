// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_dates.h"

#include "ui/widgets/clock_text.h"

#include <QFileSystemModel>
#include <QLocale>

namespace moyun::ui {

void FileDates::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto* files = qobject_cast<const QFileSystemModel*>(index.model());
    if (!files) return;
    const QDateTime at = files->lastModified(index);
    if (at.isValid())
        option->text =
            QLocale().toString(at.date(), QLocale::ShortFormat) + QLatin1Char(' ') + clockText(at.time());
}

} // namespace moyun::ui
