// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

#include <array>
#include <cstdint>
#include <optional>

namespace moyun::music {

// How long each pitch class sounds, C first.
using PitchClassWeights = std::array<double, 12>;

// A set of pitch classes, C as bit 0.
using PitchClassSet = std::uint16_t;

// The same set `semitones` higher (or lower, where negative).
PitchClassSet transposed(PitchClassSet set, int semitones);

// What sounds between two ticks, in quarters; percussion left out.
PitchClassWeights weightsBetween(const Score& score, Tick from, Tick to);

// Whether music written under this signature is in its minor key rather than its major one: the one whose
// profile (Krumhansl and Kessler 1982) agrees better with what sounds.
bool soundsMinor(const PitchClassWeights& weights, int fifths);

// The chord that explains what sounds best: a triad or seventh chord that holds nearly all of it, roots in
// the bass preferred. bass: pitch class of the lowest note, or -1. None: too little sounds, or no chord holds
// three quarters.
std::optional<PitchClassSet> soundingChord(const PitchClassWeights& weights, int bass);

} // namespace moyun::music
