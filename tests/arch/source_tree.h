// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace moyun::arch {

// One #include line.
struct Include
{
    int line = 0;       // counted from 1
    std::string target; // as written between the quotes or angle brackets
    bool angled = false;
};

// One text file of the tree.
struct SourceFile
{
    std::string path; // relative to the root, with forward slashes
    std::vector<std::string> lines;
    std::vector<Include> includes; // of C++ files only

    bool isHeader() const { return path.ends_with(".h"); }
    bool isCpp() const { return isHeader() || path.ends_with(".cpp"); }
};

// Files by their path. A plain map, so that the tests of the rules can make one up.
using SourceTree = std::map<std::string, SourceFile>;

// Something that breaks a rule, told as "path:line: what, and what to do".
using Violations = std::vector<std::string>;

// Splits a text into lines and finds its #include lines (those inside block comments count as well).
SourceFile parseSource(std::string path, const std::string& text);

// Reads every .h, .cpp and .cmake file and CMakeLists.txt below the named directories of `root`; directories
// that are absent are left out.
SourceTree readTree(const std::filesystem::path& root, const std::vector<std::string>& directories);

} // namespace moyun::arch
