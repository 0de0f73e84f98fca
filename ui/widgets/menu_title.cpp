// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/menu_title.h"

#include <QMenu>

namespace moyun::ui {

void addMenuTitle(QMenu* menu, const QString& text)
{
    if (!menu->isEmpty()) menu->addSeparator();
    menu->addAction(text)->setEnabled(false);
}

} // namespace moyun::ui
