// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/image/rect.h"

#include <vector>

// How a picture is cut for a network that sees only so much at once. Pure arithmetic; any thread.
namespace moyun::image {

// One piece of work: run `source`, keep what falls into `target`.
struct Tile
{
    Rect source; // what the network sees: target plus halo, clipped to the picture
    Rect target; // what this tile is responsible for, inside source
    bool operator==(const Tile&) const = default;
};

// Cuts width x height into tiles whose targets partition the picture exactly, row by row from the top left.
// tile: largest side of a target; rounded down to a multiple of `alignment`, at least one. halo: pixels of
// context on every side; rounded up to a multiple. Sides of targets are evened out so that no thin last tile
// remains. Every target starts, and every source starts and ends, at a multiple of `alignment`, except where
// the right or bottom edge of the picture cuts it. Errors: InvalidArgument for sizes below 1 or a negative
// halo.
base::Result<std::vector<Tile>> planTiles(int width, int height, int tile, int halo, int alignment);

// Deterministic tiles spread evenly over the picture, for statistics that stand for the whole of it: one in
// the middle of each of about `count` equal cells. All have the same size: tileSize square, or the picture's
// side where that is shorter. Tiles may overlap when the picture is small; equal tiles are listed once, so
// there are at least 1 and at most `count`. Errors: InvalidArgument for sizes or a count below 1.
base::Result<std::vector<Rect>> sampleTiles(int width, int height, int tileSize, int count);

} // namespace moyun::image
