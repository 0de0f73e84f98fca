// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/checkerboard.h"

#include <QPainter>

namespace moyun::ui {

void paintCheckerboard(QPainter& painter, const QRect& area, int cell)
{
    painter.fillRect(area, QColor(0xd9, 0xd7, 0xd3));
    const QColor dark(0xb9, 0xb6, 0xb1);
    for (int y = 0; y * cell < area.height(); ++y)
        for (int x = y % 2; x * cell < area.width(); x += 2)
            painter.fillRect(
                QRect(area.left() + x * cell, area.top() + y * cell, cell, cell).intersected(area), dark);
}

} // namespace moyun::ui
