// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/key.h"

#include <optional>
#include <vector>

namespace moyun::music {

// The key whose profile (Krumhansl and Kessler 1982) agrees best with what sounds; nothing where nothing
// does. Spelled with six accidentals at most.
std::optional<Key> findKey(const PitchClassWeights& weights);

// One line a voice: each note goes to the voice that is free and ends nearest in pitch, or to a new one.
// Notes in order in, voices from the highest mean pitch down out; no two notes of a voice overlap.
std::vector<std::vector<Note>> separateVoices(const std::vector<Note>& notes);

// Share of the time that notes of `track` sound over at least two pitch classes of `harmony`, in which their
// own pitch class is among those. Chords are taken at each start and end of `harmony`. 0 where there is no
// such time.
double chordToneRate(const Track& track, const Track& harmony);

// The same notes with their bars in another order (each as many bars later as makes half of those of its
// meter, round about), to hold a rate against. Notes over a bar line are cut there.
Track barsShuffled(const Score& score, const Track& track);

} // namespace moyun::music
