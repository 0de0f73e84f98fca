// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace moyun::ui {
class StyleDock;
}

namespace moyun::test {

// Clicks a style of the dock's gallery, with the mouse.
void clickStyleOf(const ui::StyleDock& dock, int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
// Opens a button's menu by mouse, clicks the entry, and waits until the menu is gone.
void chooseInMenuOf(QWidget* button, const QString& text);

} // namespace moyun::test
