// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/plane_content.h"

#include "core/canvas/areas.h"

#include <algorithm>

namespace moyun::canvas {

namespace {

bool holds(const Tile& tile, int x, int y)
{
    return tile.px[(std::size_t(y) * kTileSide + std::size_t(x)) * 4 + 3] != 0;
}
bool holds(const MaskTile& tile, int x, int y)
{
    return tile.px[std::size_t(y) * kTileSide + std::size_t(x)] != 0;
}

template <class T> image::Rect around(const TilePlane<T>& plane, const image::Rect& room)
{
    int left = room.right(), top = room.bottom(), right = room.x, bottom = room.y;
    plane.forEach([&](int tx, int ty, const std::shared_ptr<const T>& tile) {
        const image::Rect part = intersected(room, pixelsOfTile(tx, ty));
        const bool inside =
            part.x >= left && part.y >= top && part.right() <= right && part.bottom() <= bottom;
        if (isEmpty(part) || inside) return;
        for (int y = part.y; y < part.bottom(); ++y)
            for (int x = part.x; x < part.right(); ++x) {
                if (!holds(*tile, x - tx * kTileSide, y - ty * kTileSide)) continue;
                left = std::min(left, x);
                right = std::max(right, x + 1);
                top = std::min(top, y);
                bottom = std::max(bottom, y + 1);
            }
    });
    return left < right ? image::Rect{left, top, right - left, bottom - top} : image::Rect{};
}

} // namespace

image::Rect contentOf(const Pixels& pixels, const image::Rect& room)
{
    return around(pixels, room);
}

image::Rect contentOf(const Mask& mask, const image::Rect& room)
{
    return around(mask, room);
}

} // namespace moyun::canvas
