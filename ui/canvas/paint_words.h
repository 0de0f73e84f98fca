// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/paint.h"
#include "core/canvas/picture.h"

#include <QColor>
#include <QImage>
#include <QRect>

namespace moyun::ui {

// Between what the window and what the picture speaks of.
canvas::Colour canvasColour(const QColor& colour);
// How paint meets a layer: within the selection, its alpha as it is locked. Refers to the picture.
canvas::Paint paintOn(const canvas::Picture& picture, canvas::LayerId layer);
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
