// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/harmony.h"
#include "core/music/note_edits.h"
#include "core/music/postprocess.h"
#include "core/music/roll_drawing.h"
#include "core/music/scale.h"
#include "core/music/utf8.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using namespace moyun::music;

Score scoreOf(const char* name, std::vector<Note> notes)
{
    Score score;
    score.tracks.resize(1);
    score.tracks[0].name = name;
    score.tracks[0].notes = std::move(notes);
    return score;
}

constexpr PitchClassSet kCMajor = 0b101010110101;

TEST(ScaleTest, DorianIsTheWhiteKeysFromD)
{
    EXPECT_EQ(transposed(stepsOf(parseScaleKind("dorian").value()), 2), kCMajor);
    EXPECT_EQ(transposed(stepsOf(ScaleKind::Phrygian), 4), kCMajor);
    EXPECT_EQ(transposed(stepsOf(ScaleKind::Lydian), 5), kCMajor);
    EXPECT_EQ(transposed(stepsOf(ScaleKind::Mixolydian), 7), kCMajor);
    EXPECT_EQ(transposed(stepsOf(ScaleKind::Locrian), 11), kCMajor);
    EXPECT_EQ(nameOf(ScaleKind::HarmonicMinor), "harmonic minor");
    EXPECT_FALSE(parseScaleKind("doric"));
}

TEST(HarmonyTest, FindsTheKeyOfAScaleAndItsTonic)
{
    PitchClassWeights weights{};
    for (const int pc : {9, 11, 0, 2, 4, 5, 8}) weights[std::size_t(pc)] = 1;
    weights[9] = 3;
    EXPECT_EQ(findKey(weights), (Key{0, true})); // A minor
    EXPECT_FALSE(findKey({}));
}

TEST(HarmonyTest, TwoLinesBecomeTwoVoices)
{
    const auto voices =
        separateVoices({{0, 480, 48}, {0, 480, 72}, {480, 480, 50}, {480, 480, 71}, {960, 480, 70}});
    ASSERT_EQ(voices.size(), 2u);
    EXPECT_EQ(voices[0], (std::vector<Note>{{0, 480, 72}, {480, 480, 71}, {960, 480, 70}}));
    EXPECT_EQ(voices[1], (std::vector<Note>{{0, 480, 48}, {480, 480, 50}}));
}

TEST(HarmonyTest, ChordToneRateIsAShareOfTime)
{
    Track melody, chords;
    melody.notes = {{0, 360, 64}, {360, 120, 65}, {480, 480, 60}};
    chords.notes = {{0, 480, 48}, {0, 480, 52}, {0, 480, 55}}; // C E G, then nothing
    EXPECT_DOUBLE_EQ(chordToneRate(melody, chords), 0.75);
    EXPECT_DOUBLE_EQ(chordToneRate(melody, {}), 0);
}

TEST(NoteEditsTest, QuantisesWithStrengthAndSwing)
{
    std::vector<Note> notes{{10, 100, 60}, {250, 100, 62}};
    auto half = notes;
    quantise(half, {.grid = 240, .strength = 0.5});
    EXPECT_EQ(half, (std::vector<Note>{{5, 100, 60}, {245, 100, 62}}));
    auto swung = notes;
    quantise(swung, {.grid = 240, .swing = 1});
    EXPECT_EQ(swung, (std::vector<Note>{{0, 100, 60}, {320, 100, 62}})); // two thirds of 480
    auto ends = notes;
    quantise(ends, {.grid = 120, .ends = true});
    EXPECT_EQ(ends, (std::vector<Note>{{0, 120, 60}, {240, 120, 62}}));
    auto left = notes;
    quantise(left, {.grid = 240, .strength = 0});
    EXPECT_EQ(left, notes);
}

TEST(NoteEditsTest, TransposesInTheScale)
{
    std::vector<Note> notes{{0, 1, 60}, {1, 1, 64}, {2, 1, 71}, {3, 1, 61}};
    EXPECT_EQ(transposeInScale(notes, 2, kCMajor), 0u);
    EXPECT_EQ(notes, (std::vector<Note>{{0, 1, 64}, {1, 1, 67}, {2, 1, 74}, {3, 1, 64}}));
    EXPECT_EQ(transpose(notes, 60), 1u); // 74 alone would leave the keyboard
}

