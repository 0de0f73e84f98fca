// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/tile_tools.h"

#include "core/canvas/areas.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace moyun::canvas {

namespace {

constexpr std::size_t kRemembered = 8; // uniform tiles of a pool

// Values of a pixel.
template <class T>
constexpr std::size_t kChannels = sizeof(T) / sizeof(typename decltype(T::px)::value_type) /
                                  (std::size_t(kTileSide) * kTileSide);

// Whether every pixel is like the first: a comparison of the tile with itself, one pixel further on.
template <class T> bool isUniform(const T& tile)
{
    const auto* px = tile.px.data();
    constexpr std::size_t kOther = sizeof(T) - kChannels<T> * sizeof(*px);
    return std::memcmp(px, px + kChannels<T>, kOther) == 0;
}

} // namespace

Colour colourOf(float red, float green, float blue, float alpha)
{
    const auto fixed = [&](float value) {
        return std::uint16_t(std::lround(std::clamp(value, 0.0f, 1.0f) * float(Tile::kOne)));
    };
    alpha = std::clamp(alpha, 0.0f, 1.0f);
    const auto scaled = [&](float value) { return fixed(std::clamp(value, 0.0f, 1.0f) * alpha); };
    return {scaled(red), scaled(green), scaled(blue), fixed(alpha)};
}

Pixels filledPixels(const image::Rect& area, const Colour& colour)
{
    Pixels pixels;
    const auto make = [&](const image::Rect& part) {
        auto tile = makeTile<Tile>();
        for (int y = part.y; y < part.bottom(); ++y)
            for (int x = part.x; x < part.right(); ++x)
                std::copy(colour.begin(), colour.end(), pixelAt(*tile, x, y));
        return tile;
    };
    if (colour == Colour{}) return pixels;
    const Pixels::Ref whole = make({0, 0, kTileSide, kTileSide});
    const image::Rect tiles = tilesOf(area);
    for (int ty = tiles.y; ty < tiles.bottom(); ++ty)
        for (int tx = tiles.x; tx < tiles.right(); ++tx) {
            image::Rect part = intersected(area, pixelsOfTile(tx, ty));
            part.x -= tx * kTileSide;
            part.y -= ty * kTileSide;
            const bool inner = part.width == kTileSide && part.height == kTileSide;
            pixels.set(tx, ty, inner ? whole : Pixels::Ref(make(part)));
        }
    return pixels;
}

void limit(Tile& tile)
{
    for (auto& value : tile.px) value = std::min(value, Tile::kOne);
}

const Mask::Ref& fullMaskTile()
{
    static const Mask::Ref kFull = [] {
        auto tile = makeTile<MaskTile>();
        tile->px.fill(255);
        return tile;
    }();
    return kFull;
}

template <class T> std::shared_ptr<const T> TilePool<T>::pooled(std::shared_ptr<const T> tile)
{
    if (!tile || !isUniform(*tile)) return tile;
    constexpr std::size_t kPixel = kChannels<T>;
    if (std::all_of(tile->px.begin(), tile->px.begin() + kPixel, [](auto value) { return value == 0; }))
        return {};
    if constexpr (kPixel == 1) {
        if (tile->px[0] == 255) return fullMaskTile();
    }
    for (const auto& known : m_uniform)
        if (std::equal(known->px.begin(), known->px.begin() + kPixel, tile->px.begin())) return known;
    if (m_uniform.size() == kRemembered) m_uniform.erase(m_uniform.begin());
    m_uniform.push_back(tile);
    return tile;
}

template <class T> TilePlane<T> pooled(const TilePlane<T>& plane)
{
    TilePool<T> pool;
    TilePlane<T> out = plane;
    plane.forEach([&](int tx, int ty, const auto& tile) { out.set(tx, ty, pool.pooled(tile)); });
    return out;
}

template class TilePool<Tile>;
template class TilePool<MaskTile>;
template Pixels pooled(const Pixels&);
template Mask pooled(const Mask&);

} // namespace moyun::canvas
