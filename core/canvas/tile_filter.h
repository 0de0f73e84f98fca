// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/tile_plane.h"

#include <cstdint>

namespace moyun::canvas {

// Differences from the pixel before, one channel after another, of each first the low bytes and then the high
// ones: paint varies little from pixel to pixel, so that the high bytes are nearly all alike. `filtered` is
// as long as the tile. Any thread.
void filterTile(const Tile& tile, std::uint8_t* filtered);
void filterTile(const MaskTile& tile, std::uint8_t* filtered);
void restoreTile(const std::uint8_t* filtered, Tile& tile);
void restoreTile(const std::uint8_t* filtered, MaskTile& tile);

} // namespace moyun::canvas
