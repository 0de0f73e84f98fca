// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/tile_plane.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace moyun::canvas {

// Tiles in fewer bytes, without loss: differences from pixel to pixel, parted into bytes of equal weight,
// then Zstandard. What does not become smaller is kept as it is, so that packed bytes are at most one more
// than the tile's own. Thread: one at a time; keeps its buffers.
class TilePacker
{
public:
    // Quick takes a third of the time, and twice the bytes where paint is smooth: for what somebody waits for
    // and what is packed again later. Both are unpacked alike.
    enum class Effort : std::uint8_t { Usual, Quick };

    TilePacker();
    ~TilePacker();

    // Valid until the next call.
    std::span<const std::uint8_t> pack(const Tile& tile, Effort effort = Effort::Usual);
    std::span<const std::uint8_t> pack(const MaskTile& tile, Effort effort = Effort::Usual);
    // False where the bytes are none that pack() made.
    bool unpack(std::span<const std::uint8_t> packed, Tile& tile);
    bool unpack(std::span<const std::uint8_t> packed, MaskTile& tile);

private:
    std::span<const std::uint8_t> squeeze(const void* raw, std::size_t rawBytes, Effort effort);
    bool expand(std::span<const std::uint8_t> packed, void* raw, std::size_t rawBytes, bool& filtered);

    struct Contexts;
    std::unique_ptr<Contexts> m_contexts;
    std::vector<std::uint8_t> m_filtered, m_packed;
};

} // namespace moyun::canvas
