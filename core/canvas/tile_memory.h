// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <mutex>
#include <vector>

namespace moyun::canvas {

// Memory for pieces of one size, of which a picture has thousands that come and go on several threads. A heap
// keeps what they leave, in gaps between other things; here the system has it back as soon as more than a few
// hundred pieces lie free. Addresses are kept and used again, so no more is ever mapped than was in use at
// once. Any thread.
class TileMemory
{
public:
    // `bytes` of a piece, rounded up to pages.
    explicit TileMemory(std::size_t bytes);
    TileMemory(const TileMemory&) = delete;
    TileMemory& operator=(const TileMemory&) = delete;

    void* take(); // what is in it is not defined; throws std::bad_alloc
    void give(void* piece) noexcept;

    struct Figures
    {
        std::size_t used = 0; // pieces
        std::size_t warm = 0; // free, and still backed by memory
        std::size_t cold = 0; // free, given back to the system
    };
    Figures figures() const;
    std::size_t pieceBytes() const { return m_bytes; }

    static TileMemory& ofTiles(); // what Tile is made in

private:
    void map();

    const std::size_t m_bytes;
    mutable std::mutex m_mutex;
    std::vector<void*> m_warm, m_cold; // the last given back is the first taken
    std::size_t m_made = 0;
};

} // namespace moyun::canvas
