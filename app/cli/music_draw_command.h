// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <string>

namespace moyun::cli {

// `moyun music draw`: a score's piano roll as an SVG picture. Declared after MusicCommand.
class MusicDrawCommand : public Command
{
public:
    void declare(CLI::App& root) override;
    bool chosen() const override;
    int run(Console& console, std::stop_token stop) override;

private:
    CLI::App* m_draw = nullptr;
    std::string m_in, m_out;
    double m_width = 1200, m_height = 320;
};

} // namespace moyun::cli
