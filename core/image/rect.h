// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moyun::image {

// A rectangle of whole pixels: x to the right, y downwards, from the top left corner of the picture.
struct Rect
{
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    int right() const { return x + width; }   // first column outside
    int bottom() const { return y + height; } // first row outside
    bool operator==(const Rect&) const = default;
};

} // namespace moyun::image
