// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/chord_text.h"

#include <gtest/gtest.h>

namespace {

using namespace moyun::music;

PitchClassSet setOf(std::initializer_list<int> classes)
{
    PitchClassSet set = 0;
    for (const int c : classes) set = PitchClassSet(set | 1 << c);
    return set;
}

TEST(KeyTest, ReadsNamesInSeveralLanguages)
{
    const auto fifths = [](const char* text) { return parseKey(text).value(); };
    EXPECT_EQ(fifths("C major"), (Key{0, false}));
    EXPECT_EQ(fifths("C minor"), (Key{-3, true}));
    EXPECT_EQ(fifths("f# minor"), (Key{3, true}));
    EXPECT_EQ(fifths("Bb"), (Key{-2, false}));
    EXPECT_EQ(fifths("b"), (Key{2, true}));
    EXPECT_EQ(fifths("E flat major"), (Key{-3, false}));
    EXPECT_EQ(fifths("降E大调"), (Key{-3, false}));
    EXPECT_EQ(fifths("升c小调"), (Key{4, true}));
    EXPECT_FALSE(parseKey("H minor"));
    EXPECT_FALSE(parseKey("C dorian"));
    EXPECT_FALSE(parseKey(""));
    EXPECT_FALSE(parseKey("G# major"));
}

TEST(KeyTest, TonicScaleAndNameAgree)
{
    const auto key = parseKey("Eb minor").value();
    EXPECT_EQ(key.tonic(), 3);
    EXPECT_EQ(key.name(), "E flat minor");
    EXPECT_EQ(key.scale(), setOf({3, 5, 6, 8, 10, 11, 1}));
    EXPECT_EQ(parseKey("A").value().scale(), setOf({9, 11, 1, 2, 4, 6, 8}));
}

TEST(ChordTextTest, ReadsSymbols)
{
    const Key c;
    EXPECT_EQ(parseChord("Am", c)->classes, setOf({9, 0, 4}));
    EXPECT_EQ(parseChord("F#m7b5", c)->classes, setOf({6, 9, 0, 4}));
    const auto slash = parseChord("Bb7/D", c).value();
    EXPECT_EQ(slash.classes, setOf({10, 2, 5, 8}));
    EXPECT_EQ(slash.bass, 2);
    EXPECT_FALSE(parseChord("Hm", c));
    EXPECT_FALSE(parseChord("C/", c));
}

TEST(ChordTextTest, ReadsRomanNumeralsOfTheKey)
{
    const auto key = parseKey("C minor").value();
    const auto chords = parseChords("i iv V7 | VI, vii°7 bII V7/V", key).value();
    ASSERT_EQ(chords.size(), 7u);
    EXPECT_EQ(chords[0].classes, setOf({0, 3, 7}));
    EXPECT_EQ(chords[1].classes, setOf({5, 8, 0}));
    EXPECT_EQ(chords[2].classes, setOf({7, 11, 2, 5}));
    EXPECT_EQ(chords[3].classes, setOf({8, 0, 3}));
    EXPECT_EQ(chords[4].classes, setOf({11, 2, 5, 8}));
    EXPECT_EQ(chords[5].classes, setOf({1, 5, 8}));
    EXPECT_EQ(chords[6].classes, setOf({2, 6, 9, 0}));
    const Key major;
    EXPECT_EQ(parseChord("V6", major)->classes, setOf({7, 11, 2}));
    EXPECT_EQ(parseChord("V6", major)->bass, 11);
    EXPECT_EQ(parseChord("V65", major)->classes, setOf({7, 11, 2, 5}));
    EXPECT_EQ(parseChord("I64", major)->bass, 7);
    EXPECT_EQ(parseChord("vii", major)->classes, setOf({11, 2, 5}));
    EXPECT_EQ(parseChord("vii7", major)->classes, setOf({11, 2, 5, 9}));
    EXPECT_EQ(parseChord("ii7", key)->classes, setOf({2, 5, 8, 0}));
    std::string endless = "V";
    for (int i = 0; i < 10'000; ++i) endless += "/V";
    EXPECT_FALSE(parseChord(endless, key));
    EXPECT_TRUE(parseChords("free", key)->empty());
    const auto bad = parseChords("i nonsense", key);
    ASSERT_FALSE(bad);
    EXPECT_NE(bad.error().message.find("nonsense"), std::string::npos);
}

} // namespace
