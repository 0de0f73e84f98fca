// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

#include <cstdint>
#include <vector>

namespace moyun::music {

// Writes a Standard MIDI File of format 1: a first track with title, tempi, meters, keys and markers, then
// one a track of the score, chord symbols as text on a track "Chords" (a track of that name takes them, where
// there is one). Tracks beyond the fifteenth share channels. A pick-up is one bar of a shorter meter. Of
// notes of one pitch that overlap in one track the first ends first, since the format cannot say which is
// meant. `score` has to be valid (score.h).
std::vector<std::uint8_t> writeMidi(const Score& score);

} // namespace moyun::music
