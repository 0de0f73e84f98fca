// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/picture.h"

#include <cstdint>

// Where a tile stands in the table of tiles: one number, in the order of planes, then rows, then columns, so
// that a plane is a run of rows.
namespace moyun::project {

enum class PlaneKind : std::uint8_t { Pixels, Mask, LookMask };

// Of a layer; the selection is the mask of layer 0; masks of the look count by region. Owners are below
// 2^29.
using PlaneId = std::uint32_t;
inline constexpr std::uint32_t kMostOwner = (1u << 29) - 1;
inline constexpr std::int64_t kPlaceBias = 1 << 15;

constexpr PlaneId planeId(std::uint32_t owner, PlaneKind kind)
{
    return owner << 2 | static_cast<std::uint32_t>(kind);
}

constexpr std::int64_t firstKey(PlaneId plane)
{
    return std::int64_t(plane) << 32;
}
constexpr std::int64_t lastKey(PlaneId plane)
{
    return firstKey(plane) | 0xffffffff;
}

inline std::int64_t tileKey(PlaneId plane, int tx, int ty)
{
    return firstKey(plane) | (ty + kPlaceBias) << 16 | (tx + kPlaceBias);
}

struct TilePlace
{
    PlaneId plane = 0;
    int tx = 0, ty = 0;
    PlaneKind kind() const { return static_cast<PlaneKind>(plane & 3); }
    std::uint32_t owner() const { return plane >> 2; }
};
inline TilePlace placeOfKey(std::int64_t key)
{
    return {static_cast<PlaneId>(key >> 32), static_cast<int>((key & 0xffff) - kPlaceBias),
            static_cast<int>((key >> 16 & 0xffff) - kPlaceBias)};
}

} // namespace moyun::project
