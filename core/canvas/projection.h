// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/picture.h"

#include <array>
#include <cstdint>
#include <memory>
#include <stop_token>

namespace moyun::canvas {

// 64 x 64 pixels as a screen shows them: BGRA in memory (QImage's ARGB32_Premultiplied on little-endian
// machines), premultiplied, 256 bytes a row. Never changes once it is made.
struct ShownTile
{
    alignas(32) std::array<std::uint8_t, std::size_t(kTileSide) * kTileSide * 4> bgra;
    bool opaque = false; // every pixel that lies in the picture
};

// What a picture looks like, at full size and at seven smaller ones: level k has 1/2^k of the width and
// height (rounded up), each of its pixels the mean of the four under it (of those that exist, at an odd
// edge).
//
// Tiles are made when they are asked for and kept until what they show changes. A change costs what lies
// under it and no more: setPicture() marks, the next tile() makes anew, and a tile of a small level is made
// from the four under it. Places where every layer holds nothing, or the very same tiles as another place,
// share one result, so that a large picture that is mostly empty or filled costs nearly nothing.
//
// Memory: at most about `budget` bytes of tiles (16 KiB each); beyond it those that were not asked for
// longest go, and are made anew when they are asked for again. What callers still hold is counted, never
// taken from them. A picture of 8192 x 8192 that is painted all over takes 341 MiB with all levels.
//
// Thread: all functions from any thread, at once. None waits for the making of a tile by another thread: the
// lock inside is held for looking up, storing and marking alone. So the GUI thread
//   - calls setPicture() with the damage of each change, at the rate of input;
//   - draws with tile() where little is to be made (a dab: 4 tiles, about 0.01 ms each with three layers),
//   see
//     missing();
//   - draws with peek() otherwise, which takes what is there, even if it is older, and lets a worker call
//     prepare() for the area, which polls its stop_token from tile to tile; then draws again.
class Projection
{
public:
    using Ref = std::shared_ptr<const ShownTile>; // null: wholly transparent, or outside the picture
    static constexpr int kLevels = 8;

    explicit Projection(std::size_t budget = std::size_t(384) << 20);
    ~Projection();

    // `damage`, in pixels of the picture: what may look different from before. Everything, where the size
    // differs.
    void setPicture(Picture picture, const image::Rect& damage);
    void setPicture(Picture picture);               // everything may look different
    std::shared_ptr<const Picture> picture() const; // never null

    int width(int level = 0) const; // pixels of the level
    int height(int level = 0) const;

    // As the picture is now; made where it is not there or older.
    Ref tile(int level, int tx, int ty);
    struct Peek
    {
        Ref tile;
        bool known = false; // some time it was made: `tile` says how it looked then
        bool fresh = false; // and it still looks so
    };
    Peek peek(int level, int tx, int ty) const; // makes nothing

    // How many tiles of the level in this area (pixels of the level) are not fresh.
    int missing(int level, const image::Rect& area) const;
    // Makes all of them; false where it was stopped before.
    bool prepare(int level, const image::Rect& area, std::stop_token stop = {});
    // Copies an area (pixels of the level; outside the picture: transparent), making what is missing.
    void readRegion(int level, const image::Rect& area, std::uint8_t* bgra, std::size_t stride);

    std::size_t bytes() const; // of all tiles that this projection made and that somebody holds

private:
    struct State;
    bool make(int level, int tx, int ty, const std::stop_token& stop, Ref& made);

    std::unique_ptr<State> m_state;
};

} // namespace moyun::canvas
