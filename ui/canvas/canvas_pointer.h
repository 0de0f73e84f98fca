// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/brush.h"

#include <QPointF>
#include <Qt>

namespace moyun::ui {

// Where the mouse or the pen is, and what the hand does. The view may move under it, so gestures remember
// places in the picture.
struct CanvasPointer
{
    QPointF at;      // on the widget
    QPointF picture; // pixels of the picture, not whole
    Qt::KeyboardModifiers modifiers;
    double pressure = 0.5;       // 0 to 1; a mouse has 0.5
    double tiltX = 0, tiltY = 0; // -1 to 1
    double rotation = 0;         // degrees
    double time = 0;             // seconds
    bool isPen = false;
    bool isEraserEnd = false; // the other end of the pen

    canvas::StrokeSample sample() const
    {
        return {picture.x(), picture.y(), pressure, tiltX, tiltY, rotation, time};
    }
};

} // namespace moyun::ui
