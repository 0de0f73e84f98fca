// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/blend_mode.h"

#include <array>

namespace moyun::canvas {

namespace {

// In the order of BlendMode.
constexpr std::array<std::string_view, kBlendModes> kNames = {
    "svg:src-over",   "svg:multiply",    "svg:screen",     "svg:overlay",    "svg:darken",
    "svg:lighten",    "svg:color-dodge", "svg:color-burn", "svg:hard-light", "svg:soft-light",
    "svg:difference", "svg:exclusion",   "svg:hue",        "svg:saturation", "svg:color",
    "svg:luminosity", "svg:plus",        "svg:dst-in",     "svg:dst-out",    "svg:src-atop",
    "svg:dst-atop"};

} // namespace

std::string_view openRasterName(BlendMode mode)
{
    return kNames[std::size_t(mode)];
}

BlendMode blendModeOf(std::string_view openRasterName, bool* known)
{
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (kNames[i] != openRasterName) continue;
        if (known) *known = true;
        return BlendMode(i);
    }
    if (known) *known = false;
    return BlendMode::Normal;
}

} // namespace moyun::canvas
