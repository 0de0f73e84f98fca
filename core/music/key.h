// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/pitch_classes.h"

#include <string>
#include <string_view>

namespace moyun::music {

// A key: its tonic as it is spelled, and whether it is minor.
struct Key
{
    int fifths = 0; // of the signature, -7 to 7
    bool minor = false;
    bool operator==(const Key&) const = default;

    int tonic() const;           // pitch class
    PitchClassSet scale() const; // major, or natural minor
    std::string name() const;    // "B flat major"
};

// Reads "C minor", "F# major", "Bb", "a" (small letter alone: minor), "E flat minor", "c小调", "降B大调".
// Errors: none of these; a key of more than seven accidentals, naming its usual spelling.
base::Result<Key> parseKey(std::string_view text);

} // namespace moyun::music
