// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/key.h"

#include <optional>
#include <vector>

namespace moyun::music {

// A chord as it is written: what sounds, and the lowest note where the writing says it.
struct ChordText
{
    PitchClassSet classes = 0;
    int root = 0;            // pitch class
    std::optional<int> bass; // pitch class, of a slash chord
    bool operator==(const ChordText&) const = default;
};

// Reads a symbol (C, Am, F#m7b5, Gsus4, Bb7/D, Cmaj7, Ddim, Eaug) or a roman numeral of the key (i, IV, V7,
// vii°, bVI, V7/V; with figures V6, I64, V65). Errors: none of these, naming what is not understood.
base::Result<ChordText> parseChord(std::string_view text, const Key& key);

// Several, apart by blanks, commas, bars or hyphens between blanks. "free" or nothing: none.
base::Result<std::vector<ChordText>> parseChords(std::string_view text, const Key& key);

} // namespace moyun::music
