// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/device_keeper.h"

#include "core/audio/fake/fake_clock.h"
#include "core/audio/fake/fake_devices.h"
#include "core/audio/player.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <functional>

namespace moyun::audio {
namespace {

using Problem = DeviceKeeper::Problem;
using Status = DeviceKeeper::Status;
using std::chrono::milliseconds;

// A keeper of fake devices for a player on the real clock; waiting is for what its listener tells.
struct DeviceKeeperTest : testing::Test
{
    std::mutex mutex;
    std::condition_variable told;
    std::shared_ptr<Clock> clock = std::make_shared<SteadyClock>();
    FakeDevices devices{clock};
    Player player{clock};
    DeviceKeeper keeper{player, devices.connect(), [this] {
                            const std::lock_guard lock(mutex);
                            told.notify_all();
                        }};
    DeviceKeeper::Wish wish;

    void SetUp() override { wish.soundFont = test::sourceDir() / "tests/support/tiny-gm-test.sf2"; }

    bool comesTo(const std::function<bool(const Status&)>& state)
    {
        std::unique_lock lock(mutex);
        return told.wait_for(lock, std::chrono::seconds(30), [&] { return state(keeper.status()); });
    }
    bool plays(const std::shared_ptr<FakeOutput>& output)
    {
        output->clear();
        player.noteOn(0, 60, 80);
        player.noteOff(0, 60);
        for (int i = 0; i < 3000 && output->notes().empty(); ++i)
            std::this_thread::sleep_for(milliseconds(10));
        return !output->notes().empty();
    }
};

TEST_F(DeviceKeeperTest, OpensTheSynthesiserWhereNothingElseIsWanted)
{
    keeper.want(wish);
    ASSERT_TRUE(comesTo([](const Status& status) { return status.ready; }));
    EXPECT_EQ(keeper.status().problem, Problem{});
    EXPECT_EQ(keeper.status().soundFont, wish.soundFont);
    EXPECT_TRUE(plays(devices.synth()));
}

TEST_F(DeviceKeeperTest, WithoutASoundCardItIsSilentAndSaysSo)
{
    devices.setSoundCard(false);
    keeper.want(wish);
    ASSERT_TRUE(comesTo([](const Status& status) { return status.ready; }));
    EXPECT_EQ(keeper.status().problem.kind, Problem::NoSoundCard);
    EXPECT_TRUE(keeper.status().silent);
}

TEST_F(DeviceKeeperTest, ASoundFontThatIsNotThereIsNamed)
{
    wish.soundFont = "/nowhere/none.sf2";
    keeper.want(wish);
    ASSERT_TRUE(comesTo([](const Status& status) { return status.ready; }));
    EXPECT_EQ(keeper.status().problem, (Problem{Problem::BadSoundFont, "/nowhere/none.sf2"}));
}

TEST_F(DeviceKeeperTest, APortThatVanishesIsSaidAndTakenAgainWhenItComesBack)
{
    devices.plugOutput("piano");
    wish.output = "piano";
    keeper.want(wish);
    ASSERT_TRUE(comesTo([](const Status& status) { return status.ready; }));
    EXPECT_EQ(keeper.status().outputs.size(), 1u);
    EXPECT_TRUE(plays(devices.output("piano")));
    devices.pull("piano");
    ASSERT_TRUE(comesTo([](const Status& status) { return status.problem.kind == Problem::OutputGone; }));
    EXPECT_TRUE(plays(devices.synth()));
    devices.plugOutput("piano");
    ASSERT_TRUE(comesTo([](const Status& status) { return status.problem == Problem{}; }));
    EXPECT_TRUE(plays(devices.output("piano")));
}

TEST_F(DeviceKeeperTest, AKeyboardIsPluggedInLater)
{
    wish.input = "keys";
    keeper.want(wish);
    ASSERT_TRUE(comesTo([](const Status& status) { return status.problem.kind == Problem::InputGone; }));
    EXPECT_FALSE(devices.play("keys", {MidiMessage::NoteOn, {}, 60, 80}));
    devices.plugInput("keys");
    ASSERT_TRUE(comesTo([](const Status& status) { return status.problem == Problem{}; }));
    EXPECT_TRUE(devices.play("keys", {MidiMessage::NoteOn, {}, 60, 80}));
    EXPECT_EQ(player.takeKeys().size(), 1u);
    devices.pull("keys");
    ASSERT_TRUE(comesTo([](const Status& status) { return status.problem.kind == Problem::InputGone; }));
    EXPECT_FALSE(devices.play("keys", {MidiMessage::NoteOn, {}, 60, 80}));
}

} // namespace
} // namespace moyun::audio
