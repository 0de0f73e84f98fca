// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/project/left_over.h"

#include <cstddef>
#include <stop_token>
#include <string>
#include <vector>

namespace moyun::cli {

// moyun project recover: what was left over, and what can be saved of it or of a damaged file. Every function
// returns the exit code; nothing is taken away by any.
class ProjectRecovery
{
public:
    ProjectRecovery(Console& console, bool json) : m_console(console), m_json(json) {}

    int list();
    int saveLeftOver(const std::string& number, const std::string& output, bool overwrite,
                     std::stop_token stop);
    int salvage(const std::string& file, const std::string& output, bool overwrite, std::stop_token stop);

private:
    void tellMissed(const project::NotLooked& missed, bool any);
    int salvaged(const std::string& file, const std::string& output, std::stop_token stop);
    int saved(const std::string& output, std::size_t kept, const std::vector<std::string>& lost);
    int failed(const base::Error& error);

    Console& m_console;
    const bool m_json;
};

} // namespace moyun::cli
