// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/limiter.h"
#include "core/audio/schedule.h"
#include "core/audio/sound_file.h"
#include "core/audio/synth.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <fstream>
#include <numbers>

namespace moyun::audio {
namespace {

using music::Note;
using music::Score;

Score scoreOf(std::vector<Note> notes, int program = 16) // an organ: it sounds as long as its key is down
{
    Score score;
    score.tracks.push_back({"Organ", program, false, std::move(notes), {}, {}});
    return score;
}

SoundFileOptions tiny()
{
    SoundFileOptions options;
    options.soundFont = test::sourceDir() / "tests/support/tiny-gm-test.sf2";
    return options;
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

struct Wav
{
    int channels = 0, sampleRate = 0, bits = 0;
    std::vector<double> left; // -1 to 1
    double loudness(double from, double to) const
    {
        double sum = 0;
        const auto begin = std::size_t(from * sampleRate), end = std::size_t(to * sampleRate);
        for (std::size_t i = begin; i < end && i < left.size(); ++i) sum += left[i] * left[i];
        return std::sqrt(sum / double(end - begin));
    }
    double seconds() const { return double(left.size()) / sampleRate; }
};

template <class T> T little(const std::string& bytes, std::size_t at)
{
    T value{};
    std::memcpy(&value, bytes.data() + at, sizeof value);
    return value;
}

Wav readWav(const std::filesystem::path& file)
{
    const auto bytes = bytesOf(file);
    Wav wav;
    if (bytes.size() < 12 || bytes.substr(0, 4) != "RIFF" || bytes.substr(8, 4) != "WAVE") return wav;
    EXPECT_EQ(little<std::uint32_t>(bytes, 4) + 8, bytes.size());
    for (std::size_t at = 12; at + 8 <= bytes.size();) {
        const auto size = little<std::uint32_t>(bytes, at + 4);
        if (bytes.substr(at, 4) == "fmt ") {
            wav.channels = little<std::uint16_t>(bytes, at + 10);
            wav.sampleRate = int(little<std::uint32_t>(bytes, at + 12));
            wav.bits = little<std::uint16_t>(bytes, at + 22);
        } else if (bytes.substr(at, 4) == "data") {
            const std::size_t step = std::size_t(wav.channels) * std::size_t(wav.bits / 8);
            for (std::size_t i = 0; i + step <= size; i += step) {
                std::int32_t value = 0;
                for (int b = 0; b < wav.bits / 8; ++b)
                    value |= std::int32_t(std::uint8_t(bytes[at + 8 + i + std::size_t(b)]))
                             << (32 - wav.bits + 8 * b);
                wav.left.push_back(value * 0x1p-31);
            }
        }
        at += 8 + size + (size & 1);
    }
    return wav;
}

TEST(SoundFile, ANoteSoundsFromItsStartToItsEnd)
{
    const test::TempDir folder;
    auto options = tiny();
    options.reverb = false;
    // From half a second to one and a half.
    ASSERT_TRUE(writeSoundFile(scoreOf({{480, 960, 69, 100}}), folder / "a.wav", options));
    const auto wav = readWav(folder / "a.wav");
    EXPECT_EQ(wav.channels, 2);
    EXPECT_EQ(wav.sampleRate, 44'100);
    EXPECT_EQ(wav.bits, 16);
    EXPECT_LT(wav.loudness(0, 0.495), 1e-4);
    EXPECT_GT(wav.loudness(0.52, 0.54), 0.02);
    EXPECT_GT(wav.loudness(1.4, 1.49), 0.02);
    EXPECT_LT(wav.loudness(1.8, 1.9), 1e-3);
    EXPECT_GE(wav.seconds(), 1.99); // its bar
    EXPECT_LT(wav.seconds(), 3);
    // It is an A: the sound repeats after a 440th of a second.
    double same = 0, all = 0;
    const double period = wav.sampleRate / 440.0;
    for (int i = int(0.8 * wav.sampleRate); i < int(0.9 * wav.sampleRate); ++i) {
        same += wav.left[std::size_t(i)] * wav.left[std::size_t(i + std::lround(20 * period))];
        all += wav.left[std::size_t(i)] * wav.left[std::size_t(i)];
    }
    EXPECT_GT(same / all, 0.9);
}

TEST(SoundFile, TheSameScoreGivesTheSameBytes)
{
    const test::TempDir folder;
    for (const bool effects : {false, true}) {
        for (const char* name : {"a.wav", "a.flac"}) {
            auto options = tiny();
            options.reverb = options.chorus = effects;
            options.bits = effects ? 24 : 16;
            options.sampleRate = 48'000;
            const auto score = scoreOf({{0, 480, 60, 100}, {0, 480, 64, 90}, {240, 960, 67, 80}}, 48);
            ASSERT_TRUE(writeSoundFile(score, folder / name, options));
            const auto first = bytesOf(folder / name);
            ASSERT_TRUE(writeSoundFile(score, folder / name, options));
            EXPECT_EQ(first, bytesOf(folder / name)) << name << effects;
            EXPECT_EQ(first.substr(0, 4), std::string(name).ends_with("wav") ? "RIFF" : "fLaC");
        }
    }
    EXPECT_EQ(readWav(folder / "a.wav").bits, 24);
}

TEST(SoundFile, ReverbLastsUntilItIsSilent)
{
    const test::TempDir folder;
    auto dry = tiny();
    dry.reverb = false;
    auto score = scoreOf({{0, 1900, 60, 100}});
    score.tracks[0].controls = {{0, 91, 127}}; // much reverb
    ASSERT_TRUE(writeSoundFile(score, folder / "dry.wav", dry));
    ASSERT_TRUE(writeSoundFile(score, folder / "wet.wav", tiny()));
    const auto wet = readWav(folder / "wet.wav");
    EXPECT_GT(wet.seconds(), readWav(folder / "dry.wav").seconds());
    EXPECT_LT(wet.loudness(wet.seconds() - 0.2, wet.seconds()), 1e-3);
}

TEST(SoundFile, LoudMusicIsTurnedDownInsteadOfCutOff)
{
    const test::TempDir folder;
    auto score = scoreOf({});
    for (int t = 1; t < 12; ++t) score.tracks.push_back(score.tracks[0]);
    for (auto& track : score.tracks)
        for (int i = 0; i < 12; ++i) track.notes.push_back({0, 1920, 48 + i, 127});
    ASSERT_TRUE(writeSoundFile(score, folder / "loud.wav", tiny()));
    const auto wav = readWav(folder / "loud.wav");
    double peak = 0;
    for (const double sample : wav.left) peak = std::max(peak, std::abs(sample));
    EXPECT_GT(peak, 0.5);
    EXPECT_LT(peak, 0.99);
}

TEST(SoundFile, WhatCannotBeIsSaidAndLeavesNoFile)
{
    const test::TempDir folder;
    const auto score = scoreOf({{0, 480, 60, 80}});
    const auto errorOf = [&](const Score& s, const std::filesystem::path& file, SoundFileOptions options) {
        const auto written = writeSoundFile(s, file, options);
        EXPECT_FALSE(written);
        return written ? base::Error{} : written.error();
    };
    EXPECT_EQ(errorOf(score, folder / "a.mp3", tiny()).code, base::ErrorCode::InvalidArgument);
    auto missing = tiny();
    missing.soundFont = folder / "none.sf2";
    EXPECT_NE(errorOf(score, folder / "a.wav", missing).message.find("none.sf2"), std::string::npos);
    auto odd = tiny();
    odd.bits = 8;
    EXPECT_EQ(errorOf(score, folder / "a.wav", odd).code, base::ErrorCode::InvalidArgument);
    EXPECT_EQ(errorOf(scoreOf({{480 * 400'000, 480, 60, 80}}), folder / "a.wav", tiny()).code,
              base::ErrorCode::TooLarge);
    EXPECT_EQ(errorOf(scoreOf({{0, 480, 200, 80}}), folder / "a.wav", tiny()).code,
              base::ErrorCode::InvalidArgument);
    EXPECT_EQ(errorOf(score, folder / "no such folder/a.wav", tiny()).code, base::ErrorCode::Io);
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(SoundFile, CanBeStoppedAndThenTheOldFileStands)
{
    const test::TempDir folder;
    std::ofstream(folder / "a.wav") << "old";
    std::stop_source stop;
    double last = 0;
    const auto written = writeSoundFile(scoreOf({{0, 480 * 200, 60, 80}}), folder / "a.wav", tiny(),
                                        stop.get_token(), [&](double done) {
                                            EXPECT_GE(done, last);
                                            last = done;
                                            if (done > 0.1) stop.request_stop();
                                        });
    ASSERT_FALSE(written);
    EXPECT_TRUE(written.error().isCancelled());
    EXPECT_EQ(bytesOf(folder / "a.wav"), "old");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
}

TEST(Synth, ALoopEndHasNoClick)
{
    constexpr int kBlock = 64, kRate = 48'000;
    auto synth = Synth::offline(tiny().soundFont, {false, false, kRate});
    ASSERT_TRUE(synth);
    // A sustained chord that the loop's end, after half a second, falls into the middle of.
    const auto score = scoreOf({{0, 1920, 52, 110}, {0, 1920, 57, 110}, {0, 1920, 64, 110}});
    Schedule schedule((*synth)->ports());
    Schedule::Out out;
    schedule.setPiece(std::make_shared<const Piece>(std::make_shared<const Score>(score)), Time(0), out);
    schedule.setLoop(Loop{0, 480}, Time(0));
    schedule.start(Time(0), out);
    double smooth = 0, atEnds = 0, last = 0;
    for (int block = 0; block < 3 * kRate / kBlock; ++block) {
        schedule.advance(Time(std::int64_t(block) * kBlock * 1'000'000'000 / kRate), out);
        for (const auto& timed : out) (*synth)->send(timed.message);
        out.clear();
        std::vector<float> left(kBlock), right(kBlock);
        (*synth)->render(left, right);
        // The steepest steps: in the middle of a round, and within 2 ms of where a round ends.
        const double place = std::fmod(double(block) * kBlock / kRate, 0.5);
        for (const float sample : left) {
            const double step = std::abs(sample - last);
            last = sample;
            if (place > 0.2 && place < 0.45) smooth = std::max(smooth, step);
            if (block > 10 && (place < 0.002 || place > 0.498)) atEnds = std::max(atEnds, step);
        }
    }
    EXPECT_GT(smooth, 0.001);
    EXPECT_LT(atEnds, 1.5 * smooth);
}

TEST(Limiter, LeavesQuietSoundAloneAndHoldsLoudSoundBelowItsCeiling)
{
    constexpr int kBlock = 64;
    Limiter limiter(kBlock, 48'000);
    std::vector<float> in, out;
    for (int block = 0; block < 2000; ++block) {
        std::vector<float> left(kBlock), right(kBlock);
        for (int i = 0; i < kBlock; ++i) {
            // Swells to four times what fits, and goes back.
            const double at = block + double(i) / kBlock;
            const double volume = 0.5 + 3.5 * std::clamp(1.2 - std::abs(at - 550) / 50, 0.0, 1.0);
            left[std::size_t(i)] =
                float(volume * std::sin(2 * std::numbers::pi * 441 * (block * kBlock + i) / 48'000));
        }
        in.insert(in.end(), left.begin(), left.end());
        limiter.process(left, right);
        out.insert(out.end(), left.begin(), left.end());
    }
    float step = 0;
    for (std::size_t i = kBlock; i < out.size(); ++i) {
        EXPECT_LE(std::abs(out[i]), Limiter::kCeiling + 1e-6f);
        if (i > 1) step = std::max(step, std::abs(out[i] - out[i - 1]));
        if (i < 400 * kBlock || i > 1900 * kBlock) {
            EXPECT_EQ(out[i], in[i - kBlock]);
        }
    }
    EXPECT_LT(step, 0.15f); // no jumps: the tone itself moves by 0.06 a sample
}

} // namespace
} // namespace moyun::audio
