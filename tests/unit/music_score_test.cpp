// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/score.h"

#include <gtest/gtest.h>

namespace {

using namespace moyun::music;

Score twoNotes()
{
    Score score;
    score.tracks = {{"Melody", 0, false, {{0, 480, 60, 80}, {480, 240, 64, 90}}, {}, {}}};
    return score;
}

TEST(ScoreTest, EndsWhereTheLastNoteOrChangeDoes)
{
    auto score = twoNotes();
    EXPECT_EQ(score.end(), 720);
    EXPECT_EQ(score.noteCount(), 2u);
    score.markers = {{960, "coda"}};
    EXPECT_EQ(score.end(), 960);
}

TEST(ScoreTest, SortingMakesItValid)
{
    auto score = twoNotes();
    std::swap(score.tracks[0].notes[0], score.tracks[0].notes[1]);
    const auto unsorted = validate(score);
    ASSERT_FALSE(unsorted);
    EXPECT_NE(unsorted.error().message.find("notes of Melody are out of order"), std::string::npos);
    score.sort();
    EXPECT_TRUE(validate(score));
    EXPECT_EQ(score, twoNotes());
}

TEST(ScoreTest, WhatNoScoreMayHoldIsNamed)
{
    const auto messageOf = [](auto&& spoil) {
        auto score = twoNotes();
        spoil(score);
        const auto checked = validate(score);
        return checked ? std::string() : checked.error().message;
    };
    EXPECT_NE(messageOf([](Score& s) { s.tracks[0].notes[1].pitch = 128; }).find("note 2 of Melody"),
              std::string::npos);
    EXPECT_NE(messageOf([](Score& s) { s.tracks[0].notes[1].length = 0; }), "");
    EXPECT_NE(messageOf([](Score& s) {
                  s.tracks[0].notes[1].length = kMostQuarters * s.ticksPerQuarter;
              }).find("outside the piece"),
              std::string::npos);
    EXPECT_NE(messageOf([](Score& s) { s.tracks[0].controls = {{0, Control::kSustain, 128}}; }), "");
    EXPECT_EQ(messageOf([](Score& s) { s.tracks[0].controls = {{0, Control::kPitchBend, -8192}}; }), "");
    EXPECT_NE(messageOf([](Score& s) { s.meters = {{0, 4, 3}}; }).find("4/3"), std::string::npos);
    EXPECT_NE(messageOf([](Score& s) { s.tempi = {{0, 0}}; }), "");
    EXPECT_NE(messageOf([](Score& s) { s.keys = {{0, 8, false}}; }), "");
    EXPECT_NE(messageOf([](Score& s) { s.ticksPerQuarter = 0; }), "");
}

} // namespace
