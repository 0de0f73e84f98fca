// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/tile_plane.h"

#include <algorithm>

// Rectangles of pixels and of tiles. An empty rectangle (no width or no height) is the empty area, wherever
// it lies.
namespace moyun::canvas {

inline bool isEmpty(const image::Rect& area)
{
    return area.width <= 0 || area.height <= 0;
}

// What both cover. Sides that do not fit an int are held within it.
inline image::Rect intersected(const image::Rect& a, const image::Rect& b)
{
    using Wide = long long;
    const Wide left = std::max(a.x, b.x), top = std::max(a.y, b.y);
    const Wide right = std::min(Wide(a.x) + a.width, Wide(b.x) + b.width);
    const Wide bottom = std::min(Wide(a.y) + a.height, Wide(b.y) + b.height);
    if (right <= left || bottom <= top) return {};
    return {int(left), int(top), int(right - left), int(bottom - top)};
}

// Around both.
inline image::Rect united(const image::Rect& a, const image::Rect& b)
{
    if (isEmpty(a)) return isEmpty(b) ? image::Rect{} : b;
    if (isEmpty(b)) return a;
    const int left = std::min(a.x, b.x), top = std::min(a.y, b.y);
    return {left, top, std::max(a.right(), b.right()) - left, std::max(a.bottom(), b.bottom()) - top};
}

// Wider by `by` pixels on every side.
inline image::Rect grown(const image::Rect& area, int by)
{
    if (isEmpty(area)) return {};
    return {area.x - by, area.y - by, area.width + 2 * by, area.height + 2 * by};
}

// The tile that holds a pixel, also left of and above the corner.
inline int tileOf(int pixel)
{
    return pixel >> 6;
}
static_assert(kTileSide == 64);

// The tiles that an area of pixels touches.
inline image::Rect tilesOf(const image::Rect& pixels)
{
    if (isEmpty(pixels)) return {};
    const int left = tileOf(pixels.x), top = tileOf(pixels.y);
    return {left, top, tileOf(pixels.right() - 1) - left + 1, tileOf(pixels.bottom() - 1) - top + 1};
}

inline image::Rect pixelsOfTiles(const image::Rect& tiles)
{
    return {tiles.x * kTileSide, tiles.y * kTileSide, tiles.width * kTileSide, tiles.height * kTileSide};
}

inline image::Rect pixelsOfTile(int tx, int ty)
{
    return {tx * kTileSide, ty * kTileSide, kTileSide, kTileSide};
}

} // namespace moyun::canvas
