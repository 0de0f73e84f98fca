// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include <map>
#include <string>

namespace moyun::cli {

// `moyun train style`: trains the style networks from a packed set, with checkpoints; the same command
// resumes.
class TrainCommand : public Command
{
public:
    void declare(CLI::App& root) override;
    bool chosen() const override;
    int run(Console& console, std::stop_token stop) override;

private:
    CLI::App* m_style = nullptr;
    std::map<std::string, std::string> m_values; // by option, where given
    int m_threads = 0;
    bool m_json = false;
};

} // namespace moyun::cli
