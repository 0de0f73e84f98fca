// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual/bash_completion.h"

namespace moyun::cli {

namespace {

constexpr char kHead[] = R"(# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of moyun for bash. Written by moyun --write-manual from the commands themselves; do not edit.

# By command, as "poem check": the commands below it, its options, those that take a value, and the values of an option.
declare -gA _moyun_commands=() _moyun_options=() _moyun_valued=() _moyun_values=()
)";

constexpr char kTail[] = R"(
_moyun() {
    local current=${COMP_WORDS[COMP_CWORD]} command='' option='' word i
    COMPREPLY=()
    # Which command the words so far name, and whether the last of them is an option that waits for its value. bash makes words of their own of
    # the equal signs.
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == = ]]; then
            [[ ${COMP_WORDS[i-1]} == --* ]] && option=${COMP_WORDS[i-1]}
        elif [[ -n $option ]]; then
            option=
        elif [[ $word == -* ]]; then
            [[ " ${_moyun_valued[_$command]} " == *" $word "* ]] && option=$word
        elif [[ " ${_moyun_commands[_$command]} " == *" $word "* ]]; then
            command=${command:+$command }$word
        fi
    done
    if [[ $current == = && ${COMP_WORDS[COMP_CWORD-1]} == --* ]]; then
        option=${COMP_WORDS[COMP_CWORD-1]} current=
    fi
    local words=
    if [[ -n $option ]]; then
        words=${_moyun_values["_$command $option"]}
    elif [[ $current == -* ]]; then
        words=${_moyun_options[_$command]}
    else
        words=${_moyun_commands[_$command]}
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
# Where nothing of these fits, names of files.
complete -o bashdefault -o default -F _moyun moyun
)";

void add(const CommandWords& command, const std::vector<OptionWords>& inherited, std::string& script)
{
    std::string key = "_", commands, options, valued, values;
    for (const auto& word : command.path) key += (key == "_" ? "" : " ") + word;
    for (const auto& child : command.commands) commands += (commands.empty() ? "" : " ") + child.path.back();

    // What the program and the commands above take, their subcommands take too.
    auto all = inherited;
    for (const auto& group : command.groups)
        all.insert(all.end(), group.options.begin(), group.options.end());
    for (const auto& option : all) {
        if (option.positional) continue;
        for (const auto& name : option.names) {
            options += (options.empty() ? "" : " ") + name;
            if (option.value.empty()) continue;
            valued += (valued.empty() ? "" : " ") + name;
            if (option.choices.empty()) continue;
            std::string words;
            for (const auto& choice : option.choices) words += (words.empty() ? "" : " ") + choice;
            values += "_moyun_values[\"" + key + " " + name + "\"]='" + words + "'\n";
        }
    }
    if (!commands.empty()) script += "_moyun_commands[\"" + key + "\"]='" + commands + "'\n";
    script += "_moyun_options[\"" + key + "\"]='" + options + "'\n";
    if (!valued.empty()) script += "_moyun_valued[\"" + key + "\"]='" + valued + "'\n";
    script += values;

    std::erase_if(all, [](const auto& option) {
        return option.positional || option.names.back() == "--help" || option.names.back() == "--version";
    });
    for (const auto& child : command.commands) {
        auto passed = all;
        std::erase_if(passed, [&](const auto& option) {
            for (const auto& group : child.groups)
                for (const auto& own : group.options)
                    if (own.names == option.names) return true;
            return false;
        });
        add(child, passed, script);
    }
}

} // namespace

std::string bashCompletion(const CommandWords& program)
{
    std::string script = kHead;
    add(program, {}, script);
    return script + kTail;
}

} // namespace moyun::cli
