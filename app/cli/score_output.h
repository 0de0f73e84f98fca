// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/base/result.h"
#include "core/music/score.h"

#include <filesystem>
#include <stop_token>
#include <string>

namespace CLI {
class App;
}

namespace moyun::cli {

// Writes scores to files by their ending: notes (.mid and what else core/music writes), or sound (.wav,
// .flac) with the options for it that the commands share.
class ScoreOutput
{
public:
    void declare(CLI::App& app);

    // Whether the sound of `file` can be rendered with these options, before a long computation; always for
    // notes.
    base::Result<void> check(const std::filesystem::path& file) const;
    base::Result<void> write(const music::Score& score, const std::filesystem::path& file, Console& console,
                             std::stop_token stop) const;

private:
    std::string m_soundFont;
    int m_sampleRate = 44'100, m_bits = 16;
    bool m_dry = false;
};

} // namespace moyun::cli
