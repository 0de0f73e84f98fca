// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/tile_tools.h"
#include "core/image/rect.h"

#include <QColor>
#include <QImage>
#include <QRect>

namespace moyun::ui {

// Between what the window and what the picture speaks of.
canvas::Colour canvasColour(const QColor& colour);
canvas::Mask maskOf(const QImage& grey, QPoint topLeft); // Grayscale8
inline image::Rect rectOf(const QRect& rect)
{
    return {rect.x(), rect.y(), rect.width(), rect.height()};
}
inline QRect rectOf(const image::Rect& rect)
{
    return {rect.x, rect.y, rect.width, rect.height};
}

} // namespace moyun::ui
