// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/blend_mode.h"
#include "core/canvas/tile_tools.h"

#include <stop_token>

// Colour onto pixels: pixels in, others out, sharing all tiles that stay the same. Whole tiles of one opaque
// colour are one tile, so that filling a large layer costs nearly nothing. Thread: any. Whoever calls asks
// mayPaint() (layer_edits.h) first.
namespace moyun::canvas {

// How paint meets the pixels.
struct Paint
{
    const Mask* selection = nullptr; // null: everything is selected
    bool alphaLocked = false;        // colours change, alpha stays
    bool erase = false;              // takes away instead (nothing where alpha is locked)
    float opacity = 1;               // 0 to 1
};

// One colour where `coverage` is: for fills and shapes.
Pixels painted(const Pixels& pixels, const Mask& coverage, const Colour& colour, const Paint& paint = {});
// The whole area, within the selection.
Pixels painted(const Pixels& pixels, const image::Rect& area, const Colour& colour, const Paint& paint = {});
// Others over them: for text, pasting, what was moved.
Pixels painted(const Pixels& pixels, const Pixels& source, const Paint& paint = {});

// What is selected, scaled by the selection; and the rest. Together they are the same again, but for
// roundings where the selection is soft.
Pixels selectedPart(const Pixels& pixels, const Mask* selection);
Pixels withoutSelected(const Pixels& pixels, const Mask* selection);
// `after` where it is selected, `before` elsewhere, both exactly; a mixture where the selection is soft.
Pixels keptOutside(const Pixels& before, const Pixels& after, const Mask* selection);

} // namespace moyun::canvas
