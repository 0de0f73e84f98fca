// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/sound_file.h"

#include "core/audio/score_renderer.h"
#include "core/audio/sound_font.h"
#include "core/base/staged_file.h"

#include <sndfile.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <cstdint>
#include <memory>

namespace moyun::audio {
namespace {

using base::Error;
using base::ErrorCode;

constexpr int kBlock = ScoreRenderer::kBlock;

std::string endingOf(const std::filesystem::path& file)
{
    auto ending = file.extension().string();
    for (auto& c : ending) c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return ending;
}

// Numbers between -1 and 1 as integers of the file, in the upper bits of 32 as libsndfile takes them. Those
// of 16 bits are dithered with triangular noise of two steps, so that soft endings fade instead of crackling;
// perfect silence stays silent. The noise is the same every time.
class Quantiser
{
public:
    explicit Quantiser(int bits) : m_bits(bits) {}
    std::int32_t operator()(float sample)
    {
        const double full = double((1 << (m_bits - 1)) - 1);
        double value = std::clamp(double(sample), -1.0, 1.0) * full;
        if (m_bits == 16 && sample != 0) value += noise() - noise();
        const auto whole = std::int32_t(std::lrint(std::clamp(value, -full, full)));
        return whole * (1 << (32 - m_bits));
    }

private:
    double noise() // 0 to 1
    {
        m_state = m_state * 6364136223846793005u + 1442695040888963407u;
        return double(m_state >> 40) * 0x1p-24;
    }
    int m_bits;
    std::uint64_t m_state = 1;
};

// The open file of libsndfile; the descriptor is not its own.
class SoundWriter
{
public:
    SoundWriter(int descriptor, int format, int sampleRate)
    {
        SF_INFO info{};
        info.channels = 2;
        info.samplerate = sampleRate;
        info.format = format;
        m_file = ::sf_open_fd(descriptor, SFM_WRITE, &info, SF_FALSE);
    }
    ~SoundWriter() { close(); }
    SoundWriter(const SoundWriter&) = delete;
    SoundWriter& operator=(const SoundWriter&) = delete;

    bool isOpen() const { return m_file; }
    bool write(const std::int32_t* samples, int frames)
    {
        return ::sf_writef_int(m_file, samples, frames) == frames;
    }
    bool close() { return !m_file || ::sf_close(std::exchange(m_file, nullptr)) == 0; }

private:
    SNDFILE* m_file = nullptr;
};

base::Result<void> checkOptions(const std::filesystem::path& file, const SoundFileOptions& options)
{
    if (!isSoundFileName(file))
        return Error{ErrorCode::InvalidArgument, "Sound cannot be written to " + file.string() + ".",
                     "Let the name end in .wav or .flac."};
    if (options.sampleRate != 44'100 && options.sampleRate != 48'000)
        return Error{ErrorCode::InvalidArgument,
                     "A sample rate of " + std::to_string(options.sampleRate) + " is not offered.",
                     "Choose 44100 or 48000."};
    if (options.bits != 16 && options.bits != 24)
        return Error{ErrorCode::InvalidArgument, std::to_string(options.bits) + " bits are not offered.",
                     "Choose 16 or 24."};
    return {};
}

} // namespace

bool isSoundFileName(const std::filesystem::path& file)
{
    const auto ending = endingOf(file);
    return ending == ".wav" || ending == ".flac";
}

base::Result<void> writeSoundFile(const music::Score& score, const std::filesystem::path& file,
                                  const SoundFileOptions& options, std::stop_token stop,
                                  const std::function<void(double)>& progress)
{
    if (auto fine = checkOptions(file, options); !fine) return fine;
    if (auto fine = music::validate(score); !fine) return fine;
    // Not owned: it outlives what is made of it here.
    const auto piece =
        std::make_shared<const Piece>(std::shared_ptr<const music::Score>(std::shared_ptr<void>(), &score));
    const double seconds = piece->tempo.secondsAt(double(piece->end));
    if (seconds > kMostSoundSeconds)
        return Error{ErrorCode::TooLarge, "The score lasts longer than two hours.", "Render a part of it."};
    const auto font = findSoundFont(options.soundFont);
    if (!font) return font.error();
    auto synth = Synth::offline(*font, {options.reverb, options.chorus, options.sampleRate});
    if (!synth) return synth.error();
    auto staged = base::StagedFile::create(file);
    if (!staged) return staged.error();

    const int format = (endingOf(file) == ".wav" ? SF_FORMAT_WAV : SF_FORMAT_FLAC) |
                       (options.bits == 16 ? SF_FORMAT_PCM_16 : SF_FORMAT_PCM_24);
    errno = 0;
    const auto failure = [&] { return base::StagedFile::failure(file, errno ? errno : EIO); };
    SoundWriter writer(staged->descriptor(), format, options.sampleRate);
    if (!writer.isOpen()) return failure();
    ScoreRenderer renderer(std::move(*synth), piece, options.sampleRate);
    Quantiser quantise(options.bits);
    std::array<float, kBlock> left{}, right{};
    std::array<std::int32_t, 2 * kBlock> samples{};
    const int often = options.sampleRate / kBlock / 4; // blocks between two looks at stop
    for (int block = 0;; ++block) {
        if (block % often == 0) {
            if (stop.stop_requested()) return Error{ErrorCode::Cancelled, "Rendering was stopped.", {}};
            if (progress) progress(std::min(1.0, renderer.seconds() / (seconds + 1)));
        }
        const bool more = renderer.next(left, right);
        for (std::size_t i = 0; i < kBlock; ++i) {
            samples[2 * i] = quantise(left[i]);
            samples[2 * i + 1] = quantise(right[i]);
        }
        errno = 0;
        if (!writer.write(samples.data(), kBlock)) return failure();
        if (!more) break;
    }
    errno = 0;
    if (!writer.close()) return failure();
    if (auto written = staged->commit(); !written) return written;
    if (progress) progress(1);
    return {};
}

} // namespace moyun::audio
