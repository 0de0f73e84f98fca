// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/brush_settings.h"

#include <optional>
#include <vector>

namespace moyun::canvas {

// From the samples of a hand to the steps of a brush:
//   - What cannot be (not a number, time going back, far away) is mended.
//   - The spike: the first sample of a tablet often has far too much pressure. It is kept back until the
//   second
//     has come and gets no more pressure than that one. A mouse (pressure 0.5, no tilt) has none.
//   - The stabiliser: the brush follows the hand through two low-pass filters of first order in a row, in
//   steps
//     of 4 ms, each with a time constant of 150 ms at 1 (quadratic below), pressure and tilt like the place.
//     So the brush lags by at most 0.3 s and catches up while the hand rests or when the stroke ends.
//   - The path: parabolas through the middles between samples, with the samples as their control points. A
//   fast
//     hand draws curves and not corners, and the brush is never behind by more than half the last move.
// Thread: one at a time.
class StrokeSmoother
{
public:
    explicit StrokeSmoother(double stabiliser = 0);

    // Both append the steps that follow from what is known now. The first step of all is where the stroke
    // begins.
    void add(StrokeSample sample, std::vector<StrokeSample>& steps);
    void end(std::vector<StrokeSample>& steps);

private:
    void follow(const StrokeSample& sample, std::vector<StrokeSample>& steps);
    void draw(const StrokeSample& point, std::vector<StrokeSample>& steps);

    double m_lag;                       // of each filter, seconds
    std::optional<StrokeSample> m_hand; // last sample, mended
    std::optional<StrokeSample> m_held; // the first, while it may be a spike
    double m_clock = 0;                 // of the last sample, as it came
    StrokeSample m_from;                // where the filters have followed the hand to
    StrokeSample m_near, m_brush;       // behind the first filter and the second
    bool m_started = false;
    std::optional<StrokeSample> m_point, m_middle; // last one given to draw(), and where the path has come to
};

} // namespace moyun::canvas
