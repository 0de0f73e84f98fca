// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/score_output.h"

#include <string>

namespace moyun::cli {

// `moyun compose`: new pieces, and drafts continued, filled in and accompanied, into files of notes or of
// sound.
class ComposeCommand : public Command
{
public:
    void declare(CLI::App& root) override;
    bool chosen() const override;
    int run(Console& console, std::stop_token stop) override;

private:
    CLI::App* m_compose = nullptr;
    std::string m_key = "C major", m_meter = "4/4", m_texture = "piano", m_composer, m_chords, m_tracks;
    std::string m_continue, m_accompany, m_fill, m_in, m_vary, m_onlyBars, m_path, m_to, m_openTracks;
    std::string m_clean, m_scale, m_out, m_model;
    int m_bars = 8, m_count = 1, m_threads = 0, m_melody = 0;
    double m_tempo = 96, m_density = -1, m_temperature = 1, m_distance = 0.5;
    std::uint64_t m_seed = 1;
    bool m_lockKey = false, m_opening = false, m_ending = false, m_json = false;
    ScoreOutput m_output;
};

} // namespace moyun::cli
