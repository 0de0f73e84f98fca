// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/music_transport.h"

#include "core/audio/fake/fake_clock.h"
#include "core/audio/fake/fake_devices.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include <functional>

namespace moyun::bridge {
namespace {

using audio::MidiMessage;
using music::Control;
using music::Note;
using music::Score;
using std::chrono::milliseconds;
using Range = ScoreDocument::Range;

std::shared_ptr<const Score> scoreOf(std::vector<Note> notes)
{
    auto score = std::make_shared<Score>(); // 480 ticks are 500 ms
    score->tracks.push_back({"Melody", 3, false, std::move(notes), {}, {}});
    return score;
}

class MusicTransportTest : public testing::Test
{
protected:
    std::shared_ptr<audio::FakeClock> clock = std::make_shared<audio::FakeClock>();
    audio::FakeDevices devices{clock};
    MusicTransport transport{devices.connect(), clock};

    void SetUp() override
    {
        transport.setSoundFont(
            QString::fromStdString((test::sourceDir() / "tests/support/tiny-gm-test.sf2").string()));
        ASSERT_TRUE(waitFor([&] { return !transport.soundFont().isEmpty(); }));
        transport.setScore(scoreOf({{0, 480, 60, 80}, {480, 480, 62, 80}, {960, 960, 64, 80}}));
    }
    static bool waitFor(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 30'000); }
    std::vector<int> played() const
    {
        std::vector<int> pitches;
        for (const auto& timed : devices.synth()->notes()) pitches.push_back(timed.message.a);
        return pitches;
    }
};

TEST_F(MusicTransportTest, PlaysFromItsPlaceAndStopsBackThere)
{
    QSignalSpy playing(&transport, &MusicTransport::playingChanged);
    QSignalSpy moved(&transport, &MusicTransport::positionChanged);
    transport.locate(480);
    EXPECT_EQ(transport.position(), 480);
    transport.play();
    EXPECT_TRUE(transport.isPlaying());
    clock->advance(milliseconds(750));
    EXPECT_EQ(transport.position(), 1200);
    EXPECT_EQ(played(), (std::vector{62, 64}));
    EXPECT_EQ(transport.sounding(0), std::vector{64});
    ASSERT_TRUE(waitFor([&] { return !moved.empty() && moved.back()[0].value<music::Tick>() == 1200; }));
    transport.pause();
    EXPECT_EQ(transport.position(), 1200);
    EXPECT_TRUE(transport.sounding(0).empty());
    transport.play();
    transport.stop();
    EXPECT_EQ(transport.position(), 1200); // where that play() began
    EXPECT_EQ(playing.size(), 4);
}

TEST_F(MusicTransportTest, AtTheEndItStopsByItself)
{
    QSignalSpy playing(&transport, &MusicTransport::playingChanged);
    transport.play();
    clock->advance(milliseconds(2000));
    ASSERT_TRUE(waitFor([&] { return !transport.isPlaying(); }));
    EXPECT_EQ(transport.position(), 0);
    EXPECT_EQ(playing.size(), 2);
    EXPECT_EQ(devices.synth()->soundingKeys(), 0);
}

TEST_F(MusicTransportTest, PositionIsToldOnlyWhilePlaying)
{
    QSignalSpy moved(&transport, &MusicTransport::positionChanged);
    clock->advance(milliseconds(1000));
    QTest::qWait(50);
    EXPECT_EQ(moved.size(), 0);
}

TEST_F(MusicTransportTest, LoopsUntilToldOtherwise)
{
    transport.setLoop(Range{480, 960});
    transport.locate(480);
    transport.play();
    clock->advance(milliseconds(1999));
    EXPECT_EQ(played(), (std::vector{62, 62, 62, 62}));
    transport.setLoop({});
    clock->advance(milliseconds(2));
    EXPECT_EQ(played().back(), 64);
}

TEST_F(MusicTransportTest, AnAuditionLeavesTheScoreInItsPlace)
{
    QSignalSpy auditions(&transport, &MusicTransport::auditionChanged);
    transport.setHearing(0, {true, false});
    transport.setMetronome(true);
    transport.setCountIn(2);
    transport.setRecording(true);
    transport.locate(960);
    transport.audition(scoreOf({{0, 480, 72, 80}}));
    EXPECT_TRUE(transport.isAuditioning());
    EXPECT_FALSE(transport.isPlaying());
    clock->advance(milliseconds(250));
    EXPECT_EQ(played(), std::vector{72}); // at once, heard, without clicks
    EXPECT_EQ(transport.position(), 240);
    clock->advance(milliseconds(1750));
    ASSERT_TRUE(waitFor([&] { return !transport.isAuditioning(); }));
    EXPECT_EQ(transport.position(), 960);
    EXPECT_EQ(auditions.size(), 2);
    EXPECT_EQ(transport.hearing(0), (MusicTransport::Hearing{true, false}));

    transport.audition(scoreOf({{0, 480, 73, 80}}));
    transport.audition(scoreOf({{0, 480, 74, 80}}));
    clock->settle();
    EXPECT_EQ(played().back(), 74);
    transport.stopAudition();
    clock->settle();
    EXPECT_FALSE(transport.isAuditioning());
    EXPECT_EQ(devices.synth()->soundingKeys(), 0);
    EXPECT_EQ(auditions.size(), 4);

    transport.setHearing(0, {});
    transport.setMetronome(false);
    transport.setCountIn(0);
    transport.audition(scoreOf({{0, 480, 75, 80}}));
    transport.play(); // ends the audition
    EXPECT_FALSE(transport.isAuditioning());
    clock->settle();
    EXPECT_EQ(played().back(), 64);
}

TEST_F(MusicTransportTest, RecordsWhatComesInAndHandsItOverOnStop)
{
    devices.plugInput("keys");
    QSignalSpy ports(&transport, &MusicTransport::portsChanged);
    QSignalSpy pressed(&transport, &MusicTransport::keyPlayed);
    std::vector<Note> notes;
    std::vector<Control> controls;
    QObject::connect(&transport, &MusicTransport::recorded, &transport, [&](const auto& n, const auto& c) {
        notes = n;
        controls = c;
    });
    transport.setInput(QStringLiteral("keys"));
    ASSERT_TRUE(waitFor([&] { return devices.play("keys", {MidiMessage::NoteOn, {}, 50, 80}); }));
    devices.play("keys", {MidiMessage::NoteOff, {}, 50, 64});
    ASSERT_TRUE(waitFor([&] { return pressed.size() == 2; }));
    EXPECT_EQ(pressed[0][0].toInt(), 50);
    EXPECT_EQ(pressed[0][1].toInt(), 80);
    EXPECT_EQ(pressed[1][1].toInt(), 0);
    ASSERT_EQ(transport.inputs().size(), 1u);
    EXPECT_EQ(transport.inputs()[0].id, QStringLiteral("keys"));

    transport.setRecording(true);
    transport.play();
    clock->advance(milliseconds(500));
    devices.play("keys", {MidiMessage::NoteOn, {}, 70, 99});
    devices.play("keys", {MidiMessage::ControlChange, {}, 64, 127});
    clock->advance(milliseconds(500));
    devices.play("keys", {MidiMessage::NoteOff, {}, 70, 0});
    transport.stop();
    EXPECT_EQ(notes, (std::vector<Note>{{480, 480, 70, 99}}));
    EXPECT_EQ(controls, (std::vector<Control>{{480, Control::kSustain, 127}}));
}

TEST_F(MusicTransportTest, LiveKeysSoundOnTheirTrack)
{
    QSignalSpy sounding(&transport, &MusicTransport::soundingChanged);
    transport.noteOn(0, 65, 70);
    EXPECT_EQ(transport.sounding(0), std::vector{65});
    EXPECT_EQ(sounding.size(), 1);
    clock->settle();
    EXPECT_EQ(played(), std::vector{65});
    transport.silence();
    clock->settle();
    EXPECT_TRUE(transport.sounding(0).empty());
    EXPECT_EQ(devices.synth()->soundingKeys(), 0);
}

TEST_F(MusicTransportTest, APortThatVanishesIsToldAndPlayingGoesOn)
{
    devices.plugOutput("piano");
    transport.setOutput(QStringLiteral("piano"));
    ASSERT_TRUE(waitFor([&] { return transport.outputs().size() == 1u; }));
    EXPECT_TRUE(transport.problem().isEmpty());
    transport.play();
    clock->advance(milliseconds(100));
    EXPECT_EQ(devices.output("piano")->notes().size(), 1u);
    QSignalSpy problem(&transport, &MusicTransport::problemChanged);
    devices.pull("piano");
    ASSERT_TRUE(waitFor([&] { return !problem.empty(); }));
    EXPECT_TRUE(transport.problem().contains(QStringLiteral("piano")));
    EXPECT_TRUE(transport.isPlaying());
    clock->advance(milliseconds(500));
    EXPECT_EQ(played(), std::vector{62});
}

TEST_F(MusicTransportTest, AfterFinishNothingHappens)
{
    transport.play();
    QSignalSpy playing(&transport, &MusicTransport::playingChanged);
    transport.finish();
    EXPECT_EQ(devices.synth()->soundingKeys(), 0);
    transport.play();
    transport.audition(scoreOf({{0, 480, 75, 80}}));
    transport.noteOn(0, 60, 80);
    transport.setOutput(QStringLiteral("piano"));
    QTest::qWait(50);
    EXPECT_EQ(playing.size(), 0);
}

TEST(MusicTransportSilent, WithoutASoundCardItRunsAndSaysSo)
{
    const auto clock = std::make_shared<audio::FakeClock>();
    audio::FakeDevices devices(clock);
    devices.setSoundCard(false);
    MusicTransport transport(devices.connect(), clock);
    transport.setSoundFont(
        QString::fromStdString((test::sourceDir() / "tests/support/tiny-gm-test.sf2").string()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !transport.problem().isEmpty(); }, 30'000));
    transport.setScore(scoreOf({{0, 480, 60, 80}}));
    transport.play();
    clock->advance(milliseconds(500));
    EXPECT_EQ(transport.position(), 480);
}

} // namespace
} // namespace moyun::bridge
