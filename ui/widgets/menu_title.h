// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QMenu;
class QString;
QT_END_NAMESPACE

namespace moyun::ui {

// Begins a part of a menu with what it is about: a line that cannot be chosen, behind a separator where
// something stands before it. QMenu::addSection() draws no text under a style sheet.
void addMenuTitle(QMenu* menu, const QString& text);

} // namespace moyun::ui
