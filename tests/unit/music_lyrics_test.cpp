// SPDX-License-Identifier: GPL-3.0-or-later
// Syllables on notes, and that both kinds of files keep them.
#include "core/music/lyrics.h"
#include "core/music/score_file.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

namespace moyun::music {

namespace {

Track melody()
{
    Track track;
    track.name = "Melody";
    // Two that start together, a rest, one across a bar line (tied on paper), a last one.
    track.notes = {
        {0, 480, 60, 80}, {0, 480, 67, 80}, {480, 480, 62, 80}, {1440, 1440, 64, 80}, {3360, 480, 65, 80}};
    return track;
}

} // namespace

TEST(Lyrics, OneSyllableANoteOverRestsAndTies)
{
    const auto laid = layLyrics(melody(), {"a", "b", "c", "d"}, 0);
    EXPECT_EQ(laid.lyrics, (std::vector<TextAt>{{0, "a"}, {480, "b"}, {1440, "c"}, {3360, "d"}}));
    EXPECT_EQ(laid.sung, 4u);
    EXPECT_EQ(laid.left, 0u);
    EXPECT_EQ(laid.silentNotes, 0u);
}

TEST(Lyrics, TooManyAndTooFewAreCounted)
{
    EXPECT_EQ(layLyrics(melody(), {"a", "b", "c", "d", "e", "f"}, 0).left, 2u);
    EXPECT_EQ(layLyrics(melody(), {"a"}, 0).silentNotes, 3u);
    EXPECT_TRUE(layLyrics({}, {"a"}, 0).lyrics.empty());
}

TEST(Lyrics, WhatIsSungBeforeStays)
{
    Track track = melody();
    track.lyrics = {{0, "old"}, {480, "gone"}, {3360, "gone"}};
    EXPECT_EQ(layLyrics(track, {"new"}, 480).lyrics, (std::vector<TextAt>{{0, "old"}, {480, "new"}}));
}

TEST(Lyrics, FollowMovedNotesAndGoWithDeletedOnes)
{
    Track track = melody();
    track.lyrics = {{480, "b"}, {1440, "c"}, {2000, "free"}, {3360, "d"}};
    auto notes = track.notes;
    notes[3].start = 1560;
    EXPECT_EQ(lyricsAfter(track, {1440}, notes, {1560}),
              (std::vector<TextAt>{{480, "b"}, {1560, "c"}, {2000, "free"}, {3360, "d"}}));
    notes = track.notes;
    notes.erase(notes.begin() + 4);
    EXPECT_EQ(lyricsAfter(track, {3360}, notes, {}),
              (std::vector<TextAt>{{480, "b"}, {1440, "c"}, {2000, "free"}}));
    // A copy takes nothing along.
    notes = track.notes;
    notes.push_back({4000, 480, 65, 80});
    EXPECT_EQ(lyricsAfter(track, {3360}, notes, {4000}), track.lyrics);
}

TEST(Lyrics, BothKindsOfFilesKeepThem)
{
    test::TempDir folder;
    Score score;
    score.tracks = {melody()};
    score.tracks[0].lyrics = layLyrics(score.tracks[0], {"空", "win-", "ter", "后"}, 0).lyrics;
    score.tempi = {{0, 500'000}};
    score.meters = {{0, 4, 4}};
    ASSERT_TRUE(validate(score));
    for (const char* name : {"song.mid", "song.musicxml", "song.mxl"}) {
        ASSERT_TRUE(writeScoreFile(score, folder / name));
        const auto read = readScoreFile(folder / name);
        ASSERT_TRUE(read) << read.error().message;
        std::vector<TextAt> lyrics;
        for (const auto& track : read->score.tracks)
            for (auto lyric : track.lyrics) {
                lyric.at = lyric.at * 480 / read->score.ticksPerQuarter;
                lyrics.push_back(lyric);
            }
        EXPECT_EQ(lyrics, score.tracks[0].lyrics) << name;
    }
}

} // namespace moyun::music
