// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/tile_plane.h"

#include <array>
#include <vector>

// What edits of tiles share. Thread: any.
namespace moyun::canvas {

// RGBA, premultiplied, 15-bit fixed point, as in Tile.
using Colour = std::array<std::uint16_t, 4>;

// Of sRGB-encoded channels and an alpha from 0 to 1.
Colour colourOf(float red, float green, float blue, float alpha = 1);

// Pixel (x, y) of a tile, both 0 to 63.
inline const std::uint16_t* pixelAt(const Tile& tile, int x, int y)
{
    return tile.px.data() + (std::size_t(y) * kTileSide + std::size_t(x)) * 4;
}
inline std::uint16_t* pixelAt(Tile& tile, int x, int y)
{
    return tile.px.data() + (std::size_t(y) * kTileSide + std::size_t(x)) * 4;
}

// Of tiles out of files: no value is beyond its range.
void limit(Tile& tile);
inline void limit(MaskTile&) {}

// All 255: one tile for the whole program.
const Mask::Ref& fullMaskTile();

// An area of one colour, its inner tiles all the same one. What a new picture's background is.
Pixels filledPixels(const image::Rect& area, const Colour& colour);

// Keeps planes small: a tile of zeros becomes none, tiles of one value all over become the same tile, of
// which a pool remembers a few. One thread a pool.
template <class T> class TilePool
{
public:
    std::shared_ptr<const T> pooled(std::shared_ptr<const T> tile);

private:
    std::vector<std::shared_ptr<const T>> m_uniform;
};

extern template class TilePool<Tile>;
extern template class TilePool<MaskTile>;

// The same plane with what is wholly zero or one value all over pooled.
template <class T> TilePlane<T> pooled(const TilePlane<T>& plane);
extern template Pixels pooled(const Pixels&);
extern template Mask pooled(const Mask&);

// Reads single pixels here and there, remembering the tile of the last one.
template <class T> class PlaneReader
{
public:
    explicit PlaneReader(const TilePlane<T>& plane) : m_plane(plane) {}

    const T* tileOfPixel(int x, int y)
    {
        const int tx = x >> 6, ty = y >> 6;
        if (tx != m_tx || ty != m_ty || !m_known) {
            m_tile = m_plane.tile(tx, ty).get();
            m_tx = tx;
            m_ty = ty;
            m_known = true;
        }
        return m_tile;
    }

private:
    const TilePlane<T>& m_plane;
    const T* m_tile = nullptr;
    int m_tx = 0, m_ty = 0;
    bool m_known = false;
};

} // namespace moyun::canvas
