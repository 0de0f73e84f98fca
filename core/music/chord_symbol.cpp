// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/chord_symbol.h"

#include <array>

namespace moyun::music {
namespace {

// What is written behind the root; simpler ones first.
constexpr std::array<std::string_view, 17> kSuffixes{"",     "m",    "7",    "m7",   "maj7", "dim",
                                                     "dim7", "m7b5", "aug",  "sus4", "sus2", "6",
                                                     "m6",   "mM7",  "add9", "9",    "maj9"};

std::string nameOf(int pitchClass, bool flats)
{
    constexpr std::array<const char*, 12> kSharps{"C",  "C#", "D",  "D#", "E",  "F",
                                                  "F#", "G",  "G#", "A",  "A#", "B"};
    constexpr std::array<const char*, 12> kFlats{"C",  "Db", "D",  "Eb", "E",  "F",
                                                 "Gb", "G",  "Ab", "A",  "Bb", "B"};
    return (flats ? kFlats : kSharps)[std::size_t((pitchClass % 12 + 12) % 12)];
}

} // namespace

std::string chordSymbol(const ChordText& chord, const Key& key)
{
    const bool flats = key.fifths < 0;
    const std::string root = nameOf(chord.root, flats);
    for (const auto suffix : kSuffixes) {
        const std::string plain = root + std::string(suffix);
        const auto read = parseChord(plain, key);
        if (!read) continue;
        if (!chord.bass || *chord.bass == chord.root) {
            if (read->classes == chord.classes) return plain;
            continue;
        }
        // The bass may belong to the chord or stand below it.
        if (PitchClassSet(read->classes | 1 << *chord.bass) == chord.classes ||
            read->classes == chord.classes)
            return plain + "/" + nameOf(*chord.bass, flats);
    }
    return {};
}

} // namespace moyun::music
