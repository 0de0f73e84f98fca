// SPDX-License-Identifier: GPL-3.0-or-later
// How late notes are: when the player hands them to a MIDI port, and when another program has received them
// there, against the times of the score; idle, and while threads multiply matrices on every core. Needs a
// MIDI system (ALSA's sequencer, or a JACK server: docs/audio.md). Prints a table.
//   midi_latency [SECONDS [THREADS]]     20 seconds of music each, and as many threads as cores
#include "core/audio/clock.h"
#include "core/audio/player.h"
#include "core/audio/sound_servers.h"
#include "core/audio/system_devices.h"

#include <RtMidi.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <random>

using namespace moyun;
using audio::Time;

namespace {

constexpr char kProbe[] = "Latency probe";

struct Arrival
{
    Time at;
    unsigned char status, pitch;
};

// Another program with a MIDI port, as far as the MIDI system knows.
class Probe
{
public:
    Probe()
    {
        const auto api = audio::hasAlsaSequencer() ? RtMidi::LINUX_ALSA : RtMidi::UNIX_JACK;
        m_midi = std::make_unique<RtMidiIn>(api, kProbe);
        m_midi->setCallback(&Probe::arrived, this);
        m_midi->openVirtualPort("in");
        m_arrivals.reserve(100'000);
    }
    std::vector<Arrival> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_arrivals, {});
    }

private:
    static void arrived(double, std::vector<unsigned char>* bytes, void* self)
    {
        const Time now = audio::SteadyClock().now();
        auto& probe = *static_cast<Probe*>(self);
        if (bytes->size() < 3 || ((*bytes)[0] & 0xe0) != 0x80) return; // notes alone
        const std::lock_guard lock(probe.m_mutex);
        probe.m_arrivals.push_back({now, (*bytes)[0], (*bytes)[1]});
    }
    std::mutex m_mutex;
    std::vector<Arrival> m_arrivals;
    std::unique_ptr<RtMidiIn> m_midi;
};

// Hands on to the port, and writes down when.
class Tap final : public audio::MidiOutput
{
public:
    explicit Tap(std::shared_ptr<audio::MidiOutput> output) : m_output(std::move(output))
    {
        m_sent.reserve(100'000);
    }
    int ports() const override { return 1; }
    void setVolume(double volume) override { m_output->setVolume(volume); }
    void send(const audio::MidiMessage& message) override
    {
        m_output->send(message);
        const Time now = audio::SteadyClock().now();
        if ((message.status & 0xe0) != 0x80) return;
        const std::lock_guard lock(m_mutex);
        m_sent.push_back({now, message.status, message.a});
    }
    std::vector<Arrival> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_sent, {});
    }

private:
    std::shared_ptr<audio::MidiOutput> m_output;
    std::mutex m_mutex;
    std::vector<Arrival> m_sent;
};

