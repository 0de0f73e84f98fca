// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/pitch_spelling.h"

#include <cstdlib>

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

Spelling spell(int pitch, const KeySignature& key, PitchClassSet sounding)
{
    // Twelve neighbours on the line of fifths (F is 0, sharps upwards), from the third below the scale's own.
    const int lowest = key.fifths - 2 + (key.minor ? 1 : 0);
    const auto classOf = [](int place) { return ((place - 1) * 7 % 12 + 12) % 12; };
    const auto alterAt = [](int place) { return (place - (place % 7 + 7) % 7) / 7; };
    int place = lowest;
    while (classOf(place) != pitch % 12) ++place;
    const bool inScale = place >= key.fifths && place < key.fifths + 7;
    if (!inScale && sounding != 0) {
        const auto distance = [&](int candidate) {
            int sum = 0;
            for (int other = key.fifths; other < key.fifths + 7; ++other)
                if (sounding >> classOf(other) & 1) sum += std::abs(candidate - other);
            return sum;
        };
        int best = place;
        for (const int other : {place - 12, place + 12})
            if (std::abs(alterAt(other)) <= 1 && distance(other) < distance(best)) best = other;
        place = best;
    }
    const auto stepAt = [](int at) { return kByFifths[(at % 7 + 7) % 7]; };
    const auto naturalAt = [&](int at) { return pitch - alterAt(at) - kSemitones[stepAt(at) - 'A']; };
    if (naturalAt(place) < 0) place -= 12; // the lowest C is no B sharp of an octave that nobody can write
    return {stepAt(place), alterAt(place), naturalAt(place) / 12 - 1};
}

} // namespace moyun::music
