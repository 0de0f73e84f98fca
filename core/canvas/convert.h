// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"
#include "core/canvas/picture.h"

// Between tiles and plain pictures of 8 bits with straight alpha. There and back again is exact for every
// pixel with an alpha of 0 or of 2 to 255; at an alpha of 1, where premultiplied colours have 129 steps,
// colours may differ by 1. (A pixel with an alpha of 0 comes back black.) Thread: any.
namespace moyun::canvas {

// 1 (grey), 3 or 4 channels; the top left pixel at (x, y) of the plane. Tiles that are wholly transparent do
// not exist, those of one colour are one tile.
Pixels pixelsFrom(const base::ImageBuffer& image, int x = 0, int y = 0);
// A part of the plane, 4 channels; empty for an empty area.
base::ImageBuffer imageOf(const Pixels& pixels, const image::Rect& area);
// What is shown of the picture, 4 channels; outside the picture: transparent.
base::ImageBuffer imageOf(const Picture& picture, const image::Rect& area);
base::ImageBuffer imageOf(const Picture& picture);

// 1 channel.
Mask maskFrom(const base::ImageBuffer& grey, int x = 0, int y = 0);
base::ImageBuffer imageOf(const Mask& mask, const image::Rect& area);

// BGRA in memory, premultiplied (QImage's ARGB32_Premultiplied on little-endian machines).
Pixels pixelsFromBgra(const std::uint8_t* bgra, int width, int height, std::size_t stride, int x = 0,
                      int y = 0);

} // namespace moyun::canvas
