// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/picture.h"

#include <array>
#include <random>

namespace moyun::test {

using Rgba = std::array<std::uint16_t, 4>;

inline Rgba pixelOf(const canvas::Tile& tile, int x, int y)
{
    const auto* at = tile.px.data() + (std::size_t(y) * canvas::kTileSide + std::size_t(x)) * 4;
    return {at[0], at[1], at[2], at[3]};
}

inline Rgba pixelOf(const canvas::Pixels& pixels, int x, int y)
{
    const auto& tile = pixels.tile(x >> 6, y >> 6);
    return tile ? pixelOf(*tile, x & 63, y & 63) : Rgba{};
}

inline void setPixel(canvas::Pixels& pixels, int x, int y, const Rgba& colour)
{
    auto* at = pixels.edit(x >> 6, y >> 6).px.data() + (std::size_t(y & 63) * 64 + std::size_t(x & 63)) * 4;
    std::copy(colour.begin(), colour.end(), at);
}

inline int valueOf(const canvas::Mask& mask, int x, int y)
{
    const auto& tile = mask.tile(x >> 6, y >> 6);
    return tile ? tile->px[std::size_t(y & 63) * 64 + std::size_t(x & 63)] : 0;
}

inline std::shared_ptr<const canvas::Tile> uniformTile(const Rgba& colour)
{
    auto tile = canvas::makeTile<canvas::Tile>();
    for (std::size_t i = 0; i < tile->px.size(); ++i) tile->px[i] = colour[i % 4];
    return tile;
}

// One tile in all places that a picture of this size needs.
inline canvas::Pixels uniformPixels(int width, int height, const Rgba& colour)
{
    canvas::Pixels pixels;
    const auto tile = uniformTile(colour);
    for (int ty = 0; ty * 64 < height; ++ty)
        for (int tx = 0; tx * 64 < width; ++tx) pixels.set(tx, ty, tile);
    return pixels;
}

// Colours and alphas all over, premultiplied; wholly transparent and opaque ones among them.
inline canvas::Tile randomTile(unsigned seed)
{
    std::mt19937 random(seed);
    canvas::Tile tile;
    for (std::size_t i = 0; i < tile.px.size(); i += 4) {
        const unsigned kind = random() % 8;
        const unsigned alpha = kind == 0  ? 0
                               : kind < 4 ? canvas::Tile::kOne
                                          : random() % (canvas::Tile::kOne + 1);
        for (std::size_t c = 0; c < 3; ++c) {
            const unsigned extreme = random() % 6;
            tile.px[i + c] = std::uint16_t(extreme == 0 ? 0 : extreme == 1 ? alpha : random() % (alpha + 1));
        }
        tile.px[i + 3] = std::uint16_t(alpha);
    }
    return tile;
}

inline canvas::Pixels randomPixels(int width, int height, unsigned seed)
{
    canvas::Pixels pixels;
    for (int ty = 0; ty * 64 < height; ++ty)
        for (int tx = 0; tx * 64 < width; ++tx) pixels.edit(tx, ty) = randomTile(seed++);
    return pixels;
}

inline canvas::Layer paintLayer(canvas::LayerId id, canvas::Pixels pixels)
{
    canvas::Layer layer;
    layer.id = id;
    layer.name = "Layer " + std::to_string(id);
    layer.pixels = std::move(pixels);
    return layer;
}

inline canvas::Picture pictureOf(int width, int height, std::vector<canvas::Layer> layers)
{
    canvas::Picture picture;
    picture.width = width;
    picture.height = height;
    for (const canvas::Layer& layer : layers) picture.nextId = std::max(picture.nextId, layer.id + 1);
    picture.layers = std::move(layers);
    return picture;
}

} // namespace moyun::test
