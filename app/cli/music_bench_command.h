// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <string>

namespace moyun::cli {

// `moyun bench music`: how long eight takes of eight bars take.
class MusicBenchCommand : public Command
{
public:
    void declare(CLI::App& root) override; // needs the subcommand "bench"
    bool chosen() const override;
    int run(Console& console, std::stop_token stop) override;

private:
    CLI::App* m_music = nullptr;
    std::string m_model, m_texture = "quartet";
    int m_runs = 9, m_threads = 0;
    bool m_json = false;
};

} // namespace moyun::cli
