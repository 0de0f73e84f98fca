// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/bar_map.h"
#include "core/music/midi_reader.h"
#include "core/music/midi_writer.h"

#include <gtest/gtest.h>

#include <random>

namespace {

using namespace moyun::music;

Score fullScore()
{
    Score s;
    s.title = "Étude";
    s.tracks = {{"Violin 1",
                 40,
                 false,
                 {{0, 480, 67, 80}, {480, 480, 67, 81}, {480, 960, 71, 82}},
                 {{0, 64, 127}, {10, Control::kPitchBend, -8192}},
                 {{0, "la"}}},
                {"Drums", 0, true, {{0, 60, 36, 100}}, {}, {}},
                {"Chords", 0, false, {{0, 1920, 48, 60}}, {}, {}}};
    s.tempi = {{0, 500'000}, {960, 631'579}};
    s.meters = {{0, 3, 8}, {1440, 4, 4}};
    s.keys = {{0, -3, true}};
    s.chords = {{0, "Cm"}, {960, "G7/B"}};
    s.markers = {{480, "A"}};
    return s;
}

std::vector<std::uint8_t> file(std::vector<std::uint8_t> track, int division = 480)
{
    std::vector<std::uint8_t> bytes{'M',
                                    'T',
                                    'h',
                                    'd',
                                    0,
                                    0,
                                    0,
                                    6,
                                    0,
                                    0,
                                    0,
                                    1,
                                    std::uint8_t(division >> 8),
                                    std::uint8_t(division),
                                    'M',
                                    'T',
                                    'r',
                                    'k',
                                    0,
                                    0,
                                    0,
                                    std::uint8_t(track.size())};
    for (const auto byte : track) bytes.push_back(byte);
    return bytes;
}

TEST(MidiTest, EverythingComesBack)
{
    const auto score = fullScore();
    ASSERT_TRUE(validate(score));
    const auto read = readMidi(writeMidi(score));
    ASSERT_TRUE(read) << read.error().text();
    EXPECT_EQ(read->score, score);
    EXPECT_TRUE(read->notes.empty());
}

TEST(MidiTest, APickUpAndAChordThatEndsComeBack)
{
    auto score = fullScore();
    score.pickUp = 240;
    score.meters = {{0, 4, 4}};
    score.chords = {{0, "Cm"}, {960, ""}};
    const auto read = readMidi(writeMidi(score));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->score, score);
}

TEST(MidiTest, AnEventThatLacksItsDataDoesNotSwallowTheNext)
{
    // A start without velocity; the end of that note; a whole note.
    const auto read =
        readMidi(file({0, 0x90, 60, 0x80, 60, 0, 1, 0x90, 62, 64, 96, 0x80, 62, 0, 0, 0xff, 0x2f, 0}));
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->notes.empty());
    ASSERT_TRUE(validate(read->score));
}

TEST(MidiTest, TimeInSecondsHasNoTempo)
{
    // 25 frames of 40 parts: a note of one second, under a tempo event that has no say.
    auto bytes =
        file({0, 0xff, 0x51, 3, 1, 0, 0, 0, 0x90, 60, 64, 0x87, 0x68, 0x80, 60, 0, 0, 0xff, 0x2f, 0});
    bytes[12] = std::uint8_t(-25);
    bytes[13] = 40;
    const auto read = readMidi(bytes);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->score.tempi, (std::vector<Tempo>{{0, 500'000}}));
    EXPECT_EQ(read->score.ticksPerQuarter, 500);
    EXPECT_EQ(read->score.tracks[0].notes[0].length, 1000);
}

TEST(MidiTest, DamageFromTheBeginningIsAnError)
{
    EXPECT_FALSE(readMidi(file({0xff, 0xff, 0xff, 0xff, 0xff, 0xff})));
}

TEST(MidiTest, RunningStatusAndEndsBySilentStarts)
{
    const auto read = readMidi(file({0, 0x90, 60, 64, 96, 60, 0, 0, 62, 64, 96, 62, 0, 0, 0xff, 0x2f, 0}));
    ASSERT_TRUE(read);
    ASSERT_EQ(read->score.tracks.size(), 1u);
    EXPECT_EQ(read->score.tracks[0].notes, (std::vector<Note>{{0, 96, 60, 64}, {96, 96, 62, 64}}));
}

TEST(MidiTest, NotesThatNeverEndEndWithTheirTrackAndItIsSaid)
{
    const auto read = readMidi(file({0, 0x90, 60, 64, 96, 0xff, 0x2f, 0}));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->score.tracks[0].notes, (std::vector<Note>{{0, 96, 60, 64}}));
    ASSERT_EQ(read->notes.size(), 1u);
    EXPECT_NE(read->notes[0].find("never end"), std::string::npos);
}

TEST(MidiTest, AKeyThatEndsAndIsStruckInTheSameMomentIsOneNote)
{
    // On, off and on again at 0 (two voices in unison), off at 96; another key without length stays a note,
    // and so does what begins where one of its pitch ends.
    const auto read = readMidi(
        file({0,  0x90, 60, 64,   0,  0x80, 60, 64,   0,  0x90, 60, 70,   0,  0x90, 36, 90,   0,    0x80,
              36, 64,   96, 0x80, 60, 64,   0,  0x90, 60, 50,   96, 0x80, 60, 64,   0,  0xff, 0x2f, 0}));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->score.tracks[0].notes,
              (std::vector<Note>{{0, 1, 36, 90}, {0, 96, 60, 70}, {96, 96, 60, 50}}));
    ASSERT_EQ(read->notes.size(), 2u);
    EXPECT_NE(read->notes[1].find("given the shortest"), std::string::npos);
    EXPECT_NE(read->notes[0].find("struck again"), std::string::npos);
}

TEST(MidiTest, NotesHeldWhereATrackBreaksOffEndWithItsLastNoteEvent)
{
    // 60 is held; 62 ends at 96; then 100 ticks later a text that is cut short.
    const auto read =
        readMidi(file({0, 0x90, 60, 64, 0, 0x90, 62, 64, 96, 0x80, 62, 64, 100, 0xff, 1, 20, 'a'}));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->score.tracks[0].notes, (std::vector<Note>{{0, 96, 60, 64}, {0, 96, 62, 64}}));
}

