// SPDX-License-Identifier: GPL-3.0-or-later
// Real ports through RtMidi, and the real synthesiser, on a JACK server without a sound card that the test
// starts for itself. Skipped where jackd is not installed or does not start.
#include "core/audio/device_keeper.h"
#include "core/audio/player.h"
#include "core/audio/sound_servers.h"
#include "core/audio/synth.h"
#include "core/audio/system_devices.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <RtMidi.h>

#include <csignal>
#include <cstdlib>
#include <functional>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace moyun::audio {
namespace {

using Problem = DeviceKeeper::Problem;
using std::chrono::milliseconds;

bool comes(const std::function<bool()>& condition)
{
    for (int i = 0; i < 6'000; ++i) {
        if (condition()) return true;
        std::this_thread::sleep_for(milliseconds(5));
    }
    return false;
}

class JackServer
{
public:
    JackServer()
    {
        m_name = "moyun-test-" + std::to_string(::getpid());
        ::setenv("JACK_DEFAULT_SERVER", m_name.c_str(), 1);
        ::setenv("JACK_NO_AUDIO_RESERVATION", "1", 1);
        const std::string command =
            "exec jackd -r -n " + m_name + " -d dummy -r 48000 -p 128 >/dev/null 2>&1";
        const char* arguments[] = {"sh", "-c", command.c_str(), nullptr};
        if (::posix_spawnp(&m_process, "sh", nullptr, nullptr, const_cast<char**>(arguments), environ) != 0)
            m_process = 0;
    }
    ~JackServer() { stop(); }
    bool isRunning()
    {
        for (int i = 0; i < 1'000 && m_process; ++i) {
            if (hasJackServer()) return true;
            if (::waitpid(m_process, nullptr, WNOHANG) != 0) m_process = 0;
            std::this_thread::sleep_for(milliseconds(10));
        }
        return false;
    }
    void stop()
    {
        if (!m_process) return;
        ::kill(m_process, SIGTERM);
        ::waitpid(m_process, nullptr, 0);
        m_process = 0;
    }

private:
    std::string m_name;
    pid_t m_process = 0;
};

// Another program's ports.
class Instrument
{
public:
    Instrument() : m_in(RtMidi::UNIX_JACK, "Test piano"), m_out(RtMidi::UNIX_JACK, "Test keys")
    {
        m_in.setCallback(
            [](double, std::vector<unsigned char>* bytes, void* self) {
                auto& instrument = *static_cast<Instrument*>(self);
                const std::lock_guard lock(instrument.m_mutex);
                instrument.m_received.push_back(*bytes);
            },
            this);
        m_in.openVirtualPort("in");
        m_out.openVirtualPort("out");
    }
    std::vector<std::vector<unsigned char>> received()
    {
        const std::lock_guard lock(m_mutex);
        return m_received;
    }
    void press(unsigned char pitch)
    {
        const unsigned char bytes[] = {0x93, pitch, 100};
        m_out.sendMessage(bytes, 3);
    }

private:
    std::mutex m_mutex;
    std::vector<std::vector<unsigned char>> m_received;
    RtMidiIn m_in;
    RtMidiOut m_out;
};

std::string idWith(const std::vector<PortName>& ports, const std::string& part)
{
    for (const auto& port : ports)
        if (port.name.find(part) != std::string::npos) return port.id;
    return {};
}

TEST(JackPorts, PlayingGoesOnWhenPortsAndTheServerItselfVanish)
{
    JackServer server;
    if (!server.isRunning()) GTEST_SKIP() << "needs jackd (package jackd2), which did not start here";
    auto instrument = std::make_unique<Instrument>();

    const auto clock = std::make_shared<SteadyClock>();
    Player player(clock);
    DeviceKeeper keeper(player, systemDevices(), [] {});
    DeviceKeeper::Wish wish;
    wish.soundFont = test::sourceDir() / "tests/support/tiny-gm-test.sf2";
    keeper.look();
    ASSERT_TRUE(comes([&] { return !idWith(keeper.status().outputs, "Test piano").empty(); }));
    wish.output = idWith(keeper.status().outputs, "Test piano");
    ASSERT_TRUE(comes([&] { return !idWith(keeper.status().inputs, "Test keys").empty(); }));
    wish.input = idWith(keeper.status().inputs, "Test keys");
    keeper.want(wish);
    ASSERT_TRUE(comes([&] { return keeper.status().ready; }));
    EXPECT_EQ(keeper.status().problem, Problem{});

    // Out: what is played arrives byte by byte; in: a key of the instrument comes back to it as live play.
    auto score = std::make_shared<music::Score>();
    music::Track track;
    for (int i = 0; i < 4'000; ++i) track.notes.push_back({i * 60, 30, 40 + i % 40, 1 + i % 127});
    score->tracks.push_back(track);
    player.setPiece(std::make_shared<const Piece>(score));
    player.play();
    // The server makes a connection some time after it was asked to.
    ASSERT_TRUE(comes([&] {
        instrument->press(99);
        return !player.takeKeys().empty();
    }));
    const auto heard = [&](std::vector<unsigned char> bytes) {
        const auto all = instrument->received();
        return std::find(all.begin(), all.end(), bytes) != all.end();
    };
    ASSERT_TRUE(comes([&] { return heard({0x90, 40, 1}) && heard({0x90, 41, 2}) && heard({0x80, 41, 64}); }));
    ASSERT_TRUE(comes([&] { return heard({0x90, 99, 100}); }));

    instrument.reset();
    ASSERT_TRUE(comes([&] { return keeper.status().problem.kind == Problem::OutputGone; }));
    EXPECT_TRUE(player.isPlaying());

    instrument = std::make_unique<Instrument>();
    ASSERT_TRUE(comes([&] { return keeper.status().problem == Problem{}; }));
    ASSERT_TRUE(comes([&] { return instrument->received().size() > 3; }));

    server.stop();
    ASSERT_TRUE(comes([&] { return keeper.status().problem.kind == Problem::OutputGone; }));
    EXPECT_TRUE(player.isPlaying());
    const auto before = player.position();
    ASSERT_TRUE(comes([&] { return player.position() > before; }));
}

TEST(JackPorts, TheSynthesiserPlaysToTheServer)
{
    JackServer server;
    if (!server.isRunning()) GTEST_SKIP() << "needs jackd (package jackd2), which did not start here";
    ::setenv("MOYUN_SOUND", "jack", 1);
    auto synth = Synth::live(test::sourceDir() / "tests/support/tiny-gm-test.sf2");
    ::unsetenv("MOYUN_SOUND");
    ASSERT_TRUE(synth) << synth.error().text();
    EXPECT_EQ((*synth)->driver(), "jack");
    (*synth)->send({MidiMessage::NoteOn, {}, 60, 100});
    EXPECT_TRUE(comes([&] { return (*synth)->activeVoices() > 0; }));
    (*synth)->send({MidiMessage::NoteOff, {}, 60, 0});
    EXPECT_TRUE(comes([&] { return (*synth)->activeVoices() == 0; })); // the server takes sound
}

} // namespace
} // namespace moyun::audio