// Sixteen notes a second of two tracks, not on a grid that the periods of a sound server could fall in with.
std::shared_ptr<const music::Score> music(double seconds)
{
    auto score = std::make_shared<music::Score>();
    score->ticksPerQuarter = 10'000; // of half a second: 50 microseconds a tick
    std::mt19937 random(1);
    for (int t = 0; t < 2; ++t) {
        music::Track track;
        for (double at = 0.2; at < seconds; at += 0.12 + 1e-5 * double(random() % 1000))
            track.notes.push_back(
                {music::Tick(at * 20'000), 1'000, 40 + int(track.notes.size()) % 40 + 40 * t, 80});
        score->tracks.push_back(std::move(track));
    }
    return score;
}

// When each note has to start and end, by the score.
std::vector<Arrival> due(const music::Score& score, Time start)
{
    std::vector<Arrival> all;
    for (std::size_t t = 0; t < score.tracks.size(); ++t)
        for (const auto& note : score.tracks[t].notes) {
            const auto pitch = static_cast<unsigned char>(note.pitch);
            all.push_back({start + Time(note.start * 50'000), static_cast<unsigned char>(0x90 | t), pitch});
            all.push_back({start + Time(note.end() * 50'000), static_cast<unsigned char>(0x80 | t), pitch});
        }
    return all;
}

void report(const char* name, const std::vector<Arrival>& expected, const std::vector<Arrival>& got)
{
    // A message is the next one of its kind and key: their order is that of the score.
    std::vector<double> late;
    std::vector<bool> used(got.size());
    auto ordered = expected;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const Arrival& a, const Arrival& b) { return a.at < b.at; });
    for (const auto& wanted : ordered) {
        for (std::size_t i = 0; i < got.size(); ++i) {
            if (used[i] || got[i].status != wanted.status || got[i].pitch != wanted.pitch) continue;
            used[i] = true;
            late.push_back(std::chrono::duration<double, std::milli>(got[i].at - wanted.at).count());
            break;
        }
    }
    std::sort(late.begin(), late.end());
    if (late.empty()) {
        std::printf("%-34s nothing arrived\n", name);
        return;
    }
    const auto at = [&](double part) { return late[std::size_t(part * double(late.size() - 1))]; };
    std::printf("%-34s %5zu of %5zu  p50 %7.3f  p99 %7.3f  max %7.3f ms\n", name, late.size(),
                expected.size(), at(0.5), at(0.99), late.back());
}

// What a network does to the cores: products of matrices, at the priority that everything has.
class Load
{
public:
    explicit Load(int threads)
    {
        for (int i = 0; i < threads; ++i) m_threads.emplace_back([this] { work(); });
    }
    ~Load()
    {
        m_stop = true;
        for (auto& thread : m_threads) thread.join();
    }

private:
    void work()
    {
        constexpr int kSize = 256;
        std::vector<float> a(kSize * kSize, 1.01f), b(kSize * kSize, 0.99f), c(kSize * kSize);
        while (!m_stop) {
            for (int i = 0; i < kSize; ++i)
                for (int k = 0; k < kSize; ++k)
                    for (int j = 0; j < kSize; ++j) c[i * kSize + j] += a[i * kSize + k] * b[k * kSize + j];
            a[0] = c[kSize] * 1e-9f + 1;
        }
    }
    std::atomic<bool> m_stop = false;
    std::vector<std::thread> m_threads;
};

void measure(audio::Player& player, Tap& tap, Probe& probe, double seconds, const char* name)
{
    const auto score = music(seconds);
    player.exchangePiece(std::make_shared<const audio::Piece>(score), 0);
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    tap.take();
    probe.take();
    const Time start = audio::SteadyClock().now();
    player.play();
    while (player.isPlaying()) std::this_thread::sleep_for(std::chrono::milliseconds(100));
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    const auto expected = due(*score, start);
    report((std::string(name) + ", at the output").c_str(), expected, tap.take());
    report((std::string(name) + ", received").c_str(), expected, probe.take());
}

} // namespace

int main(int argc, char** argv)
try {
    const double seconds = argc > 1 ? std::atof(argv[1]) : 20;
    const int threads = argc > 2 ? std::atoi(argv[2]) : int(std::thread::hardware_concurrency());
    if (!audio::hasAlsaSequencer() && !audio::hasJackServer()) {
        std::puts("There is no MIDI system here. Start one, as: jackd -d dummy -p 64");
        return 1;
    }
    Probe probe;
    const auto devices = audio::systemDevices();
    std::shared_ptr<audio::MidiOutput> output;
    for (const auto& port : devices->outputs()) {
        if (port.name.find(kProbe) == std::string::npos) continue;
        auto opened = devices->openOutput(port.id);
        if (!opened) {
            std::puts(opened.error().text().c_str());
            return 1;
        }
        output = std::move(*opened);
    }
    if (!output) {
        std::puts("The port that this program made is not in the list.");
        return 1;
    }
    audio::Player player(std::make_shared<audio::SteadyClock>());
    const auto tap = std::make_shared<Tap>(std::move(output));
    player.setOutput(tap);
    const char* const urgency[] = {"real time", "short slices", "ordinary"};
    std::printf("the player's thread: %s\n", urgency[int(player.urgency())]);
    measure(player, *tap, probe, seconds, "idle");
    {
        const Load load(threads);
        measure(player, *tap, probe, seconds, "under load");
    }
    player.setOutput(nullptr);
    return 0;
} catch (const RtMidiError& error) {
    std::puts(error.getMessage().c_str());
    return 1;
}
