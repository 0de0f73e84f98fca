// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

#include <vector>

namespace moyun::music {

// What sounds between two ticks as a score of its own that starts at 0: notes that start there, cut at its
// end, and what holds there (tempo, meter, key, chord, controllers).
Score excerpt(const Score& score, Tick from, Tick to);

// Puts the stretch of another version of the score into this one: of the tracks named (their places in both)
// notes wholly between the ticks go, and those of `other` that start there come. Notes that reach into the
// stretch from outside stay as they are; a new one of their pitch gives way to them.
void replaceStretch(Score& score, const Score& other, Tick from, Tick to,
                    const std::vector<std::size_t>& tracks);

} // namespace moyun::music
