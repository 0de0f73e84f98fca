// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/metrics.h"
#include "core/music/phrase_set.h"

#include <gtest/gtest.h>

#include <cmath>

namespace {

using namespace moyun::music;

Track trackOf(const char* name, std::vector<Note> notes)
{
    Track track;
    track.name = name;
    track.notes = std::move(notes);
    return track;
}

TEST(MetricsTest, CountsTwoBarsByHand)
{
    Score score;
    // Bar 1: C for a half, C and E for a quarter, C E G for a quarter; bar 2: a grain of a 64th.
    score.tracks = {trackOf("Piano RH", {{0, 1920, 60}, {960, 960, 64}, {1440, 480, 67}, {1920, 30, 62}}),
                    trackOf("Piano LH", {{0, 1920, 48}})};
    MetricsCollector collector;
    collector.add(score);
    const auto all = collector.result();
    EXPECT_EQ(all.pieces, 1u);
    EXPECT_EQ(all.bars, 2u);
    ASSERT_EQ(all.tracks.size(), 2u);
    const auto& right = all.tracks[0];
    EXPECT_EQ(right.name, "Piano RH");
    EXPECT_DOUBLE_EQ(right.emptyBars, 0);
    EXPECT_DOUBLE_EQ(right.usedPitchClasses, 2);    // three, then one
    EXPECT_DOUBLE_EQ(right.qualifiedNotes, 0.75);   // three of four
    EXPECT_DOUBLE_EQ(right.polyphony2, 48.0 / 192); // half of the first bar
    EXPECT_DOUBLE_EQ(right.polyphony3, 24.0 / 192);
    EXPECT_DOUBLE_EQ(right.notesPerBar, 2);
    EXPECT_DOUBLE_EQ(all.tracks[1].emptyBars, 0.5);
    EXPECT_DOUBLE_EQ(all.scale1, 1);
    ASSERT_EQ(all.pairs.size(), 1u);
    EXPECT_EQ(all.pairs[0].bars, 1u);
    EXPECT_DOUBLE_EQ(all.pairs[0].distance, all.pairs[0].distanceAtRandom); // one bar: only itself
}

TEST(MetricsTest, AThirtySecondIsQualifiedAndAHeldNoteFillsItsBars)
{
    Score score;
    score.tracks = {trackOf("Melody", {{0, 60, 60}, {480, 3 * 1920 - 480, 61}})};
    MetricsCollector collector;
    collector.add(score);
    const auto all = collector.result();
    EXPECT_EQ(all.bars, 3u);
    EXPECT_DOUBLE_EQ(all.tracks[0].qualifiedNotes, 1);
    EXPECT_DOUBLE_EQ(all.tracks[0].emptyBars, 0);
    EXPECT_DOUBLE_EQ(all.tracks[0].notesPerBar, 2.0 / 3);
}

TEST(MetricsTest, OtherMetersAndPercussionAreLeftOut)
{
    Score score;
    score.meters = {{0, 4, 4}, {1920, 3, 4}};
    score.tracks = {trackOf("Melody", {{0, 480, 60}, {1920, 480, 61}}), trackOf("Drums", {{0, 480, 36}})};
    score.tracks[1].percussion = true;
    MetricsCollector collector({{4, 4}});
    collector.add(score);
    const auto all = collector.result();
    EXPECT_EQ(all.bars, 1u);
    ASSERT_EQ(all.tracks.size(), 1u);
    EXPECT_EQ(all.tracks[0].notes, 1u);
}

TEST(MetricsTest, TonalDistanceFollowsTheCircles)
{
    std::array<double, 12> c{}, g{}, both{};
    c[0] = 2;
    g[7] = 1;
    both[0] = both[7] = 3;
    // A fifth: 30 degrees on the first circle, 90 on the second, 120 on the third of half the radius.
    const double first = 2 * std::sin(M_PI / 12), second = std::sqrt(2.0), third = 0.5 * std::sqrt(3.0);
    const double expected = std::sqrt(first * first + second * second + third * third);
    EXPECT_NEAR(tonalDistance(tonalCentroid(c), tonalCentroid(g)), expected, 1e-12);
    EXPECT_NEAR(tonalDistance(tonalCentroid(c), tonalCentroid(both)), expected / 2, 1e-12);
}

TEST(MetricsTest, BestScaleTakesMajorAndMinor)
{
    std::array<double, 12> notes{};
    for (const int pc : {0, 2, 3, 5, 7, 8, 11}) notes[std::size_t(pc)] = 1; // C minor, harmonic
    EXPECT_DOUBLE_EQ(bestScaleShare(notes), 1);
    notes[1] = 1;
    EXPECT_DOUBLE_EQ(bestScaleShare(notes), 7.0 / 8);
}

std::vector<Note> phrase(int up, Tick unit)
{
    std::vector<Note> notes;
    Tick at = 0;
    for (const auto& [pitch, length] : std::vector<std::pair<int, Tick>>{
             {60, 2}, {62, 1}, {64, 1}, {60, 2}, {67, 4}, {65, 1}, {64, 1}, {62, 2}}) {
        notes.push_back({at, unit * length, pitch + up});
        at += unit * length;
    }
    return notes;
}

TEST(PhraseSetTest, KnowsAPhraseInAnotherKeyAndTempo)
{
    Score known, same, other;
    known.tracks = {trackOf("Melody", phrase(0, 240))};
    same.tracks = {trackOf("Violin 1", phrase(5, 120))};
    auto changed = phrase(0, 240);
    changed[3].pitch += 1;
    other.tracks = {trackOf("Melody", changed)};
    PhraseSet set;
    set.add(known);
    EXPECT_EQ(set.size(), 1u);
    EXPECT_EQ(set.copied(same).copied, 1u);
    EXPECT_EQ(set.copied(other).copied, 0u);
    EXPECT_EQ(set.copied(other).phrases, 1u);
}

} // namespace
