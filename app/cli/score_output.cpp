// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/score_output.h"

#include "core/audio/sound_file.h"
#include "core/audio/sound_font.h"
#include "core/music/score_file.h"

#include <CLI/CLI.hpp>

namespace moyun::cli {

void ScoreOutput::declare(CLI::App& app)
{
    constexpr char kGroup[] = "Sound (.wav, .flac)";
    app.add_option("--soundfont", m_soundFont, "SoundFont, .sf2 or .sf3 (default: the installed one)")
        ->group(kGroup);
    app.add_option("--sample-rate", m_sampleRate, "44100 or 48000")
        ->check(CLI::IsMember({44'100, 48'000}))
        ->capture_default_str()
        ->group(kGroup);
    app.add_option("--bits", m_bits, "16 or 24")
        ->check(CLI::IsMember({16, 24}))
        ->capture_default_str()
        ->group(kGroup);
    app.add_flag("--dry", m_dry, "No reverb")->group(kGroup);
}

base::Result<void> ScoreOutput::check(const std::filesystem::path& file) const
{
    if (!audio::isSoundFileName(file)) return {};
    if (auto font = audio::findSoundFont(m_soundFont); !font) return font.error();
    return {};
}

base::Result<void> ScoreOutput::write(const music::Score& score, const std::filesystem::path& file,
                                      Console& console, std::stop_token stop) const
{
    if (!audio::isSoundFileName(file)) return music::writeScoreFile(score, file);
    audio::SoundFileOptions options;
    options.soundFont = m_soundFont;
    options.sampleRate = m_sampleRate;
    options.bits = m_bits;
    options.reverb = !m_dry;
    auto written = audio::writeSoundFile(
        score, file, options, stop, [&](double done) { console.progress(done, file.filename().string()); });
    console.endProgress();
    return written;
}

} // namespace moyun::cli
