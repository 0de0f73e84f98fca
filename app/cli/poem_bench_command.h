// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <string>

namespace moyun::cli {

// `moyun bench poem`: how fast this machine goes on with verse. Declared after BenchCommand.
class PoemBenchCommand : public Command
{
public:
    void declare(CLI::App& root) override;
    bool chosen() const override;
    int run(Console& console, std::stop_token stop) override;

private:
    CLI::App* m_poem = nullptr;
    std::string m_model;
    int m_runs = 9, m_threads = 0;
    bool m_json = false;
};

} // namespace moyun::cli
