// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/pitch_classes.h"

namespace moyun::music {

// What a composer would put right by hand, each step on its own: a score in, changed, and how many notes were
// changed or taken away as the answer. The score has to be valid and stays so. Any thread. Percussion is left
// as it is. Steps may be called in any order; a later one does not keep what an earlier one gained, so snap
// before ranges and crossing.

// Takes away notes shorter than a 32nd.
std::size_t removeGrains(Score& score);

// The lowest and highest pitch that a track of this name is written for: the voices of the string quartet and
// of the choir, the hands of the piano, the melody. Other names: all of the keyboard, 21 to 108.
struct PitchRange
{
    int low = 21, high = 108;
    bool operator==(const PitchRange&) const = default;
};
PitchRange rangeOf(const std::string& trackName);

// Moves notes outside their track's range by octaves into it.
std::size_t keepInRange(Score& score);

// Where a note of a quartet or choir stands above one that the voice over it sounds meanwhile, moves it down
// by octaves, where its range allows that. From the top voice down.
std::size_t uncross(Score& score);

// Moves notes outside the scale to the nearest pitch inside, downwards where two are as near.
std::size_t snapToScale(Score& score, PitchClassSet scale);
int snapped(int pitch, PitchClassSet scale); // the empty scale changes nothing

// Has every note that sounds in the last bar belong to the tonic chord: each is moved to the nearest of its
// pitches, and the lowest of the last to start to the tonic itself.
std::size_t endOnTonic(Score& score, int tonic, bool minor);

} // namespace moyun::music
