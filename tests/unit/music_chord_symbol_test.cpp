// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/chord_symbol.h"

#include <gtest/gtest.h>

namespace moyun::music {
namespace {

std::string symbolOf(std::string_view text, const Key& key)
{
    const auto chord = parseChord(text, key);
    return chord ? chordSymbol(*chord, key) : "no chord";
}

TEST(ChordSymbol, NumeralsAreNamedInTheirKey)
{
    const Key cMinor{-3, true}, aMajor{3, false};
    EXPECT_EQ(symbolOf("i", cMinor), "Cm");
    EXPECT_EQ(symbolOf("V7", cMinor), "G7");
    EXPECT_EQ(symbolOf("VI", cMinor), "Ab");
    EXPECT_EQ(symbolOf("ii", cMinor), "Ddim");
    EXPECT_EQ(symbolOf("iii", aMajor), "C#m");
    EXPECT_EQ(symbolOf("V7/V", aMajor), "B7");
}

TEST(ChordSymbol, TheBassIsKept)
{
    const Key cMajor{};
    EXPECT_EQ(symbolOf("I6", cMajor), "C/E");
    EXPECT_EQ(symbolOf("V43", cMajor), "G7/D");
    EXPECT_EQ(symbolOf("C/F#", cMajor), "C/F#"); // a bass outside the chord
    EXPECT_EQ(symbolOf("C/C", cMajor), "C");
}

TEST(ChordSymbol, SymbolsComeBack)
{
    const Key fMajor{-1, false};
    for (const char* text : {"C", "Cm", "C7", "Cm7", "Cmaj7", "Cdim", "Cdim7", "Cm7b5", "Csus4", "Csus2",
                             "CmM7", "Cadd9", "C9", "Cmaj9", "Bb7/D", "Eb/G"})
        EXPECT_EQ(symbolOf(text, fMajor), text);
}

TEST(ChordSymbol, NotesWithoutANameHaveNone)
{
    EXPECT_TRUE(chordSymbol({PitchClassSet(0b111), 0, {}}, Key{}).empty());
}

} // namespace
} // namespace moyun::music
