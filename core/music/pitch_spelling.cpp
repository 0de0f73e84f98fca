// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/pitch_spelling.h"

namespace moyun::music {
namespace {

constexpr char kByFifths[] = "FCGDAEB";              // F is the first to get a sharp
constexpr int kSemitones[] = {9, 11, 0, 2, 4, 5, 7}; // of A, B, C...

} // namespace

int alterOf(char step, int fifths)
{
    int place = 0;
    while (kByFifths[place] != step) ++place;
    if (fifths > 0) return place < fifths ? 1 : 0;
    return 6 - place < -fifths ? -1 : 0;
}

Spelling spell(int pitch, const KeySignature& key)
{
    // Twelve neighbours on the line of fifths (F is 0, sharps upwards), from the third below the scale's own.
    const int lowest = key.fifths - 2 + (key.minor ? 1 : 0);
    const int pitchClass = pitch % 12;
    int place = lowest;
    while (((place - 1) * 7 % 12 + 12) % 12 != pitchClass) ++place;
    const int letter = (place % 7 + 7) % 7;
    Spelling made;
    made.step = kByFifths[letter];
    made.alter = (place - letter) / 7;
    const int natural = pitch - made.alter - kSemitones[made.step - 'A'];
    made.octave = natural / 12 - 1;
    return made;
}

} // namespace moyun::music
