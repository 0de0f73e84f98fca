// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace moyun::canvas {

// What the hand does at a moment.
struct StrokeSample
{
    double x = 0, y = 0;         // pixels of the picture
    double pressure = 0.5;       // 0 to 1; a mouse has 0.5
    double tiltX = 0, tiltY = 0; // -1 to 1
    double rotation = 0;         // degrees, of the barrel
    double time = 0;             // seconds, of any clock that does not go back
    bool operator==(const StrokeSample&) const = default;
};

// What the artist chose beside the preset.
struct BrushSettings
{
    std::string preset; // name as the library has it ("classic/charcoal"); empty: a round brush
    double radius = 8;  // pixels, 0.3 to 1000
    double opacity = 1, hardness = -1;    // 0 to 1; hardness below 0: the preset's own
    std::array<float, 3> colour{0, 0, 0}; // sRGB, 0 to 1
    bool eraser = false;
    bool alphaLocked = false;
    // Pressure given to the brush for pressure from the tablet: points (x, y) of a monotone cubic, ascending.
    std::vector<std::pair<double, double>> pressureCurve{{0, 0}, {1, 1}};
    double stabiliser = 0; // 0 none to 1: how far the brush lags behind the hand
    enum class Symmetry { None, Vertical, Horizontal, Both, Rotational } symmetry = Symmetry::None;
    double symmetryX = 0, symmetryY = 0; // centre, pixels
    int symmetryParts = 6;               // of Rotational: 2 to 32
    bool operator==(const BrushSettings&) const = default;
};

} // namespace moyun::canvas
