// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/pitch_classes.h"

#include <vector>

namespace moyun::music {

struct QuantiseOptions
{
    Tick grid = 120;     // at least 1
    double strength = 1; // 0 leaves all as it is, 1 moves it onto the grid
    double swing = 0;    // 0 to 1: how much of a third of the grid every second line comes later by
    bool starts = true, ends = false;
};

// Draws starts, ends or both towards the grid counted from 0. A note whose start alone moves keeps its
// length; none becomes shorter than a tick. The notes come back in order.
void quantise(std::vector<Note>& notes, const QuantiseOptions& options);

// Moves every note by semitones; those that would leave 0 to 127 stay, and their number is the answer.
std::size_t transpose(std::vector<Note>& notes, int semitones);

// Moves every note by steps of the scale; one outside it is first taken to the nearest inside (below, where
// two are as near). Those that would leave 0 to 127 stay, and their number is the answer.
std::size_t transposeInScale(std::vector<Note>& notes, int steps, PitchClassSet scale);

} // namespace moyun::music
