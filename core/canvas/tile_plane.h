// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/image/rect.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace moyun::canvas {

inline constexpr int kTileSide = 64; // pixels; what libmypaint's surfaces are made of
inline constexpr int kMostSide = 8192;

// 64 x 64 pixels, rows top to bottom, RGBA, premultiplied, sRGB-encoded, 15-bit fixed point: 0 to kOne.
struct Tile
{
    static constexpr std::uint16_t kOne = 1 << 15;
    struct Unset // for a tile all of which is written next
    {};
    Tile() : px{} {}
    explicit Tile(Unset) {}
    std::array<std::uint16_t, std::size_t(kTileSide) * kTileSide * 4> px;
    bool operator==(const Tile&) const = default;
    // From TileMemory::ofTiles(). Shared ones come from makeTile(): std::make_shared would pass this by.
    static void* operator new(std::size_t bytes);
    static void operator delete(void* piece) noexcept;
};

// A tile by itself, zero or a copy.
template <class T, class... Arguments> std::shared_ptr<T> makeTile(Arguments&&... arguments)
{
    return std::shared_ptr<T>(new T(std::forward<Arguments>(arguments)...));
}

// 64 x 64 values of a mask or a selection: 0 outside to 255 wholly inside.
struct MaskTile
{
    std::array<std::uint8_t, std::size_t(kTileSide) * kTileSide> px{};
    bool operator==(const MaskTile&) const = default;
};

// An endless plane of pixels, kept as tiles of which only those that hold something exist (an absent tile is
// all zero). A value whose copies share what neither has changed: copying costs a reference a row of tiles,
// and writing copies the tile and its row once. Coordinates of tiles may be negative: layers may reach
// beyond the canvas, up to kMostTile tiles from its corner. Thread: any, one writer a value; copies are
// independent.
template <class T> class TilePlane
{
public:
    using Ref = std::shared_ptr<const T>;
    // Beyond it edit() and set() throw std::out_of_range: whoever reads files looks at places first.
    static constexpr int kMostTile = 1 << 14;

    const Ref& tile(int tx, int ty) const; // null where there is none
    T& edit(int tx, int ty);               // made where there is none; stays valid until the plane is copied
    void set(int tx, int ty, Ref tile);    // null takes it away; the same tile may stand in many places

    bool isEmpty() const;
    // Around all tiles that exist, in tiles; empty where none does.
    image::Rect tileBounds() const;
    // fn(tx, ty, const Ref&) for each that exists, row by row.
    template <class Fn> void forEach(Fn fn) const;
    // fn(tx, ty, const Ref& here, const Ref& other) where the two planes hold not the very same tile. Rows
    // that are shared cost nothing.
    template <class Fn> void forEachDifference(const TilePlane& other, Fn fn) const;
    std::size_t tileCount() const;

    bool operator==(const TilePlane& other) const; // by value; shared tiles cost nothing

private:
    struct Row
    {
        int first = 0; // column of tiles[0]
        std::vector<Ref> tiles;
        int end() const { return first + int(tiles.size()); }
        const Ref& at(int tx) const { return tx < first || tx >= end() ? none() : tiles[tx - first]; }
    };
    static const Ref& none();
    const Row* row(int ty) const
    {
        return ty < m_first || ty >= m_first + int(m_rows.size()) ? nullptr : m_rows[ty - m_first].get();
    }
    Row& editRow(int ty, int tx);
    void trim(int ty);

    int m_first = 0; // row of m_rows[0]
    std::vector<std::shared_ptr<const Row>> m_rows;
};

using Pixels = TilePlane<Tile>;
using Mask = TilePlane<MaskTile>;

template <class T> template <class Fn> void TilePlane<T>::forEach(Fn fn) const
{
    for (std::size_t y = 0; y < m_rows.size(); ++y) {
        if (!m_rows[y]) continue;
        const auto held = m_rows[y]; // fn may change the plane
        for (std::size_t x = 0; x < held->tiles.size(); ++x)
            if (held->tiles[x]) fn(held->first + int(x), m_first + int(y), held->tiles[x]);
    }
}

template <class T>
template <class Fn>
void TilePlane<T>::forEachDifference(const TilePlane& other, Fn fn) const
{
    static const Row kEmpty;
    const auto end = [](const TilePlane& plane) { return plane.m_first + int(plane.m_rows.size()); };
    const TilePlane* from = m_rows.empty() ? &other : this;
    const TilePlane* with = other.m_rows.empty() ? from : &other;
    const int last = std::max(end(*from), end(*with));
    for (int ty = std::min(from->m_first, with->m_first); ty < last; ++ty) {
        const Row* here = row(ty);
        const Row* there = other.row(ty);
        if (here == there) continue;
        if (!here || here->tiles.empty()) here = &kEmpty;
        if (!there || there->tiles.empty()) there = &kEmpty;
        const int first = here == &kEmpty
                              ? there->first
                              : (there == &kEmpty ? here->first : std::min(here->first, there->first));
        const int stop = here == &kEmpty
                             ? there->end()
                             : (there == &kEmpty ? here->end() : std::max(here->end(), there->end()));
        for (int tx = first; tx < stop; ++tx)
            if (here->at(tx) != there->at(tx)) fn(tx, ty, here->at(tx), there->at(tx));
    }
}

extern template class TilePlane<Tile>;
extern template class TilePlane<MaskTile>;

} // namespace moyun::canvas
