// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/note_values.h"
#include "core/music/pitch_spelling.h"

#include <gtest/gtest.h>

namespace moyun::music {
namespace {

std::string nameOf(int pitch, int fifths, bool minor = false)
{
    const auto s = spell(pitch, {0, fifths, minor});
    return std::string(1, s.step) +
           (s.alter < 0 ? std::string(std::size_t(-s.alter), 'b') : std::string(std::size_t(s.alter), '#')) +
           std::to_string(s.octave);
}

TEST(SpellingTest, ByTheKey)
{
    EXPECT_EQ(nameOf(60, 0), "C4");
    EXPECT_EQ(nameOf(66, 0), "F#4");
    EXPECT_EQ(nameOf(70, 0), "Bb4");
    EXPECT_EQ(nameOf(68, 0), "G#4");
    EXPECT_EQ(nameOf(66, -5), "Gb4");
    EXPECT_EQ(nameOf(59, -7), "Cb4");
    EXPECT_EQ(nameOf(60, 7), "B#3");
    EXPECT_EQ(nameOf(66, -3, true), "F#4"); // the raised fourth of C minor
    EXPECT_EQ(nameOf(71, -3, true), "B4");
    EXPECT_EQ(nameOf(61, 4, true), "C#4");
}

TEST(SpellingTest, NothingIsBelowTheLowestOctave)
{
    EXPECT_EQ(nameOf(12, 7), "B#-1");
    for (int fifths = -7; fifths <= 7; ++fifths)
        for (int pitch = 0; pitch < 12; ++pitch)
            for (int sounding = 0; sounding < 4096; sounding += 17) {
                const auto s = spell(pitch, {0, fifths, fifths % 2 == 0}, sounding);
                EXPECT_GE(s.octave, -1) << pitch << " in " << fifths << " fifths";
                EXPECT_LE(std::abs(s.alter), 2);
            }
}

TEST(SpellingTest, ByWhatSoundsWithIt)
{
    const auto nameIn = [](int pitch, int fifths, PitchClassSet sounding) {
        const auto s = spell(pitch, {0, fifths, false}, sounding);
        return std::string(1, s.step) + (s.alter < 0 ? "b" : s.alter > 0 ? "#" : "");
    };
    const auto set = [](std::initializer_list<int> classes) {
        int bits = 0;
        for (const int c : classes) bits |= 1 << c;
        return PitchClassSet(bits);
    };
    EXPECT_EQ(nameIn(60, 4, set({9, 0, 4})), "C");  // A minor in E major
    EXPECT_EQ(nameIn(60, 4, set({8, 0, 3})), "B#"); // G sharp major there
    EXPECT_EQ(nameIn(68, 0, set({5, 8, 0})), "Ab"); // F minor in C major
    EXPECT_EQ(nameIn(68, 0, set({4, 8, 11, 2})), "G#");
    EXPECT_EQ(nameIn(60, 0, set({5, 8, 0})), "C"); // the scale's own notes stay
}

TEST(SpellingTest, EveryPitchInEveryKeySoundsAsItShould)
{
    constexpr int kSemitones[] = {9, 11, 0, 2, 4, 5, 7};
    for (int fifths = -7; fifths <= 7; ++fifths)
        for (const bool minor : {false, true})
            for (int pitch = 0; pitch < 128; ++pitch) {
                const auto s = spell(pitch, {0, fifths, minor});
                EXPECT_EQ(12 * (s.octave + 1) + kSemitones[s.step - 'A'] + s.alter, pitch);
                EXPECT_LE(std::abs(s.alter), 2);
            }
}

TEST(NoteValuesTest, EveryLengthAtEveryPlaceIsFilledExactly)
{
    for (const auto& [beats, unit] : {std::pair{4, 4}, {3, 4}, {2, 2}, {6, 8}, {12, 8}, {5, 8}, {7, 16}}) {
        const BarShape bar{4 * kQuarterUnits * beats / unit, beats, unit};
        const Unit step = kQuarterUnits / 4;
        for (Unit at = 0; at < bar.length; at += step)
            for (Unit length = step; at + length <= bar.length; length += step)
                for (const bool rest : {false, true}) {
                    Unit sum = 0;
                    for (const auto& value : noteValues(at, length, bar, rest)) {
                        sum += value.length;
                        EXPECT_LE(value.dots, 1);
                    }
                    EXPECT_EQ(sum, length) << beats << "/" << unit << " at " << at;
                }
    }
}

} // namespace
} // namespace moyun::music
