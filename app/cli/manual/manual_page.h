// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/manual/command_words.h"

#include <string>
#include <vector>

namespace moyun::cli {

struct ManualPage
{
    std::string file; // "moyun-poem.1"
    std::string text; // man(7), UTF-8
};

struct ReleaseWords
{
    std::string version, date; // "0.1.0", "2026-11-29"
};

// The manual of the command line: moyun(1), and a page for each of its commands with all that is below it.
// Thread: any.
std::vector<ManualPage> manualPages(const CommandWords& program, const ReleaseWords& release);

} // namespace moyun::cli
