// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/plane_mapping.h"

#include "core/canvas/areas.h"
#include "core/canvas/tile_tools.h"
#include "core/canvas/transform.h"

#include <cstring>

namespace moyun::canvas {

namespace {

constexpr int kLast = kTileSide - 1;

template <class T> constexpr std::size_t kPixelBytes = sizeof(T) / (std::size_t(kTileSide) * kTileSide);

template <class T> auto* bytesAt(T& tile, int x, int y)
{
    constexpr std::size_t kValues = kPixelBytes<std::remove_const_t<T>> / sizeof(tile.px[0]);
    return tile.px.data() + (std::size_t(y) * kTileSide + std::size_t(x)) * kValues;
}

// Around the pixels that a tile of the result comes from, or that one of the source goes to.
image::Rect around(std::pair<int, int> a, std::pair<int, int> b)
{
    const int left = std::min(a.first, b.first), top = std::min(a.second, b.second);
    return {left, top, std::max(a.first, b.first) - left + 1, std::max(a.second, b.second) - top + 1};
}

// Every tile that gets something, once, row by row.
template <class T> std::vector<std::pair<int, int>> targetsOf(const TilePlane<T>& plane, const PixelMap& map)
{
    std::vector<std::pair<int, int>> places; // y, x
    plane.forEach([&](int tx, int ty, const auto&) {
        const int x = tx * kTileSide, y = ty * kTileSide;
        const image::Rect tiles = tilesOf(around(map.targetOf(x, y), map.targetOf(x + kLast, y + kLast)));
        for (int v = tiles.y; v < tiles.bottom(); ++v)
            for (int u = tiles.x; u < tiles.right(); ++u)
                if (std::max(std::abs(u), std::abs(v)) <= TilePlane<T>::kMostTile) places.push_back({v, u});
    });
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

template <class T> void copyRows(const TilePlane<T>& plane, const PixelMap& map, int tx, int ty, T& into)
{
    const auto [left, top] = map.sourceOf(tx * kTileSide, ty * kTileSide);
    PlaneReader<T> reader(plane);
    for (int y = 0; y < kTileSide; ++y)
        for (int x = 0; x < kTileSide;) {
            const int sx = left + x, sy = top + y;
            const int count = std::min(kTileSide - x, kTileSide - (sx & kLast));
            if (const T* tile = reader.tileOfPixel(sx, sy))
                std::memcpy(bytesAt(into, x, y), bytesAt(*tile, sx & kLast, sy & kLast),
                            std::size_t(count) * kPixelBytes<T>);
            x += count;
        }
}

template <class T> void copyPixels(const TilePlane<T>& plane, const PixelMap& map, int tx, int ty, T& into)
{
    PlaneReader<T> reader(plane);
    for (int y = 0; y < kTileSide; ++y)
        for (int x = 0; x < kTileSide; ++x) {
            const auto [sx, sy] = map.sourceOf(tx * kTileSide + x, ty * kTileSide + y);
            if (const T* tile = reader.tileOfPixel(sx, sy))
                std::memcpy(bytesAt(into, x, y), bytesAt(*tile, sx & kLast, sy & kLast), kPixelBytes<T>);
        }
}

} // namespace

template <class T>
TilePlane<T> mapped(const TilePlane<T>& plane, const PixelMap& map, const std::stop_token& stop)
{
    TilePlane<T> out;
    TilePool<T> pool;
    const bool straight = map.xx == 1 && map.yy == 1;
    const bool wholeTiles = straight && map.x0 % kTileSide == 0 && map.y0 % kTileSide == 0;
    std::shared_ptr<const T> lastFrom, lastMade; // of a place that was the same tile all over
    for (const auto& [ty, tx] : targetsOf(plane, map)) {
        if (stop.stop_requested()) break;
        const int x = tx * kTileSide, y = ty * kTileSide;
        const image::Rect from = tilesOf(around(map.sourceOf(x, y), map.sourceOf(x + kLast, y + kLast)));
        const auto& first = plane.tile(from.x, from.y);
        if (wholeTiles) {
            out.set(tx, ty, first);
            continue;
        }
        const auto& right = plane.tile(from.right() - 1, from.y);
        const bool same = first == right && first == plane.tile(from.x, from.bottom() - 1) &&
                          first == plane.tile(from.right() - 1, from.bottom() - 1);
        if (same && first && first == lastFrom) {
            out.set(tx, ty, lastMade);
            continue;
        }
        auto tile = makeTile<T>();
        if (straight)
            copyRows(plane, map, tx, ty, *tile);
        else
            copyPixels(plane, map, tx, ty, *tile);
        const std::shared_ptr<const T> made = pool.pooled(std::move(tile));
        out.set(tx, ty, made);
        if (same) {
            lastFrom = first;
            lastMade = made;
        }
    }
    return out;
}

template Pixels mapped(const Pixels&, const PixelMap&, const std::stop_token&);
template Mask mapped(const Mask&, const PixelMap&, const std::stop_token&);

Pixels moved(const Pixels& pixels, int dx, int dy)
{
    return mapped(pixels, {.x0 = -dx, .y0 = -dy});
}

Mask moved(const Mask& mask, int dx, int dy)
{
    return mapped(mask, {.x0 = -dx, .y0 = -dy});
}

} // namespace moyun::canvas
