// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/pitch_classes.h"

namespace moyun::music {

// A pitch as it is written.
struct Spelling
{
    char step = 'C';
    int alter = 0;  // sharps, or minus the flats: -2 to 2
    int octave = 4; // of the step: 4 begins with middle C
    bool operator==(const Spelling&) const = default;
};

// Spells a pitch by its key: the notes of the scale as the signature has them, others by the nearest of the
// circle of fifths, in minor with the raised sixth and seventh. Where what sounds with it belongs to the
// scale and lies nearer to the other spelling, that is taken: C in A minor's chord, B sharp in that of G
// sharp.
Spelling spell(int pitch, const KeySignature& key, PitchClassSet sounding = 0);

// What the signature does to a step: 1 sharp, -1 flat, 0.
int alterOf(char step, int fifths);

} // namespace moyun::music
