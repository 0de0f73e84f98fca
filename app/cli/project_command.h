// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <string>

namespace moyun::cli {

// moyun project info|check|export|recover: what a project file holds, whether it is whole, parts of it as
// files of their own, and what was left over or damaged.
class ProjectCommand : public Command
{
public:
    void declare(CLI::App& root) override;
    bool chosen() const override;
    int run(Console& console, std::stop_token stop) override;

private:
    int info(Console& console);
    int check(Console& console, std::stop_token stop);
    int exportPart(Console& console, std::stop_token stop);
    int recover(Console& console, std::stop_token stop);

    CLI::App* m_app = nullptr;
    CLI::App* m_info = nullptr;
    CLI::App* m_check = nullptr;
    CLI::App* m_export = nullptr;
    CLI::App* m_recover = nullptr;
    std::string m_file, m_output;
    bool m_json = false, m_overwrite = false;
};

} // namespace moyun::cli