TEST(PostprocessTest, EachStepReportsWhatItChanged)
{
    auto score = scoreOf("Viola", {{0, 59, 60}, {60, 60, 61}, {480, 480, 36}});
    EXPECT_EQ(removeGrains(score), 1u);
    EXPECT_EQ(snapToScale(score, kCMajor), 1u);
    EXPECT_EQ(keepInRange(score), 1u);
    EXPECT_EQ(score.tracks[0].notes, (std::vector<Note>{{60, 60, 60}, {480, 480, 48}}));
    EXPECT_EQ(keepInRange(score), 0u);
}

TEST(PostprocessTest, LowerVoicesStayBelow)
{
    auto score = scoreOf("Alto", {{0, 480, 70}, {480, 480, 60}});
    score.tracks.push_back(scoreOf("Soprano", {{0, 960, 65}}).tracks[0]);
    EXPECT_EQ(uncross(score), 1u);
    EXPECT_EQ(score.tracks[0].notes[0].pitch, 58);
    EXPECT_TRUE(validate(score));
}

TEST(PostprocessTest, TheLastBarEndsOnTheTonicChord)
{
    auto score = scoreOf("Piano LH", {{0, 480, 50}, {1920, 1920, 43}, {1920, 1920, 53}, {1920, 1920, 62}});
    EXPECT_EQ(endOnTonic(score, 0, true), 3u);
    EXPECT_EQ(score.tracks[0].notes,
              (std::vector<Note>{{0, 480, 50}, {1920, 1920, 48}, {1920, 1920, 51}, {1920, 1920, 63}}));
}

TEST(HarmonyTest, ShuffledBarsHoldTheSameNotesElsewhere)
{
    std::vector<Note> notes;
    for (int q = 0; q < 16; ++q) notes.push_back({q * 480, 480, 60 + q, 80});
    notes[3].length = 960; // over the bar line
    const auto score = scoreOf("Melody", notes);
    const auto shuffled = barsShuffled(score, score.tracks[0]);
    ASSERT_EQ(shuffled.notes.size(), 17u);
    EXPECT_EQ(shuffled.notes.front(), (Note{0, 480, 68, 80}));
    EXPECT_EQ(shuffled.notes[8], (Note{8 * 480, 480, 60, 80}));
    EXPECT_TRUE(std::find(shuffled.notes.begin(), shuffled.notes.end(), Note{12 * 480, 480, 63, 80}) !=
                shuffled.notes.end());
}

TEST(RollDrawingTest, EveryNoteIsDrawnAndNamesAreSafe)
{
    auto score = scoreOf("<b>&", {{0, 480, 60, 80}, {480, 480, 64, 100}, {960, 480, 67, 30}});
    score.chords = {{0, "C<7>"}};
    const auto svg = drawRoll(score);
    std::size_t notes = 0;
    for (auto at = svg.find("fill-opacity"); at != std::string::npos; at = svg.find("fill-opacity", at + 1))
        ++notes;
    EXPECT_EQ(notes, 3u);
    EXPECT_NE(svg.find("&lt;b&gt;&amp;"), std::string::npos);
    EXPECT_NE(svg.find("C&lt;7&gt;"), std::string::npos);
    EXPECT_EQ(svg.find("<b>"), std::string::npos);
}

TEST(RollDrawingTest, ALongNameIsCutBetweenCharacters)
{
    std::string name;
    for (int i = 0; i < 30; ++i) name += "琴";
    const auto svg = drawRoll(scoreOf(name.c_str(), {{0, 480, 60, 80}}));
    EXPECT_TRUE(isUtf8({reinterpret_cast<const std::uint8_t*>(svg.data()), svg.size()}));
    EXPECT_NE(svg.find("琴"), std::string::npos);
}

TEST(RollDrawingTest, AnEmptyScoreIsAPictureToo)
{
    EXPECT_NE(drawRoll(Score{}).find("</svg>"), std::string::npos);
}

} // namespace
