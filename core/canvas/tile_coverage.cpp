// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/tile_coverage.h"

#include "core/canvas/blend_rows.h"

#include <algorithm>
#include <cmath>

namespace moyun::canvas {

TileCoverage::TileCoverage(const MaskTile* shape, const Paint& paint, int tx, int ty)
    : m_shape(shape),
      m_opacity(std::uint16_t(std::lround(std::clamp(paint.opacity, 0.0f, 1.0f) * float(Tile::kOne))))
{
    const MaskTile* full = fullMaskTile().get();
    if (m_shape == full) m_shape = nullptr;
    if (!paint.selection) return;
    m_selection = paint.selection->tile(tx, ty).get();
    if (!m_selection) m_opacity = 0;
    if (m_selection == full) m_selection = nullptr;
}

void TileCoverage::row(int y, std::uint16_t* values) const
{
    static const std::array<std::uint16_t, 256> kValues = [] {
        std::array<std::uint16_t, 256> table{};
        for (std::uint32_t i = 0; i < 256; ++i) table[i] = std::uint16_t((i * Tile::kOne + 127) / 255);
        return table;
    }();
    std::fill_n(values, kTileSide, m_opacity);
    for (const MaskTile* mask : {m_shape, m_selection}) {
        if (!mask) continue;
        const std::uint8_t* from = mask->px.data() + std::size_t(y) * kTileSide;
        for (int x = 0; x < kTileSide; ++x) values[x] = multiplied(values[x], kValues[from[x]]);
    }
}

} // namespace moyun::canvas
