// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moyun::neural {

// Where a tile's first pixel lies in the whole picture, in pixels of the whole.
struct TileOrigin
{
    int x = 0, y = 0;
};

// The grain that the transformer shapes into brushwork where the photograph itself has no detail: white noise
// that depends on nothing but the place, so a tile gets the same as the whole picture, and the same request
// the same bytes. Uniform, mean 0, variance 1.
//
// Writes the values of pixels (x, y) ... (x + count - 1, y), any coordinates.
void noiseRow(int x, int y, int count, float* out);

} // namespace moyun::neural
