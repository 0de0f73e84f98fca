// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/canvas/paint.h"
#include "core/canvas/shapes.h"

namespace moyun::canvas {

// From one colour to another (or to none: Colour{}) along a line, or around its first point out to the
// second. Before the first point and behind the second the colours go on.
struct Gradient
{
    enum class Kind { Linear, Radial } kind = Kind::Linear;
    Point from, to;
    Colour first{}, second{};
};

// Over an area, within the selection. Dithered by less than a step of 8 bits, the same every time, so that
// wide gradients show no bands. Thread: any; about 16 ns a pixel. Errors: Cancelled.
base::Result<Pixels> painted(const Pixels& pixels, const image::Rect& area, const Gradient& gradient,
                             const Paint& paint = {}, std::stop_token stop = {});

} // namespace moyun::canvas
