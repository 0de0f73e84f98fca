// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/player.h"

#include "core/audio/fake/fake_clock.h"
#include "core/audio/fake/fake_output.h"

#include <gtest/gtest.h>

#include <atomic>

namespace moyun::audio {
namespace {

using music::Note;
using music::Score;
using std::chrono::milliseconds;

PieceRef pieceOf(std::vector<Note> notes)
{
    auto score = std::make_shared<Score>();
    score->tracks.push_back({"Melody", 0, false, std::move(notes), {}, {}});
    return std::make_shared<const Piece>(score);
}

std::vector<Note> scale(int count)
{
    std::vector<Note> notes;
    for (int i = 0; i < count; ++i) notes.push_back({i * 120, 120, 48 + i % 40, 80});
    return notes;
}

struct PlayerTest : testing::Test
{
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::shared_ptr<FakeOutput> output = std::make_shared<FakeOutput>(clock);
    Player player{clock};

    void SetUp() override { player.setOutput(output); }
};

TEST_F(PlayerTest, EveryNoteIsSentAtItsTime)
{
    player.setPiece(pieceOf(scale(200)));
    clock->advance(milliseconds(10));
    player.play();
    clock->advance(milliseconds(60'000));
    const auto notes = output->notes();
    ASSERT_EQ(notes.size(), 200u);
    for (std::size_t i = 0; i < notes.size(); ++i) EXPECT_EQ(notes[i].at, milliseconds(10 + 125 * int(i)));
    EXPECT_EQ(output->soundingKeys(), 0);
    EXPECT_FALSE(player.isPlaying());
}

TEST_F(PlayerTest, TheListenerHearsOfTheEnd)
{
    std::atomic<int> heard = 0;
    player.setListener([&] { ++heard; });
    player.setPiece(pieceOf({{0, 480, 60, 80}}));
    player.play();
    clock->advance(milliseconds(1999));
    EXPECT_EQ(heard, 0);
    clock->advance(milliseconds(1));
    EXPECT_EQ(heard, 1);
    player.setListener({});
    clock->settle();
}

TEST_F(PlayerTest, AnotherOutputTakesOverInTheMiddle)
{
    player.setPiece(pieceOf({{0, 1920, 60, 80}, {480, 480, 62, 80}}));
    player.play();
    clock->advance(milliseconds(250));
    const auto second = std::make_shared<FakeOutput>(clock, 16);
    player.setOutput(second);
    EXPECT_EQ(output->soundingKeys(), 0); // the old one is left in peace
    clock->advance(milliseconds(500));
    EXPECT_EQ(output->notes().size(), 1u);
    ASSERT_EQ(second->notes().size(), 1u);
    EXPECT_EQ(second->notes()[0].at, milliseconds(500));
    player.setOutput(nullptr);
    EXPECT_EQ(second->soundingKeys(), 0);
    EXPECT_EQ(second.use_count(), 1); // and let go of
}

TEST_F(PlayerTest, KeysOfAnInputSoundAtOnceAndAreRecordedWherePlayed)
{
    player.setPiece(pieceOf({{0, 480, 40, 80}}));
    player.setRecording(true);
    const Channel channel{0, 4};
    player.receive({MidiMessage::NoteOn, channel, 70, 90}); // not while stopped
    player.receive({MidiMessage::NoteOff, channel, 70, 0});
    player.play();
    clock->advance(milliseconds(500));
    player.receive({MidiMessage::NoteOn, channel, 60, 90});
    clock->settle();
    EXPECT_EQ(output->notes().back().message.a, 60);
    EXPECT_EQ(output->notes().back().message.channel().number, 0); // that of the live track
    player.receive({MidiMessage::ControlChange, channel, 64, 127});
    clock->advance(milliseconds(250));
    player.receive({MidiMessage::NoteOn, channel, 60, 0}); // velocity 0 ends it
    clock->advance(milliseconds(100'000));                 // far beyond the end: a recording goes on
    EXPECT_TRUE(player.isPlaying());
    player.receive({MidiMessage::NoteOn, channel, 61, 90});
    clock->advance(milliseconds(500));
    player.pause();
    const auto take = player.takeRecording();
    ASSERT_EQ(take.notes.size(), 2u);
    EXPECT_EQ(take.notes[0], (Note{480, 240, 60, 90}));
    EXPECT_EQ(take.notes[1], (Note{720 + 96'000, 480, 61, 90}));
    EXPECT_EQ(take.controls, (std::vector<music::Control>{{480, 64, 127}}));
    EXPECT_EQ(player.takeKeys().size(), 5u);
    EXPECT_TRUE(player.takeKeys().empty());
}

TEST_F(PlayerTest, WhatAnInputSaysLateIsRecordedEarlier)
{
    player.setPiece(pieceOf({{0, 4800, 40, 80}}));
    player.setInputLatency(milliseconds(125)); // 120 ticks
    player.setRecording(true);
    player.setLoop(Loop{0, 960});
    const Channel channel{0, 4};
    player.play();
    clock->advance(milliseconds(500));
    player.receive({MidiMessage::NoteOn, channel, 60, 90});
    clock->settle();
    EXPECT_EQ(output->notes().back().message.a, 60) << "it is heard at once";
    clock->advance(milliseconds(250));
    player.receive({MidiMessage::NoteOff, channel, 60, 0});
    clock->advance(milliseconds(300)); // 50 ms into the second round
    player.receive({MidiMessage::NoteOn, channel, 62, 90});
    clock->advance(milliseconds(325));
    player.receive({MidiMessage::NoteOff, channel, 62, 0});
    player.pause();
    const auto take = player.takeRecording();
    ASSERT_EQ(take.notes.size(), 2u);
    EXPECT_EQ(take.notes[0], (Note{0, 240, 62, 90})) << "not before the loop";
    EXPECT_EQ(take.notes[1], (Note{360, 240, 60, 90}));
}

TEST_F(PlayerTest, AStallIsNotHurriedAfter)
{
    player.setPiece(pieceOf(scale(100)));
    player.play();
    clock->settle();
    clock->jump(std::chrono::seconds(5));
    clock->settle();
    EXPECT_LE(output->notes().size(), 2u);
    clock->advance(milliseconds(1250));
    const auto notes = output->notes();
    EXPECT_NEAR(double(notes.size()), 12, 1);
    EXPECT_EQ(notes.back().at - notes[notes.size() - 2].at, milliseconds(125));
}

TEST_F(PlayerTest, VolumeGoesToTheOutput)
{
    player.setVolume(0.5);
    clock->settle();
    EXPECT_EQ(output->volume(), 0.5);
    player.setVolume(7);
    clock->settle();
    EXPECT_EQ(output->volume(), 1);
}

// For the thread sanitizer: everything at once, on the real clock.
TEST(PlayerThreads, CallsFromAllSidesAreInOrder)
{
    const auto clock = std::make_shared<SteadyClock>();
    const auto output = std::make_shared<FakeOutput>(clock);
    {
        Player player(clock);
        player.setListener([&] { player.takeKeys(); });
        player.setOutput(output);
        player.setPiece(pieceOf(scale(2000)));
        player.setLoop(Loop{0, 480});
        player.setSpeed(4);
        player.play();
        std::atomic<bool> done = false;
        std::thread input([&] {
            for (int i = 0; !done; i = (i + 1) % 128) {
                player.receive({MidiMessage::NoteOn, {}, i, 80});
                player.receive({MidiMessage::NoteOff, {}, i, 0});
                std::this_thread::yield();
            }
        });
        std::thread keeper([&] {
            for (int i = 0; i < 20; ++i) {
                player.setOutput(std::make_shared<FakeOutput>(clock, i % 2 ? 16 : 1));
                std::this_thread::sleep_for(milliseconds(5));
            }
            player.setOutput(output);
        });
        for (int i = 0; i < 100; ++i) {
            player.setPiece(pieceOf(scale(500 + i)));
            player.setRecording(i % 2);
            player.setHearing({{i % 3 == 0, false}});
            player.noteOn(0, 60, 80);
            player.position();
            player.sounding(0);
            player.noteOff(0, 60);
            player.locate(i * 10);
            std::this_thread::sleep_for(milliseconds(1));
        }
        keeper.join();
        done = true;
        input.join();
    }
    EXPECT_EQ(output->soundingKeys(), 0); // whatever happened, nothing hangs
}

} // namespace
} // namespace moyun::audio
