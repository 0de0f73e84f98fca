// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/channel_plan.h"
#include "core/audio/click_track.h"
#include "core/audio/output_state.h"
#include "core/audio/recorder.h"
#include "core/audio/sound_font.h"
#include "core/audio/tempo_map.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>

namespace moyun::audio {
namespace {

using music::Control;
using music::Note;
using music::Score;
using music::Tick;

TEST(TempoMap, GoesBothWaysOverChanges)
{
    Score score;
    score.ticksPerQuarter = 100;
    score.tempi = {{100, 1'000'000}, {100, 250'000}, {300, 2'000'000}};
    const TempoMap map(score);
    EXPECT_DOUBLE_EQ(map.secondsAt(0), 0);
    EXPECT_DOUBLE_EQ(map.secondsAt(100), 0.5); // 120 a minute before the first change
    EXPECT_DOUBLE_EQ(map.secondsAt(300), 1.0); // of two changes at one place the later holds
    EXPECT_DOUBLE_EQ(map.secondsAt(400), 3.0);
    for (double tick : {-50.0, 0.0, 99.5, 100.0, 250.0, 300.0, 1e6})
        EXPECT_NEAR(map.tickAt(map.secondsAt(tick)), tick, 1e-6);
}

Score tracks(int melodic, int percussion, int programs = 128)
{
    Score score;
    for (int i = 0; i < percussion; ++i) score.tracks.push_back({"", 0, true, {}, {}, {}});
    for (int i = 0; i < melodic; ++i) score.tracks.push_back({"", i % programs, false, {}, {}, {}});
    return score;
}

TEST(ChannelPlan, PercussionIsOnTheTenthAndMelodiesElsewhere)
{
    const ChannelPlan plan(tracks(15, 2), 1);
    EXPECT_EQ(plan.of(0), (Channel{0, 9}));
    EXPECT_EQ(plan.of(1), (Channel{0, 9}));
    std::set<int> used;
    for (std::size_t t = 2; t < 17; ++t) {
        EXPECT_NE(plan.of(t).number, 9);
        used.insert(plan.of(t).number);
    }
    EXPECT_EQ(used.size(), 15u);
}

TEST(ChannelPlan, ManyTracksHaveAChannelEachOnAnOutputOfManyPorts)
{
    const ChannelPlan plan(tracks(200, 5), 16);
    std::set<std::pair<int, int>> used;
    for (std::size_t t = 0; t < 205; ++t) {
        EXPECT_NE(plan.of(t), plan.metronome());
        EXPECT_EQ(plan.of(t).number == 9, t < 5);
        used.emplace(plan.of(t).port, plan.of(t).number);
    }
    EXPECT_EQ(used.size(), 205u);
}

TEST(ChannelPlan, WhereTheyAreTooManyThoseOfOneProgramShare)
{
    const ChannelPlan plan(tracks(60, 0, 12), 1);
    for (std::size_t t = 12; t < 60; ++t) EXPECT_EQ(plan.of(t), plan.of(t % 12));
    std::set<int> used;
    for (std::size_t t = 0; t < 12; ++t) used.insert(plan.of(t).number);
    EXPECT_EQ(used.size(), 12u);
}

TEST(ClickTrack, CountsInToAPickUpAsIfItsBarWereWhole)
{
    Score score;
    score.ticksPerQuarter = 10;
    score.pickUp = 10;
    score.tracks.push_back({"", 0, false, {{0, 10, 60, 80}, {10, 40, 60, 80}}, {}, {}});
    const music::BarMap bars(score);
    const std::vector<Click> expected{{-70, Click::Bar},  {-60, Click::Weak}, {-50, Click::Weak},
                                      {-40, Click::Weak}, {-30, Click::Bar},  {-20, Click::Weak},
                                      {-10, Click::Weak}};
    EXPECT_EQ(countIn(0, 1, bars, 10), expected);
    EXPECT_EQ(clickFrom(0, bars, 10), (Click{0, Click::Weak})); // the fourth beat
    EXPECT_EQ(clickFrom(1, bars, 10), (Click{10, Click::Bar}));
    EXPECT_EQ(clickFrom(41, bars, 10), (Click{50, Click::Bar})); // beyond the last bar
    EXPECT_EQ(clickFrom(1055, bars, 10), (Click{1060, Click::Weak}));
    EXPECT_TRUE(countIn(0, 0, bars, 10).empty());
}

TEST(OutputState, SaysOnlyWhatChanges)
{
    OutputState state;
    OutputState::Messages out;
    const Channel channel{0, 3};
    state.program(channel, 7, out);
    state.program(channel, 7, out);
    state.control(channel, Control::kVolume, 90, out);
    state.control(channel, Control::kVolume, 90, out);
    EXPECT_EQ(out.size(), 2u);
    OutputState::Wanted wanted;
    wanted.program = 7;
    wanted.controls[Control::kVolume] = 90;
    state.bring(channel, wanted, out);
    const auto settled = out.size();
    state.bring(channel, wanted, out);
    EXPECT_EQ(out.size(), settled);
    // Another bank means another sound though the program's number is the same.
    wanted.controls[0] = 8;
    state.bring(channel, wanted, out);
    ASSERT_EQ(out.size(), settled + 2);
    EXPECT_EQ(out[settled].kind(), MidiMessage::ControlChange);
    EXPECT_EQ(out[settled + 1].kind(), MidiMessage::Program);
}

TEST(OutputState, AKeyIsReleasedWhenItsLastNoteEnds)
{
    OutputState state;
    OutputState::Messages out;
    const Channel channel{0, 0};
    state.noteOn(channel, 60, 80, out);
    state.noteOn(channel, 60, 90, out); // struck again: released in between
    ASSERT_EQ(out.size(), 3u);
    EXPECT_TRUE(out[1].endsNote());
    state.noteOff(channel, 60, out);
    EXPECT_EQ(out.size(), 3u);
    state.noteOff(channel, 60, out);
    ASSERT_EQ(out.size(), 4u);
    EXPECT_TRUE(out[3].endsNote());
}

TEST(Recorder, PairsKeysAndCutsAtTheLoop)
{
    Recorder recorder;
    recorder.noteOn(100.4, 60, 90);
    recorder.noteOn(120, 64, 200);
    recorder.noteOff(200, 60, 480);
    recorder.noteOff(210, 61, 480); // went down before
    recorder.control(150, Control::kSustain, 127);
    recorder.noteOff(50, 64, 480); // the loop began again meanwhile
    recorder.noteOn(460, 67, 1);
    recorder.release(470, 480);
    const auto take = recorder.take();
    EXPECT_EQ(take.notes, (std::vector<Note>{{100, 100, 60, 90}, {120, 360, 64, 127}, {460, 10, 67, 1}}));
    EXPECT_EQ(take.controls, (std::vector<Control>{{150, Control::kSustain, 127}}));
    EXPECT_TRUE(recorder.take().isEmpty());
}

TEST(Recorder, AKeyJustBeforeTheFirstBeatIsMeantForIt)
{
    Recorder recorder;
    recorder.countIn(960, 240);
    recorder.noteOn(400, 60, 80); // played along with the count-in
    recorder.noteOff(500, 60, 0);
    recorder.noteOn(900, 62, 80);
    recorder.countedIn();
    recorder.noteOff(1200, 62, 0);
    EXPECT_EQ(recorder.take().notes, (std::vector<Note>{{960, 240, 62, 80}}));
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

TEST(SoundFont, WholeOnesPassAndOthersAreRefusedWithTheirName)
{
    const auto good = test::sourceDir() / "tests/support/tiny-gm-test.sf2";
    EXPECT_TRUE(checkSoundFont(good).ok());
    EXPECT_EQ(findSoundFont(good).value(), good);
    const test::TempDir folder;
    const auto bytes = bytesOf(good);
    const auto write = [&](const std::string& name, const std::string& content) {
        std::ofstream(folder / name, std::ios::binary) << content;
        return checkSoundFont(folder / name);
    };
    auto missing = checkSoundFont(folder / "none.sf2");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, base::ErrorCode::NotFound);
    EXPECT_NE(missing.error().message.find("none.sf2"), std::string::npos);
    EXPECT_FALSE(checkSoundFont(folder.path()));
    EXPECT_FALSE(write("empty.sf2", ""));
    EXPECT_FALSE(write("text.sf2", "RIFF, but not really a bank of sounds"));
    for (const double part : {0.01, 0.3, 0.9, 0.999}) {
        const auto cut = write("cut.sf2", bytes.substr(0, std::size_t(double(bytes.size()) * part)));
        ASSERT_FALSE(cut) << part;
        EXPECT_EQ(cut.error().code, base::ErrorCode::Unreadable);
    }
    auto bent = bytes;
    bent.replace(bent.find("sdta") - 4, 4, "\xff\xff\xff\x7f");
    EXPECT_FALSE(write("bent.sf2", bent));
    auto other = bytes;
    other.replace(8, 4, "WAVE");
    EXPECT_FALSE(write("wave.sf2", other));
}

} // namespace
} // namespace moyun::audio
