// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <string>

namespace moyun::cli {

// `moyun eval music`: the field's metrics over a folder of scores.
class MusicEvalCommand : public Command
{
public:
    void declare(CLI::App& root) override; // after the command that makes `eval`
    bool chosen() const override;
    int run(Console& console, std::stop_token stop) override;

private:
    CLI::App* m_eval = nullptr;
    std::string m_folder, m_against, m_meters, m_chordTones;
    bool m_json = false;
};

} // namespace moyun::cli
