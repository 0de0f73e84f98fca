// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/convert.h"

#include "core/canvas/areas.h"
#include "core/canvas/compositor.h"
#include "core/canvas/tile_tools.h"

#include <cstring>

namespace moyun::canvas {

namespace {

constexpr std::uint32_t kOne = Tile::kOne;

std::uint32_t widened(std::uint32_t value)
{
    return (value * kOne + 127) / 255;
}

void narrow(const std::uint16_t* pixel, std::uint8_t* rgba)
{
    const std::uint32_t alpha = pixel[3];
    for (int c = 0; c < 3; ++c)
        rgba[c] = alpha ? std::uint8_t(std::min((pixel[c] * 255u + alpha / 2) / alpha, 255u)) : 0;
    rgba[3] = std::uint8_t((alpha * 255 + kOne / 2) >> 15);
}

// A plane from a source of width x height pixels: write(sourceX, sourceY, count, value* of the first pixel).
template <class T, class Write> TilePlane<T> planeFrom(int width, int height, int x, int y, Write write)
{
    constexpr int kChannels = std::is_same_v<T, Tile> ? 4 : 1;
    TilePlane<T> plane;
    TilePool<T> pool;
    const image::Rect place{x, y, width, height}, tiles = tilesOf(place);
    for (int ty = tiles.y; ty < tiles.bottom(); ++ty)
        for (int tx = tiles.x; tx < tiles.right(); ++tx) {
            const image::Rect part = intersected(place, pixelsOfTile(tx, ty));
            auto tile = makeTile<T>();
            for (int row = part.y; row < part.bottom(); ++row)
                write(part.x - x, row - y, part.width,
                      tile->px.data() +
                          ((row - ty * kTileSide) * kTileSide + part.x - tx * kTileSide) * kChannels);
            plane.set(tx, ty, pool.pooled(std::move(tile)));
        }
    return plane;
}

// fn(tile, part of the area in pixels of the plane) for the tiles that exist.
template <class T, class Fn> void readPlane(const TilePlane<T>& plane, const image::Rect& area, Fn fn)
{
    const image::Rect tiles = tilesOf(area);
    for (int ty = tiles.y; ty < tiles.bottom(); ++ty)
        for (int tx = tiles.x; tx < tiles.right(); ++tx)
            if (const auto& tile = plane.tile(tx, ty))
                fn(*tile, tx, ty, intersected(area, pixelsOfTile(tx, ty)));
}

void narrowPart(const Tile& tile, int tx, int ty, const image::Rect& part, const image::Rect& area,
                base::ImageBuffer& out)
{
    for (int y = part.y; y < part.bottom(); ++y) {
        std::uint8_t* to = out.pixel(part.x - area.x, y - area.y);
        const std::uint16_t* from = pixelAt(tile, part.x - tx * kTileSide, y - ty * kTileSide);
        for (int x = 0; x < part.width; ++x) narrow(from + 4 * x, to + 4 * x);
    }
}

} // namespace

Pixels pixelsFrom(const base::ImageBuffer& image, int x, int y)
{
    const int channels = image.channels();
    return planeFrom<Tile>(
        image.width(), image.height(), x, y, [&](int column, int row, int count, std::uint16_t* to) {
            const std::uint8_t* from = image.pixel(column, row);
            for (int i = 0; i < count; ++i, from += channels, to += 4) {
                const std::uint32_t alpha = channels == 4 ? widened(from[3]) : kOne;
                for (int c = 0; c < 3; ++c)
                    to[c] = std::uint16_t((from[channels < 3 ? 0 : c] * alpha + 127) / 255);
                to[3] = std::uint16_t(alpha);
            }
        });
}

base::ImageBuffer imageOf(const Pixels& pixels, const image::Rect& area)
{
    if (isEmpty(area)) return {};
    base::ImageBuffer out(area.width, area.height, 4);
    readPlane(pixels, area, [&](const Tile& tile, int tx, int ty, const image::Rect& part) {
        narrowPart(tile, tx, ty, part, area, out);
    });
    return out;
}

base::ImageBuffer imageOf(const Picture& picture, const image::Rect& area)
{
    if (isEmpty(area)) return {};
    base::ImageBuffer out(area.width, area.height, 4);
    const image::Rect shown = intersected(area, {0, 0, picture.width, picture.height}),
                      tiles = tilesOf(shown);
    const auto tile = std::make_unique<Tile>();
    std::vector<const void*> parts, last;
    for (int ty = tiles.y; ty < tiles.bottom(); ++ty)
        for (int tx = tiles.x; tx < tiles.right(); ++tx) {
            if (!tilesThatShow(picture, tx, ty, parts)) continue;
            if (parts != last) composeTile(picture, tx, ty, *tile);
            last = parts;
            narrowPart(*tile, tx, ty, intersected(shown, pixelsOfTile(tx, ty)), area, out);
        }
    return out;
}

base::ImageBuffer imageOf(const Picture& picture)
{
    return imageOf(picture, {0, 0, picture.width, picture.height});
}

Mask maskFrom(const base::ImageBuffer& grey, int x, int y)
{
    return planeFrom<MaskTile>(grey.width(), grey.height(), x, y,
                               [&](int column, int row, int count, std::uint8_t* to) {
                                   const std::uint8_t* from = grey.pixel(column, row);
                                   for (int i = 0; i < count; ++i) to[i] = from[i * grey.channels()];
                               });
}

base::ImageBuffer imageOf(const Mask& mask, const image::Rect& area)
{
    if (isEmpty(area)) return {};
    base::ImageBuffer out(area.width, area.height, 1);
    readPlane(mask, area, [&](const MaskTile& tile, int tx, int ty, const image::Rect& part) {
        for (int y = part.y; y < part.bottom(); ++y)
            std::memcpy(out.pixel(part.x - area.x, y - area.y),
                        tile.px.data() + (y - ty * kTileSide) * kTileSide + part.x - tx * kTileSide,
                        std::size_t(part.width));
    });
    return out;
}

Pixels pixelsFromBgra(const std::uint8_t* bgra, int width, int height, std::size_t stride, int x, int y)
{
    return planeFrom<Tile>(width, height, x, y, [&](int column, int row, int count, std::uint16_t* to) {
        const std::uint8_t* from = bgra + std::size_t(row) * stride + std::size_t(column) * 4;
        for (int i = 0; i < count; ++i, from += 4, to += 4) {
            to[3] = std::uint16_t(widened(from[3]));
            for (int c = 0; c < 3; ++c)
                to[c] = std::uint16_t(std::min(widened(from[2 - c]), widened(from[3])));
        }
    });
}

} // namespace moyun::canvas
