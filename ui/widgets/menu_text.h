// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QKeySequence;
class QString;
QT_END_NAMESPACE

namespace moyun::ui {

// The text of an entry of a context menu with the keys that do the same where the menu was opened: they stand
// in the column of the shortcuts, named as in all menus. The entry itself does not listen to them.
QString textWithKeys(const QString& text, const QKeySequence& keys);

} // namespace moyun::ui
