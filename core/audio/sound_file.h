// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/music/score.h"

#include <filesystem>
#include <functional>
#include <stop_token>

namespace moyun::audio {

struct SoundFileOptions
{
    std::filesystem::path soundFont; // empty: the installed one
    int sampleRate = 44'100;         // or 48,000
    int bits = 16;                   // or 24
    bool reverb = true, chorus = false;
    bool operator==(const SoundFileOptions&) const = default;
};

// A score that lasts longer is refused.
inline constexpr double kMostSoundSeconds = 2 * 3600;

bool isSoundFileName(const std::filesystem::path& file); // .wav or .flac

// Renders a score as the built-in synthesiser plays it, until its last sound has died away, to a stereo file
// by the name's ending, .wav or .flac. The same score, bank, options and library give the same bytes. The
// file is replaced whole or not at all. Any thread; takes about a hundredth of the music's time. `progress`
// is called with 0 to 1 some times a second of music. Errors: an ending that is neither, a score that is not
// valid or lasts too long, those of findSoundFont, disk full and the like, cancelled.
base::Result<void> writeSoundFile(const music::Score& score, const std::filesystem::path& file,
                                  const SoundFileOptions& options = {}, std::stop_token stop = {},
                                  const std::function<void(double)>& progress = {});

} // namespace moyun::audio
