// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/paint.h"

namespace moyun::canvas {

// How far paint reaches the pixels of one tile: a shape, the selection and the opacity together.
class TileCoverage
{
public:
    TileCoverage(const MaskTile* shape, const Paint& paint, int tx, int ty);

    bool isNothing() const { return m_opacity == 0; }
    bool isWhole() const { return m_opacity == Tile::kOne && !m_shape && !m_selection; }
    void row(int y, std::uint16_t* values) const; // 64 values, 0 to 32768

private:
    const MaskTile* m_shape; // null where there is none or all of it is 255
    const MaskTile* m_selection = nullptr;
    std::uint16_t m_opacity;
};

// One tile of a source, premultiplied, onto the pixels.
void paintTile(Pixels& pixels, int tx, int ty, const Pixels::Ref& source, const TileCoverage& coverage,
               const Paint& paint);

} // namespace moyun::canvas
