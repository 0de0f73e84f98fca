// SPDX-License-Identifier: GPL-3.0-or-later
#include "house_rules.h"

#include <regex>

namespace moyun::arch {

namespace {

constexpr std::size_t kLongestFile = 800;

struct ForbiddenWord
{
    const char* pattern;
    const char* reason;
};

constexpr ForbiddenWord kForbiddenWords[] = {
    {R"(\b(TODO|FIXME|XXX)\b)", "unfinished work is finished, or written down as an issue"},
    {R"(\bBlockingQueuedConnection\b)", "the thread of the window never waits for another"},
    {R"(\bprocessEvents\s*\()", "an event loop inside a call lets a slot run in the middle of another"},
    {R"(\bQThread::terminate\b|->terminate\s*\(\s*\))", "a thread is asked to stop, never killed"},
    {R"(\btorch::(load|pickle_load|jit::load)\s*\()",
     "weights come from safetensors files only; these calls can execute what they read"},
    {R"(\bcv::(imshow|namedWindow|waitKey)\b)", "OpenCV's windows bring a second Qt into the process"},
};

bool namesLicence(const std::string& line)
{
    return line.find("SPDX-License-Identifier: GPL-3.0-or-later") != std::string::npos;
}

} // namespace

Violations checkLicenceLines(const SourceTree& tree)
{
    Violations violations;
    for (const auto& [path, file] : tree) {
        const bool first = !file.lines.empty() && namesLicence(file.lines[0]);
        const bool second =
            file.lines.size() > 1 && file.lines[0].starts_with("#!") && namesLicence(file.lines[1]);
        if (!first && !second) {
            violations.push_back(
                path + ":1: begin with the line SPDX-License-Identifier: GPL-3.0-or-later, as a comment");
        }
    }
    return violations;
}

Violations checkPragmaOnce(const SourceTree& tree)
{
    Violations violations;
    for (const auto& [path, file] : tree) {
        if (!file.isHeader() || path.ends_with("_body.h")) continue;
        bool found = false;
        for (const std::string& line : file.lines) found = found || line.starts_with("#pragma once");
        if (!found) violations.push_back(path + ":1: a header needs #pragma once");
    }
    return violations;
}

Violations checkLengths(const SourceTree& tree)
{
    Violations violations;
    for (const auto& [path, file] : tree) {
        if (file.lines.size() > kLongestFile) {
            violations.push_back(path + ":1: " + std::to_string(file.lines.size()) +
                                 " lines; split it, the limit is " + std::to_string(kLongestFile));
        }
    }
    return violations;
}

Violations checkFileNames(const SourceTree& tree)
{
    static const std::regex kSnake(R"(([a-z0-9_]+/)*[a-z0-9_]+\.(h|cpp))");
    Violations violations;
    for (const auto& [path, file] : tree) {
        if (file.isCpp() && !std::regex_match(path, kSnake)) {
            violations.push_back(path + ":1: name files in snake_case, after their class");
        }
    }
    return violations;
}

Violations checkForbiddenWords(const SourceTree& tree)
{
    Violations violations;
    for (const ForbiddenWord& word : kForbiddenWords) {
        const std::regex pattern(word.pattern);
        for (const auto& [path, file] : tree) {
            if (!file.isCpp() || path.starts_with("tests/")) continue;
            for (std::size_t i = 0; i < file.lines.size(); ++i) {
                std::smatch match;
                if (std::regex_search(file.lines[i], match, pattern)) {
                    violations.push_back(path + ":" + std::to_string(i + 1) + ": " + match.str() + ": " +
                                         word.reason);
                }
            }
        }
    }
    return violations;
}

} // namespace moyun::arch
