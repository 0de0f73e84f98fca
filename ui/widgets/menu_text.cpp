// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/menu_text.h"

#include <QKeySequence>
#include <QString>

namespace moyun::ui {

QString textWithKeys(const QString& text, const QKeySequence& keys)
{
    // QMenu draws what follows a tabulator where the keys of other entries are.
    return text + QLatin1Char('\t') + keys.toString(QKeySequence::NativeText);
}

} // namespace moyun::ui
