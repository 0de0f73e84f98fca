// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace moyun::engine {
class Engine;
}
namespace moyun::bridge {
class StyleStudio;
}

namespace moyun::cli {

// What painting with live style cost. Milliseconds; quantiles over dabs (plain) and rounds (restyled).
struct CanvasPace
{
    int side = 0; // of the canvas, pixels
    int dabs = 0, rounds = 0;
    double plainMedian = 0, plainP95 = 0; // from the hand's place to the canvas painted there
    double restyledMedian = 0,
           restyledP95 = 0; // from the damage to the restyled pixels shown, a round's longest
    double longestHold = 0,
           longestOwnHold = 0; // the event loop held up: wall clock, and its own processor time
    int holdsOver30 = 0, probes = 0;
};

// Replays four recorded strokes of a writing hand on a canvas of three layers, side by side pixels, through
// the very document, painter and live style that the canvas of the studio has, and draws what changes as a
// view of 1440x900 does. Needs a QCoreApplication; blocks its thread with nested event loops for about twelve
// seconds. `studio` has its model loaded. Errors: no style in the gallery; the style never came up.
base::Result<CanvasPace> replayStrokes(engine::Engine& engine, bridge::StyleStudio& studio, int side);

} // namespace moyun::cli
