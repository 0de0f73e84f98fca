// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/picture.h"

#include <cstdint>

namespace moyun::canvas {

// What a picture looks like. Layers meet from the bottom up (groups by themselves, unless they pass through);
// blending is on sRGB-encoded values as painters expect. Reentrant; the picture is not changed.

// The part `area` in 8 bits: BGRA in memory (QImage's ARGB32_Premultiplied on little-endian machines),
// premultiplied, `stride` bytes from row to row. Outside the picture: transparent.
void compose(const Picture& picture, const image::Rect& area, std::uint8_t* bgra, std::size_t stride);

// One tile in full precision; `below`: only layers that lie under the layer of this id (0: all), which is
// what a style layer sees.
void composeTile(const Picture& picture, int tx, int ty, Tile& into, LayerId below = 0);

} // namespace moyun::canvas
