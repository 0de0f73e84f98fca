// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/paint_words.h"

#include "core/canvas/convert.h"

#include <cstring>

namespace moyun::ui {

canvas::Colour canvasColour(const QColor& colour)
{
    return canvas::colourOf(colour.redF(), colour.greenF(), colour.blueF(), colour.alphaF());
}

canvas::Mask maskOf(const QImage& grey, QPoint topLeft)
{
    base::ImageBuffer plain(grey.width(), grey.height(), 1);
    for (int y = 0; y < grey.height(); ++y)
        std::memcpy(plain.pixel(0, y), grey.constScanLine(y), std::size_t(grey.width()));
    return canvas::maskFrom(plain, topLeft.x(), topLeft.y());
}

} // namespace moyun::ui
