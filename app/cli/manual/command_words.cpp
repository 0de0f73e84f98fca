// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual/command_words.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <sstream>

namespace moyun::cli {

namespace {

void addSentence(std::string& text, const std::string& sentence)
{
    text += (text.empty() ? "" : " ") + sentence;
}

std::vector<std::string> splitAt(const std::string& text, char mark)
{
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, mark);) parts.push_back(part);
    return parts;
}

// CLI11 puts a type and its checks into one word: "TEXT:{auto,cpu}", "INT:INT in [1 - 64]", "INT:POSITIVE".
void readType(const std::string& type, OptionWords& words)
{
    const auto colon = type.find(':');
    words.value = type.substr(0, colon);
    if (colon == std::string::npos) return;
    const std::string check = type.substr(colon + 1);
    if (check.starts_with('{') && check.ends_with('}')) {
        words.choices = splitAt(check.substr(1, check.size() - 2), ',');
        std::string list;
        for (std::size_t i = 0; i < words.choices.size(); ++i)
            list += (i == 0 ? "" : i + 1 == words.choices.size() ? " or " : ", ") + words.choices[i];
        addSentence(words.remark, "One of " + list + ".");
        return;
    }
    const auto from = check.find(" in [");
    if (from != std::string::npos && check.ends_with(']')) {
        auto range = check.substr(from + 5, check.size() - from - 6);
        if (const auto dash = range.find(" - "); dash != std::string::npos) range.replace(dash, 3, " to ");
        addSentence(words.remark, "From " + range + ".");
    } else if (check == "POSITIVE") {
        addSentence(words.remark, "Above 0.");
    } else if (check == "NONNEGATIVE") {
        addSentence(words.remark, "0 or more.");
    } else {
        words.value = check; // FILE, DIR: says more than TEXT
    }
}

std::string listed(const std::set<CLI::Option*>& options)
{
    std::vector<std::string> names;
    for (const auto* option : options) names.push_back(option->get_name());
    std::sort(names.begin(), names.end());
    std::string list;
    for (const auto& name : names) list += (list.empty() ? "" : ", ") + name;
    return list;
}

std::vector<OptionWords> optionsOf(const CLI::App& app)
{
    std::vector<OptionWords> all;
    for (const auto* option : app.get_options([](const CLI::Option* o) { return !o->get_group().empty(); }))
        all.push_back(wordsOf(*option));
    std::stable_partition(all.begin(), all.end(), [](const auto& words) { return words.positional; });
    return all;
}

} // namespace

std::string CommandWords::name(const char* between) const
{
    std::string name = "moyun";
    for (const auto& word : path) name += between + word;
    return name;
}

OptionWords wordsOf(const CLI::Option& option)
{
    OptionWords words;
    for (const auto& name : option.get_snames()) words.names.push_back("-" + name);
    for (const auto& name : option.get_lnames()) words.names.push_back("--" + name);
    words.positional = words.names.empty();
    if (words.positional) words.names.push_back(option.get_name(true));
    words.description = option.get_description();
    words.required = option.get_required();
    if (option.get_type_size() != 0) {
        readType(option.get_type_name(), words);
        words.repeated = option.get_expected_max() > 1;
        if (const auto given = option.get_default_str(); !given.empty())
            addSentence(words.remark, "Default: " + given + ".");
    }
    if (const auto needs = listed(option.get_needs()); !needs.empty())
        addSentence(words.remark, "Goes with " + needs + ".");
    if (const auto excludes = listed(option.get_excludes()); !excludes.empty())
        addSentence(words.remark, "Not together with " + excludes + ".");
    return words;
}

CommandWords wordsOf(const CLI::App& app)
{
    CommandWords words;
    for (const auto* command = &app; command->get_parent(); command = command->get_parent())
        words.path.insert(words.path.begin(), command->get_name());
    words.description = app.get_description();
    words.footer = app.get_footer();
    words.groups.push_back({{}, optionsOf(app)});
    for (const auto* child : app.get_subcommands([](const CLI::App*) { return true; })) {
        // A group of options is a command without a name to CLI11.
        if (child->get_name().empty())
            words.groups.push_back({child->get_group(), optionsOf(*child)});
        else if (!child->get_group().empty())
            words.commands.push_back(wordsOf(*child));
    }
    return words;
}

} // namespace moyun::cli
