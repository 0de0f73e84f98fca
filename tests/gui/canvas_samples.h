// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/areas.h"
#include "core/canvas/compositor.h"
#include "core/canvas/picture.h"

#include <cmath>
#include <cstdint>
#include <vector>

namespace moyun::test {

// A picture of one layer, in waves of colour; opaque, or with a soft hole in the middle.
inline canvas::Picture canvasPicture(int width, int height, int kind = 0, bool hole = false)
{
    canvas::Picture picture;
    picture.width = width;
    picture.height = height;
    canvas::Layer layer;
    layer.id = picture.nextId++;
    layer.name = "Waves";
    const image::Rect tiles = canvas::tilesOf({0, 0, width, height});
    for (int ty = 0; ty < tiles.height; ++ty)
        for (int tx = 0; tx < tiles.width; ++tx) {
            canvas::Tile& tile = layer.pixels.edit(tx, ty);
            for (int y = 0; y < canvas::kTileSide; ++y)
                for (int x = 0; x < canvas::kTileSide; ++x) {
                    const int px = tx * canvas::kTileSide + x, py = ty * canvas::kTileSide + y;
                    if (px >= width || py >= height) continue;
                    const double away = std::hypot(px - width / 2.0, py - height / 2.0);
                    const double alpha = hole ? std::min(1.0, away / (0.3 * width)) : 1;
                    std::uint16_t* to = tile.px.data() + 4 * (std::size_t(y) * canvas::kTileSide + x);
                    for (int c = 0; c < 3; ++c) {
                        const double value = 128 + 70 * std::sin(0.05 * px * (c + 1 + kind)) +
                                             50 * std::cos(0.07 * py * (1 + kind));
                        to[c] = std::uint16_t(std::lround(alpha * value) / 255.0 * canvas::Tile::kOne);
                    }
                    to[3] = std::uint16_t(std::lround(alpha * canvas::Tile::kOne));
                }
        }
    picture.layers.push_back(std::move(layer));
    return picture;
}

// Fills a rectangle of the lowest layer.
inline void paintOn(canvas::Picture& picture, const image::Rect& area, std::uint16_t red, std::uint16_t green,
                    std::uint16_t blue)
{
    const image::Rect tiles = canvas::tilesOf(area);
    for (int ty = tiles.y; ty < tiles.bottom(); ++ty)
        for (int tx = tiles.x; tx < tiles.right(); ++tx) {
            canvas::Tile& tile = picture.layers[0].pixels.edit(tx, ty);
            const image::Rect part = canvas::intersected(area, canvas::pixelsOfTile(tx, ty));
            for (int y = part.y; y < part.bottom(); ++y)
                for (int x = part.x; x < part.right(); ++x) {
                    std::uint16_t* to =
                        tile.px.data() + 4 * (std::size_t(y & 63) * canvas::kTileSide + std::size_t(x & 63));
                    to[0] = red, to[1] = green, to[2] = blue, to[3] = canvas::Tile::kOne;
                }
        }
}

// A soft round spot.
inline canvas::Mask spot(int width, int height, double x, double y, double radius)
{
    canvas::Mask mask;
    const image::Rect tiles = canvas::tilesOf({0, 0, width, height});
    for (int ty = 0; ty < tiles.height; ++ty)
        for (int tx = 0; tx < tiles.width; ++tx) {
            canvas::MaskTile tile;
            bool any = false;
            for (int i = 0; i < 64 * 64; ++i) {
                const int px = tx * 64 + i % 64, py = ty * 64 + i / 64;
                if (px >= width || py >= height) continue;
                const double t = 1.5 - std::hypot(px - x, py - y) / radius;
                tile.px[std::size_t(i)] = std::uint8_t(std::lround(255 * std::min(1.0, std::max(0.0, t))));
                any = any || tile.px[std::size_t(i)] > 0;
            }
            if (any) mask.edit(tx, ty) = tile;
        }
    return mask;
}

inline int maskAt(const canvas::Mask& mask, int x, int y)
{
    const auto& tile = mask.tile(x >> 6, y >> 6);
    return tile ? tile->px[std::size_t(y & 63) * 64 + std::size_t(x & 63)] : 0;
}

// What the picture looks like, BGRA.
inline std::vector<std::uint8_t> pixelsOf(const canvas::Picture& picture)
{
    std::vector<std::uint8_t> bgra(std::size_t(picture.width) * picture.height * 4);
    canvas::compose(picture, {0, 0, picture.width, picture.height}, bgra.data(),
                    std::size_t(picture.width) * 4);
    return bgra;
}

} // namespace moyun::test
