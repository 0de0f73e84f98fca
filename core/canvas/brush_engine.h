// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/canvas/brush_library.h"
#include "core/canvas/brush_settings.h"
#include "core/canvas/tile_plane.h"

#include <memory>
#include <vector>

namespace moyun::canvas {

// Paints one stroke after another onto a plane of pixels with libmypaint. The same samples on the same pixels
// give the same pixels, whatever was painted before. Thread: one at a time (the stroke thread); never waits.
class BrushEngine
{
public:
    // As far as a stroke may reach: a picture's size on every side of the largest picture.
    static constexpr image::Rect kEverywhere{-kMostSide, -kMostSide, 3 * kMostSide, 3 * kMostSide};

    explicit BrushEngine(BrushLibrary library);
    ~BrushEngine();

    const BrushLibrary& library() const;

    // Nothing is painted outside `bounds`, widened to whole tiles. The selection is copied (it shares its
    // tiles). Errors: no such preset, a preset that is broken. The stroke then goes on with a round brush.
    base::Result<void> begin(const BrushSettings& settings, const Pixels& pixels, const Mask* selection,
                             const image::Rect& bounds = kEverywhere);
    // Paints up to this sample; what became different, in pixels (may be empty). The first sample's pressure
    // spike, which tablets send, is left out: what comes with tilt or with another pressure than a mouse's is
    // painted only when the second sample has come.
    image::Rect add(const StrokeSample& sample);
    image::Rect end(); // the stabiliser catches up; a touch without a move leaves a dab
    // A straight line as one stroke between begin() and end(), with the pressure going evenly from one end's
    // to the other's; neither stabilised nor taken for a spike.
    image::Rect line(const StrokeSample& from, const StrokeSample& to);
    // The areas that the last add(), line() or end() changed: more than one with symmetry.
    const std::vector<image::Rect>& areas() const;
    // Whether time alone changes the stroke while the hand rests (an airbrush, a stabiliser).
    bool needsTime() const;
    // The pixels as they are now, what is outside the selection as it was.
    const Pixels& pixels() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace moyun::canvas
