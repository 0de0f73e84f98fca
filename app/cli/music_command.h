// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/score_output.h"

#include <string>

namespace moyun::cli {

// `moyun music`: looks into scores and converts them.
class MusicCommand : public Command
{
public:
    void declare(CLI::App& root) override;
    bool chosen() const override;
    int run(Console& console, std::stop_token stop) override;

private:
    int info(Console& console);
    int convert(Console& console, std::stop_token stop);

    CLI::App *m_music = nullptr, *m_info = nullptr, *m_convert = nullptr;
    std::string m_in, m_out;
    bool m_json = false;
    ScoreOutput m_output;
};

} // namespace moyun::cli
