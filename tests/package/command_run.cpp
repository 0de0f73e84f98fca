// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/package/command_run.h"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <sstream>

#include <sys/wait.h>

namespace moyun::test {

CommandResult runShell(const std::string& command)
{
    CommandResult result;
    FILE* pipe = ::popen(("{ " + command + "\n} </dev/null 2>&1").c_str(), "r");
    if (!pipe) return result;
    char block[4096];
    while (const auto size = std::fread(block, 1, sizeof block, pipe)) result.output.append(block, size);
    const int status = ::pclose(pipe);
    result.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return result;
}

bool hasTool(const std::string& name)
{
    return runShell("command -v " + quoted(name)).code == 0;
}

std::string quoted(const std::string& text)
{
    std::string word = "'";
    for (const char c : text) word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + "'";
}

std::string fileText(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

} // namespace moyun::test
