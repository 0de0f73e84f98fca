// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/schedule.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <tuple>

namespace moyun::audio {
namespace {

using music::Control;
using music::Note;
using music::Score;
using music::Tick;
using std::chrono::milliseconds;

constexpr Time kNow = std::chrono::seconds(100); // the clock does not start at 0

std::shared_ptr<Score> scoreOf(std::vector<Note> notes)
{
    auto score = std::make_shared<Score>();
    score->ticksPerQuarter = 480; // 120 quarters a minute: a quarter is 500 ms
    score->tracks.push_back({"Melody", 5, false, std::move(notes), {}, {}});
    return score;
}

PieceRef pieceOf(std::shared_ptr<const Score> score)
{
    return std::make_shared<const Piece>(std::move(score));
}

// Starts and ends of notes, as milliseconds after kNow and the key; ends are negative keys.
std::vector<std::pair<int, int>> keys(const Schedule::Out& out)
{
    std::vector<std::pair<int, int>> all;
    for (const auto& [at, message] : out) {
        const int ms =
            int(std::chrono::duration_cast<milliseconds>(at - kNow + std::chrono::microseconds(500)).count());
        if (message.startsNote()) all.emplace_back(ms, message.a);
        if (message.endsNote()) all.emplace_back(ms, -int(message.a));
    }
    return all;
}

using Keys = std::vector<std::pair<int, int>>;

struct Playing
{
    Schedule schedule;
    Schedule::Out out;
    explicit Playing(std::shared_ptr<const Score> score, int ports = 1) : schedule(ports)
    {
        schedule.setPiece(pieceOf(std::move(score)), kNow, out);
    }
    Playing& start(Tick at = 0)
    {
        schedule.locate(at, kNow, out);
        schedule.start(kNow, out);
        return *this;
    }
    Keys until(int ms)
    {
        schedule.advance(kNow + milliseconds(ms), out);
        return keys(out);
    }
};

TEST(Schedule, NotesComeAtTheTimesOfTheTempoMapAndEndBeforeTheNextStarts)
{
    auto score = scoreOf({{0, 480, 60, 80}, {480, 480, 60, 80}, {960, 960, 64, 80}});
    score->tempi = {{0, 500'000}, {960, 1'000'000}};
    Playing p(score);
    p.start();
    EXPECT_EQ(p.until(10'000), (Keys{{0, 60}, {500, -60}, {500, 60}, {1000, -60}, {1000, 64}, {3000, -64}}));
    EXPECT_FALSE(p.schedule.isRunning());
}

TEST(Schedule, SpeedCanChangeOnTheWay)
{
    Playing p(scoreOf({{0, 480, 60, 80}, {960, 480, 62, 80}, {1920, 480, 64, 80}}));
    p.schedule.setSpeed(0.5, kNow);
    p.start();
    p.until(1000); // one quarter played
    p.schedule.setSpeed(2, kNow + milliseconds(1000));
    EXPECT_EQ(p.until(3000), (Keys{{0, 60}, {1000, -60}, {1250, 62}, {1500, -62}, {1750, 64}, {2000, -64}}));
}

TEST(Schedule, ALoopReleasesWhatSoundsAndDoesNotDrift)
{
    Playing p(scoreOf({{0, 1000, 60, 80}, {480, 480, 67, 80}, {960, 960, 62, 80}}));
    p.schedule.setLoop(Loop{480, 960}, kNow);
    p.start(480);
    p.until(100 * 500 + 100);
    const auto all = keys(p.out);
    ASSERT_EQ(all.size(), 201u);
    for (int i = 0; i < 100; ++i) {
        EXPECT_EQ(all[std::size_t(2 * i)], (std::pair{i * 500, 67}));
        EXPECT_EQ(all[std::size_t(2 * i + 1)], (std::pair{(i + 1) * 500, -67}));
    }
    EXPECT_EQ(p.schedule.position(kNow + milliseconds(50'250)), 720);
}

// Controllers, programs and bends of a channel, in their order: number and value; a program has number -1.
std::vector<std::pair<int, int>> changes(const Schedule::Out& out, int channel, std::size_t from = 0)
{
    std::vector<std::pair<int, int>> all;
    for (std::size_t i = from; i < out.size(); ++i) {
        const auto& message = out[i].message;
        if (message.channel().number != channel) continue;
        if (message.kind() == MidiMessage::Program) all.emplace_back(-1, message.a);
        if (message.kind() == MidiMessage::ControlChange) all.emplace_back(message.a, message.b);
        if (message.kind() == MidiMessage::Bend)
            all.emplace_back(int(Control::kPitchBend), message.bendValue());
    }
    return all;
}

bool contains(const std::vector<std::pair<int, int>>& all, std::pair<int, int> one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

TEST(Schedule, WhereItStartsTheLastProgramAndControllersHold)
{
    auto score = scoreOf({{0, 480, 60, 80}, {1920, 480, 62, 80}});
    score->tracks[0].controls = {{0, Control::kVolume, 90},
                                 {480, Control::kSustain, 127},
                                 {960, Control::kVolume, 40},
                                 {960, Control::kPitchBend, -2000},
                                 {2000, Control::kVolume, 127}};
    Playing p(score);
    const auto told = p.out.size();
    p.start(1500);
    const auto chased = changes(p.out, 0, told);
    EXPECT_TRUE(contains(chased, {Control::kVolume, 40}));
    EXPECT_TRUE(contains(chased, {Control::kSustain, 127}));
    EXPECT_TRUE(contains(chased, {Control::kPitchBend, -2000}));
    EXPECT_FALSE(contains(chased, {-1, 5})); // the program was told at the start
    EXPECT_TRUE(contains(changes(p.out, 0), {-1, 5}));
    EXPECT_EQ(p.until(3000).front(), (std::pair{438, 62})); // 420 ticks of 1.0417 ms
    // Back where nothing was set yet, everything is as if just switched on, and nothing is said twice.
    const auto before = p.out.size();
    p.schedule.locate(0, kNow + milliseconds(3000), p.out);
    const auto back = changes(p.out, 0, before);
    EXPECT_TRUE(contains(back, {Control::kVolume, 90}));
    EXPECT_TRUE(contains(back, {Control::kPitchBend, 0}));
    EXPECT_EQ(back.size(), 2u); // the pedal was released at the end of the piece
}

TEST(Schedule, PedalsAreReleasedAtLoopEndsAndSetAnewAtTheirStart)
{
    auto score = scoreOf({{0, 240, 60, 80}, {480, 480, 62, 80}});
    score->tracks[0].controls = {{0, Control::kSustain, 127}};
    Playing p(score);
    p.schedule.setLoop(Loop{0, 480}, kNow);
    p.start();
    p.until(400);
    const auto before = p.out.size();
    p.until(501);
    EXPECT_EQ(changes(p.out, 0, before),
              (std::vector<std::pair<int, int>>{{Control::kSustain, 0}, {Control::kSustain, 127}}));
}

TEST(Schedule, StoppingReleasesKeysAndPedals)
{
    auto score = scoreOf({{0, 4800, 60, 80}});
    score->tracks[0].controls = {{100, Control::kSustain, 127}};
    Playing p(score);
    p.start();
    p.until(1000);
    EXPECT_EQ(p.schedule.sounding(0), std::vector{60});
    const auto before = p.out.size();
    p.schedule.pause(kNow + milliseconds(1000), p.out);
    EXPECT_EQ(keys(p.out).back(), (std::pair{1000, -60}));
    EXPECT_EQ(changes(p.out, 0, before), (std::vector<std::pair<int, int>>{{Control::kSustain, 0}}));
    EXPECT_EQ(p.schedule.position(kNow + milliseconds(5000)), 960);
    EXPECT_TRUE(p.schedule.sounding(0).empty());
    EXPECT_EQ(p.schedule.next(), Time::max());
}

TEST(Schedule, MuteAndSoloWorkAtOnce)
{
    auto score = scoreOf({{0, 960, 60, 80}, {960, 480, 60, 80}});
    score->tracks.push_back({"Bass", 32, false, {{0, 960, 40, 80}, {960, 480, 40, 80}}, {}, {}});
    Playing p(score);
    p.start();
    p.until(100);
    p.schedule.setHearing({{}, {false, true}}, kNow + milliseconds(200), p.out);
    EXPECT_EQ(p.until(5000), (Keys{{0, 60}, {0, 40}, {200, -60}, {1000, -40}, {1000, 40}, {1500, -40}}));
}

TEST(Schedule, AnEditWhilePlayingCutsNothingThatIsStillThere)
{
    Playing p(scoreOf({{0, 960, 60, 80}, {0, 960, 64, 80}, {960, 480, 62, 80}}));
    p.start();
    p.until(500);
    // 64 is gone, 60 is longer, there is a note in the past that must not sound, and one to come.
    p.schedule.setPiece(pieceOf(scoreOf({{0, 1440, 60, 80}, {240, 100, 80, 80}, {1200, 240, 65, 80}})),
                        kNow + milliseconds(600), p.out);
    EXPECT_EQ(p.until(5000), (Keys{{0, 60}, {0, 64}, {600, -64}, {1250, 65}, {1500, -60}, {1500, -65}}));
}

TEST(Schedule, AnEditAtThePlayheadPlaysNoNoteTwice)
{
    auto score = scoreOf({{0, 480, 60, 80}, {480, 480, 62, 80}});
    Playing p(score);
    p.start();
    p.until(500);
    p.schedule.setPiece(pieceOf(score), kNow + milliseconds(500), p.out);
    EXPECT_EQ(p.until(5000), (Keys{{0, 60}, {500, -60}, {500, 62}, {1000, -62}}));
}

TEST(Schedule, CountInComesBeforeAndThePlaceWaits)
{
    auto score = scoreOf({{1920, 480, 60, 80}});
    score->meters = {{0, 3, 4}}; // bars of 1440; 1920 is a quarter into the second
    Playing p(score);
    p.schedule.setCountIn(1);
    p.start(1920);
    EXPECT_EQ(p.schedule.position(kNow + milliseconds(900)), 1920);
    EXPECT_TRUE(p.schedule.isCountingIn(kNow + milliseconds(900)));
    EXPECT_NEAR(p.schedule.exactPosition(kNow + milliseconds(900)), 1920 - 1056, 1e-6);
    const auto all = p.until(5000);
    // One bar of three, and the beat of the own bar that is before: four clicks half a second apart.
    Keys starts;
    for (const auto& key : all)
        if (key.second > 0) starts.push_back(key);
    EXPECT_EQ(starts, (Keys{{0, 76}, {500, 77}, {1000, 77}, {1500, 76}, {2000, 60}}));
}

TEST(Schedule, TheMetronomeFollowsTheMeter)
{
    auto score = scoreOf({{0, 480 * 7, 60, 80}});
    score->meters = {{0, 2, 4}, {960, 6, 8}};
    Playing p(score, 16);
    p.schedule.setMetronome(true, kNow);
    p.start();
    std::vector<std::tuple<int, int, int>> clicks;
    p.until(2400);
    for (const auto& [at, message] : p.out)
        if (message.startsNote() && message.channel().number == Channel::kPercussion)
            clicks.emplace_back(int((at - kNow) / milliseconds(1)), message.a, message.port);
    EXPECT_EQ(clicks, (std::vector<std::tuple<int, int, int>>{{0, 76, 15},
                                                              {500, 77, 15},
                                                              {1000, 76, 15},
                                                              {1250, 77, 15},
                                                              {1500, 77, 15},
                                                              {1750, 76, 15},
                                                              {2000, 77, 15},
                                                              {2250, 77, 15}}));
}

TEST(Schedule, PlaysToTheEndOfTheLastBarAndNotBeyondUnlessRecording)
{
    Playing p(scoreOf({{0, 480, 60, 80}}));
    p.start();
    p.until(1999);
    EXPECT_TRUE(p.schedule.isRunning());
    p.until(2000);
    EXPECT_FALSE(p.schedule.isRunning());
    EXPECT_EQ(p.schedule.position(kNow), 1920);
    // From there it begins again at the start.
    p.schedule.start(kNow + milliseconds(3000), p.out);
    EXPECT_EQ(p.until(3100).back(), (std::pair{3000, 60}));
    p.schedule.setEndless(true);
    p.until(100'000);
    EXPECT_TRUE(p.schedule.isRunning());
    EXPECT_EQ(p.schedule.position(kNow + milliseconds(100'000)), 97 * 960);
}

TEST(Schedule, ALoopOfNoLengthIsNone)
{
    Playing p(scoreOf({{0, 480, 60, 80}}));
    for (const auto& loop : {Loop{0, 0}, Loop{480, 0}, Loop{-480, 480}, Loop{100, 101}}) {
        p.schedule.setLoop(loop, kNow);
        p.start();
        p.until(10'000);
        EXPECT_FALSE(p.schedule.isRunning());
    }
}

TEST(Schedule, TheSlowestAndLongestScoreHasTimesWithinBounds)
{
    auto score = scoreOf({{music::kMostQuarters * 480 - 480, 480, 60, 80}});
    score->tempi = {{0, (1 << 24) - 1}};
    ASSERT_TRUE(music::validate(*score));
    Playing p(score);
    p.schedule.setSpeed(0.25, kNow);
    p.start();
    EXPECT_GT(p.schedule.next(), std::chrono::hours(24 * 300));
    EXPECT_LT(p.schedule.next(), std::chrono::hours(24 * 500));
}

TEST(Schedule, AnEmptyScoreEndsAtOnceAndTakesLiveKeys)
{
    Schedule schedule;
    Schedule::Out out;
    schedule.start(kNow, out);
    schedule.advance(kNow, out);
    EXPECT_FALSE(schedule.isRunning());
    schedule.liveNoteOn(0, 60, 100, kNow, out);
    schedule.liveNoteOn(0, 60, 100, kNow, out); // the same key on the screen and on the keyboard
    EXPECT_EQ(schedule.sounding(0), std::vector{60});
    schedule.liveNoteOff(0, 60, kNow, out);
    EXPECT_EQ(keys(out).back(), (std::pair{0, 60})); // one is still down
    schedule.liveNoteOff(0, 60, kNow, out);
    EXPECT_EQ(keys(out).back(), (std::pair{0, -60}));
    schedule.liveNoteOff(0, 60, kNow, out);
    schedule.liveNoteOn(0, 128, 100, kNow, out);
    schedule.liveNoteOn(0, -1, 100, kNow, out);
    EXPECT_EQ(keys(out).size(), 4u);
}

TEST(Schedule, AnotherOutputIsToldWhatHoldsAndTheOldOneIsReleased)
{
    auto score = scoreOf({{0, 4800, 60, 80}, {960, 480, 62, 80}});
    score->tracks[0].controls = {{0, Control::kVolume, 70}};
    Playing p(score);
    p.start();
    p.until(500);
    Schedule::Out farewell, fresh;
    p.schedule.setOutput(16, kNow + milliseconds(500), farewell, fresh);
    EXPECT_EQ(keys(farewell), (Keys{{500, -60}}));
    EXPECT_TRUE(contains(changes(fresh, 0), {-1, 5}));
    EXPECT_TRUE(contains(changes(fresh, 0), {Control::kVolume, 70}));
    p.schedule.advance(kNow + milliseconds(1000), fresh);
    EXPECT_EQ(keys(fresh), (Keys{{1000, 62}}));
}

// A score of any notes, tempi, meters and controllers.
std::shared_ptr<Score> anyScore(std::mt19937& random)
{
    const auto upTo = [&](int most) { return int(random() % unsigned(most + 1)); };
    auto score = std::make_shared<Score>();
    score->ticksPerQuarter = 1 + upTo(960);
    score->pickUp = upTo(1) * upTo(500);
    const int tracks = upTo(20);
    for (int t = 0; t < tracks; ++t) {
        music::Track track{"", upTo(127), upTo(5) == 0, {}, {}, {}};
        for (int n = upTo(30); n > 0; --n)
            track.notes.push_back({upTo(5000), 1 + upTo(3000), upTo(127), 1 + upTo(126)});
        for (int n = upTo(10); n > 0; --n)
            track.controls.push_back(upTo(4) ? Control{upTo(5000), upTo(119), upTo(127)}
                                             : Control{upTo(5000), Control::kPitchBend, upTo(16'383) - 8192});
        score->tracks.push_back(std::move(track));
    }
    for (int n = upTo(3); n > 0; --n) score->tempi.push_back({upTo(5000), 1 + upTo(2'000'000)});
    for (int n = upTo(3); n > 0; --n) score->meters.push_back({upTo(5000), 1 + upTo(11), 1 << upTo(4)});
    score->sort();
    return score;
}

TEST(Schedule, WhateverIsDoneToItTimesNeverGoBackAndEveryKeyIsReleased)
{
    std::mt19937 random(4);
    const auto upTo = [&](int most) { return int(random() % unsigned(most + 1)); };
    for (int round = 0; round < 300; ++round) {
        Schedule schedule(upTo(1) ? 16 : 1);
        Schedule::Out out, farewell;
        Time now = kNow;
        schedule.setPiece(pieceOf(anyScore(random)), now, out);
        for (int step = 0; step < 60; ++step) {
            now += std::chrono::microseconds(upTo(400'000));
            schedule.advance(now, out);
            ASSERT_GT(schedule.next(), now);
            switch (upTo(9)) {
            case 0:
                schedule.setPiece(pieceOf(anyScore(random)), now, out);
                break;
            case 1:
            case 2:
                schedule.start(now, out);
                break;
            case 3:
                schedule.locate(upTo(6000), now, out);
                break;
            case 4:
                schedule.setLoop(upTo(2) ? std::optional(Loop{upTo(3000), upTo(6000)}) : std::nullopt, now);
                break;
            case 5:
                schedule.setSpeed(upTo(16) / 4.0, now);
                break;
            case 6:
                schedule.setMetronome(upTo(1), now);
                schedule.setCountIn(upTo(2));
                break;
            case 7:
                schedule.setHearing({{upTo(1) == 1, upTo(3) == 0}, {upTo(1) == 1, false}}, now, out);
                break;
            case 8:
                schedule.liveNoteOn(std::size_t(upTo(20)), upTo(127), 80, now, out);
                break;
            default:
                schedule.setEndless(upTo(1));
            }
            ASSERT_GE(schedule.position(now), 0);
        }
        schedule.pause(now, out);
        schedule.silence(now, out);
        std::map<std::tuple<int, int, int>, int> down;
        Time last{0};
        for (const auto& [at, message] : out) {
            ASSERT_GE(at, last);
            last = at;
            const std::tuple key(message.port, message.channel().number, message.a);
            if (message.startsNote()) {
                ASSERT_EQ(down[key]++, 0); // a key that is down is released before it is struck again
            }
            if (message.endsNote()) {
                ASSERT_EQ(down[key]--, 1);
            }
        }
        for (const auto& [key, count] : down) EXPECT_EQ(count, 0);
    }
}

TEST(Schedule, TracksBeyondTheChannelsShareAndKeepTheirPrograms)
{
    auto score = std::make_shared<Score>();
    for (int t = 0; t < 40; ++t) score->tracks.push_back({"", t, false, {{t * 10, 5, 40 + t, 80}}, {}, {}});
    Playing p(score);
    p.start();
    p.until(5000);
    std::array<int, 16> program{};
    int notes = 0;
    for (const auto& [at, message] : p.out) {
        if (message.kind() == MidiMessage::Program) program[message.channel().number] = message.a;
        if (!message.startsNote()) continue;
        EXPECT_EQ(program[message.channel().number], message.a - 40);
        EXPECT_NE(message.channel().number, Channel::kPercussion);
        ++notes;
    }
    EXPECT_EQ(notes, 40);
}

} // namespace
} // namespace moyun::audio
