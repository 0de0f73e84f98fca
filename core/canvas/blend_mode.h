// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace moyun::canvas {

// How a layer meets what is below: the modes of the W3C's Compositing and Blending Level 1 (as in OpenRaster,
// Krita, GIMP). Written and shown in this order.
enum class BlendMode {
    Normal,
    Multiply,
    Screen,
    Overlay,
    Darken,
    Lighten,
    ColourDodge,
    ColourBurn,
    HardLight,
    SoftLight,
    Difference,
    Exclusion,
    Hue,
    Saturation,
    Colour,
    Luminosity,
    Plus,
    DestinationIn,
    DestinationOut,
    SourceAtop,
    DestinationAtop
};
inline constexpr int kBlendModes = 21;

std::string_view openRasterName(BlendMode mode); // "svg:multiply"
// Normal for one that is not known; `known` tells.
BlendMode blendModeOf(std::string_view openRasterName, bool* known = nullptr);

} // namespace moyun::canvas
