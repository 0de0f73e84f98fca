// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/gestures/guides.h"

#include "ui/widgets/theme.h"

namespace moyun::ui {

void drawGuide(QPainter& painter, const QPainterPath& path)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 140), 2.6));
    painter.drawPath(path);
    painter.setPen(QPen(QColor(255, 255, 255, 230), 1.1));
    painter.drawPath(path);
}

void drawHandle(QPainter& painter, QPointF at, bool round)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(20, 18, 16), 1));
    painter.setBrush(round ? Theme::colours().accent : QColor(250, 247, 242));
    const QRectF box(at.x() - kHandle / 2, at.y() - kHandle / 2, kHandle, kHandle);
    if (round)
        painter.drawEllipse(box);
    else
        painter.drawRoundedRect(box, 1.5, 1.5);
}

} // namespace moyun::ui
