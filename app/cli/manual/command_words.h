// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

// What the command line declares, as plain words: the source of the manual pages and of the completion, which
// therefore never lack a command or an option. Thread: any; nothing blocks or fails.
namespace moyun::cli {

struct OptionWords
{
    std::vector<std::string> names;   // with dashes, short ones first; of a positional its name alone
    std::string value;                // placeholder, as TEXT; empty: takes none
    std::vector<std::string> choices; // the words it takes; empty: any
    std::string remark; // range, default, what it needs and excludes, as sentences; may be empty
    std::string description;
    bool positional = false;
    bool required = false;
    bool repeated = false; // may be given, or take values, more than once
};

struct OptionGroup
{
    std::string title; // empty: the command's own
    std::vector<OptionWords> options;
};

struct CommandWords
{
    std::vector<std::string> path; // without "moyun": {"poem", "check"}; empty: the program itself
    std::string description, footer;
    std::vector<OptionGroup> groups; // positionals first; hidden options are left out
    std::vector<CommandWords> commands;

    std::string name(const char* between = " ") const; // "moyun poem check"
};

OptionWords wordsOf(const CLI::Option& option);
CommandWords wordsOf(const CLI::App& app);

} // namespace moyun::cli
