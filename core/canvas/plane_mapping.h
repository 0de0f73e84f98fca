// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/tile_plane.h"

#include <stop_token>
#include <utility>
#include <vector>

// Whole pixels to whole pixels: moving, mirroring, quarter turns. Exact.
namespace moyun::canvas {

// Where the pixel (x, y) of the result comes from: (xx * x + xy * y + x0, yx * x + yy * y + y0), with one of
// xx, xy and one of yx, yy being 1 or -1 and the others 0.
struct PixelMap
{
    int xx = 1, xy = 0, x0 = 0;
    int yx = 0, yy = 1, y0 = 0;

    std::pair<int, int> sourceOf(int x, int y) const { return {xx * x + xy * y + x0, yx * x + yy * y + y0}; }
    // Where a pixel of the source goes.
    std::pair<int, int> targetOf(int x, int y) const
    {
        return {xx * (x - x0) + yx * (y - y0), xy * (x - x0) + yy * (y - y0)};
    }
};

// Stopped, it is left incomplete: whoever gives a token asks it afterwards.
template <class T>
TilePlane<T> mapped(const TilePlane<T>& plane, const PixelMap& map, const std::stop_token& stop = {});
extern template Pixels mapped(const Pixels&, const PixelMap&, const std::stop_token&);
extern template Mask mapped(const Mask&, const PixelMap&, const std::stop_token&);

} // namespace moyun::canvas
