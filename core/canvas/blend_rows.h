// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/blend_mode.h"

#include <cstdint>

// The innermost loops of compositing, for the widest vectors that this processor has. Pixels are those of
// Tile (RGBA, premultiplied, 0 to 32768); `pixels` is a multiple of 4. Results are the same on every
// processor but for the modes that need a division (ColourDodge, ColourBurn, SoftLight and the four of hue,
// saturation, colour and luminosity), which are computed in 32-bit floats and may differ by one of 32768.
//
// The formulas are those of W3C, Compositing and Blending Level 1, multiplied out for premultiplied colours.
namespace moyun::canvas {

struct BlendRows
{
    // below = source over `below` in this mode.
    void (*blend[kBlendModes])(std::uint16_t* below, const std::uint16_t* source, int pixels);
    // out = source * coverage, one value (0 to 32768) a pixel.
    void (*cover)(std::uint16_t* out, const std::uint16_t* source, const std::uint16_t* coverage, int pixels);
    // below = below * (1 - coverage) + source * coverage.
    void (*mix)(std::uint16_t* below, const std::uint16_t* source, const std::uint16_t* coverage, int pixels);
    // To BGRA of 8 bits, rounded.
    void (*show)(std::uint8_t* bgra, const std::uint16_t* source, int pixels);
    // Means of 2 x 2 pixels of 8 bits x 4, from two rows of 2 * pixels.
    void (*halve)(std::uint8_t* out, const std::uint8_t* upper, const std::uint8_t* lower, int pixels);
};

const BlendRows& blendRows();
const BlendRows& baselineBlendRows(); // those for any processor of this kind

// a * b, both 0 to 32768 as 0 to 1, rounded.
inline std::uint16_t multiplied(std::uint32_t a, std::uint32_t b)
{
    return std::uint16_t((a * b + 16384) >> 15);
}

} // namespace moyun::canvas
