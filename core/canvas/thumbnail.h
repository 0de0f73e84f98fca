// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/picture.h"

#include <cstdint>
#include <vector>

namespace moyun::canvas {

// A small picture: BGRA in memory, premultiplied, 4 * width bytes a row (QImage's ARGB32_Premultiplied on
// little-endian machines).
struct Thumbnail
{
    int width = 0, height = 0;
    std::vector<std::uint8_t> bgra;
};

// What a layer or a group shows by itself (of all its layers together; as it would look if it were shown, at
// full opacity and without its mask), or with id 0 the whole picture, so that the longer side has `side`
// pixels (1 to 1024). At most nine samples a pixel are looked at, so that it takes a short time, up to four
// milliseconds a layer at 64 pixels, whatever the size of the picture. Any thread. No pixels where there is
// no such layer.
Thumbnail thumbnailOf(const Picture& picture, LayerId id, int side);
// White where the mask is, black elsewhere.
Thumbnail thumbnailOf(const Picture& picture, const Mask& mask, int side);

} // namespace moyun::canvas
