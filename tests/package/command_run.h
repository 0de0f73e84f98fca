// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace moyun::test {

struct CommandResult
{
    int code = -1;      // exit status
    std::string output; // standard output and error together
};

// Runs a command of the shell, without standard input, and waits for it.
CommandResult runShell(const std::string& command);

bool hasTool(const std::string& name);
std::string quoted(const std::string& text); // one word for the shell
std::string fileText(const std::filesystem::path& file);
std::vector<std::string> linesOf(const std::string& text);

} // namespace moyun::test

// Skips the current test, saying why, where a program that it runs is not installed.
#define MOYUN_REQUIRE_TOOL(name)                                                                             \
    do {                                                                                                     \
        if (!::moyun::test::hasTool(name)) GTEST_SKIP() << "needs " << (name) << ", which is not installed"; \
    } while (false)
