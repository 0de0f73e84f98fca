// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace moyun::image {

// The transfer function of sRGB (IEC 61966-2-1) as tables, because a power a pixel would not fit into the
// live preview.
struct SrgbTables
{
    // Steps of the way back: in the darkest part a step of 8 bits is five of these, so rounding is right
    // everywhere.
    static constexpr int kSteps = 16384;

    std::array<float, 256> linear;            // encoded 0..255 to linear 0..1
    std::array<std::uint8_t, kSteps> encoded; // linear * (kSteps - 1), rounded, to encoded
};

// Built at the first call; any thread.
const SrgbTables& srgbTables();

} // namespace moyun::image