TEST(MidiTest, CutShortIsReadAsFarAsItGoes)
{
    auto bytes = file({0, 0x90, 60, 64, 96, 0x80, 60, 64, 0, 0x90, 62});
    const auto read = readMidi(bytes);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->score.noteCount(), 1u);
    EXPECT_FALSE(read->notes.empty());
}

TEST(MidiTest, ChannelsOfOneTrackBecomeTracks)
{
    const auto read =
        readMidi(file({0, 0x90, 60, 64, 0, 0x99, 36, 64, 96, 0x80, 60, 0, 0, 0x89, 36, 0, 0, 0xff, 0x2f, 0}));
    ASSERT_TRUE(read);
    ASSERT_EQ(read->score.tracks.size(), 2u);
    EXPECT_FALSE(read->score.tracks[0].percussion);
    EXPECT_TRUE(read->score.tracks[1].percussion);
}

TEST(MidiTest, WhatIsNoMidiFileIsRefused)
{
    EXPECT_FALSE(readMidi({}));
    EXPECT_FALSE(readMidi(std::vector<std::uint8_t>{'R', 'I', 'F', 'F', 0, 0}));
    EXPECT_FALSE(readMidi(file({0, 0xff, 0x2f, 0}, 0)));
}

TEST(MidiTest, RandomDamageNeverCrashesAndNeverGivesAnInvalidScore)
{
    const auto whole = writeMidi(fullScore());
    std::mt19937 random(3);
    for (int round = 0; round < 3000; ++round) {
        auto bytes = whole;
        for (int n = int(random() % 8); n >= 0; --n) bytes[random() % bytes.size()] = std::uint8_t(random());
        if (random() % 4 == 0) bytes.resize(random() % bytes.size());
        const auto read = readMidi(bytes);
        if (read) {
            EXPECT_TRUE(validate(read->score));
        }
    }
}

TEST(BarMapTest, BarsFollowChangesOfMeterAndAPickUp)
{
    Score s;
    s.pickUp = 240;
    s.meters = {{0, 4, 4}, {240 + 1920, 3, 4}};
    s.tracks = {{"A", 0, false, {{0, 240 + 1920 + 1440 + 10, 60, 80}}, {}, {}}};
    const BarMap map(s);
    ASSERT_EQ(map.bars().size(), 4u);
    EXPECT_EQ(map.bars()[0], (Bar{0, 240, 4, 4}));
    EXPECT_EQ(map.bars()[1], (Bar{240, 2160, 4, 4}));
    EXPECT_EQ(map.bars()[3], (Bar{3600, 5040, 3, 4}));
    EXPECT_EQ(map.barAt(2159), 1u);
    EXPECT_EQ(map.barAt(2160), 2u);
    EXPECT_EQ(map.barAt(99'999), 3u);
}

TEST(BarMapTest, BarsAreCountedToTheEndOfTheLastNote)
{
    Score s;
    EXPECT_EQ(countBars(s), 0u);
    s.tracks = {{"A", 0, false, {{0, 1920, 60, 80}, {1920, 1920, 62, 80}}, {}, {}}};
    EXPECT_EQ(countBars(s), 2u);
    // Neither the pedal nor a tempo after it is a bar of music.
    s.tracks[0].controls = {{3000, Control::kSustain, 127}, {4000, Control::kSustain, 0}};
    s.tempi = {{0, 500'000}, {6000, 600'000}};
    EXPECT_EQ(countBars(s), 2u);
    // A key that is let go just after the bar line; and one that is held into the bar.
    s.tracks[0].notes[1].length = 1920 + 29;
    EXPECT_EQ(countBars(s), 2u);
    s.tracks[0].notes[1].length = 1920 + 30;
    EXPECT_EQ(countBars(s), 3u);
    // A short note of its own is no release.
    s.tracks[0].notes[1].length = 1920;
    s.tracks[0].notes.push_back({3840, 10, 64, 80});
    EXPECT_EQ(countBars(s), 3u);
    // Rests at the end count where the piece says how long it is.
    s.length = 5 * 1920;
    EXPECT_EQ(countBars(s), 5u);
}

} // namespace
