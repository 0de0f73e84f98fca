// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual/manual_page.h"

#include "app/cli/manual/roff_text.h"

#include <algorithm>
#include <cctype>

namespace moyun::cli {

namespace {

std::string upper(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

std::string lowerFirst(std::string text)
{
    if (!text.empty()) text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
    return text;
}

std::string sentence(const std::string& text)
{
    return text.empty() || text.ends_with('.') ? text : text + ".";
}

std::string title(const CommandWords& command, const ReleaseWords& release)
{
    return ".\\\" Written by moyun --write-manual from the commands themselves; do not edit.\n.TH " +
           upper(command.name("-")) + " 1 " + release.date + " " + roffWord("Moyun " + release.version) +
           " \"Moyun Manual\"\n.ad l\n";
}

std::string value(const OptionWords& option)
{
    return option.value + (option.repeated ? "..." : "");
}

std::string optionEntry(const OptionWords& option)
{
    std::string text = ".TP\n";
    if (option.positional) {
        text += ".I " + roff(option.names[0] + (option.repeated ? "..." : ""), true) + "\n";
    } else {
        std::string names;
        for (const auto& name : option.names)
            names += (names.empty() ? "\\fB" : ", \\fB") + roff(name, true) + "\\fR";
        if (!option.value.empty()) names += " \\fI" + roff(value(option), true) + "\\fR";
        text += names + "\n";
    }
    std::string body = sentence(option.description);
    if (option.required && !option.positional) body += " Always needed.";
    if (!option.remark.empty()) body += (body.empty() ? "" : " ") + option.remark;
    return text + roff(body) + "\n";
}

std::string optionEntries(const CommandWords& command)
{
    std::string text;
    for (const auto& group : command.groups) {
        if (!group.title.empty() && !group.options.empty()) text += ".PP\n" + roff(group.title) + ":\n";
        for (const auto& option : group.options) text += optionEntry(option);
    }
    return text;
}

std::string synopsis(const CommandWords& command)
{
    std::string text = ".SY " + roffWord(command.name()) + "\n";
    bool others = false;
    for (const auto& group : command.groups)
        for (const auto& option : group.options) {
            if (option.positional) continue;
            if (option.required)
                text +=
                    "\\fB" + roff(option.names[0], true) + "\\fR \\fI" + roff(value(option), true) + "\\fR\n";
            else
                others = true;
        }
    if (others) text += "[\\fIOPTION\\fR...]\\&\n";
    for (const auto& group : command.groups)
        for (const auto& option : group.options) {
            if (!option.positional) continue;
            const auto word =
                "\\fI" + roff(option.names[0], true) + "\\fR" + (option.repeated ? "...\\&" : "");
            text += option.required ? word + "\n" : "[" + word + "]\n";
        }
    if (!command.commands.empty()) text += "[\\fICOMMAND\\fR]\n";
    return text + ".YS\n";
}

std::string indented(const std::vector<std::string>& lines)
{
    if (lines.empty()) return {};
    std::string text = ".RS 4\n.nf\n";
    for (const auto& line : lines) text += roff(line, true) + "\n";
    return text + ".fi\n.RE\n";
}

// "0 done, 1 failed" as a list.
std::string statusList(const std::string& text)
{
    std::string list;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find(", ", begin), text.size());
        const auto item = text.substr(begin, end - begin);
        const auto gap = std::min(item.find(' '), item.size());
        list += ".TP\n.B " + item.substr(0, gap) + "\n" + roff(item.substr(std::min(gap + 1, item.size()))) +
                "\n";
        begin = end + 2;
    }
    return list;
}

// Paragraphs with a heading of their own become sections of the page; below a command it begins the
// paragraph.
std::string footerText(const std::string& footer, bool sections)
{
    std::string text;
    for (const auto& [heading, filled, lines] : paragraphsOf(footer)) {
        if (sections && !heading.empty()) {
            text += ".SH " + roffWord(upper(heading)) + "\n";
            text += heading == "Exit status" ? statusList(filled) : filled.empty() ? "" : roff(filled) + "\n";
        } else {
            text += ".PP\n";
            if (!heading.empty()) text += "\\fB" + heading + ":\\fR\n";
            if (!filled.empty()) text += roff(filled) + "\n";
        }
        text += indented(lines);
    }
    return text;
}

std::string commandSections(const CommandWords& command)
{
    std::string text;
    for (const auto& child : command.commands) {
        text += ".SS " + roffWord(child.name()) + "\n" + roff(sentence(child.description)) + "\n" +
                optionEntries(child) + footerText(child.footer, false) + commandSections(child);
    }
    return text;
}

std::string synopses(const CommandWords& command)
{
    std::string text = command.commands.empty() || !command.footer.empty() ? synopsis(command) : "";
    for (const auto& child : command.commands) text += synopses(child);
    return text;
}

ManualPage commandPage(const CommandWords& command, const ReleaseWords& release)
{
    std::string text = title(command, release) + ".SH NAME\n" + roff(command.name("-"), true) + " \\- " +
                       roff(lowerFirst(command.description)) + "\n.SH SYNOPSIS\n" + synopses(command);
    if (const auto options = optionEntries(command); !options.empty()) text += ".SH OPTIONS\n" + options;
    if (!command.commands.empty()) text += ".SH COMMANDS\n" + commandSections(command);
    text += footerText(command.footer, true);
    text += ".SH \"SEE ALSO\"\n.BR moyun (1)\nfor the exit status and the environment,\n"
            ".BR moyun-studio (1)\n";
    return {command.name("-") + ".1", text};
}

ManualPage programPage(const CommandWords& program, const ReleaseWords& release)
{
    std::string text =
        title(program, release) +
        ".SH NAME\nmoyun \\- art studio of pictures, verse and music, on the command line\n"
        ".SH SYNOPSIS\n.SY moyun\n[\\fB\\-q\\fR]\n\\fICOMMAND\\fR\n[\\fIARGUMENT\\fR...]\n.YS\n"
        ".SH DESCRIPTION\n" +
        roff(program.description) +
        "\nIt does what the window\n.BR moyun-studio (1)\ndoes, with the same engine. Everything "
        "happens on this machine: no account, no network.\n.SH OPTIONS\n" +
        optionEntries(program) +
        ".SH COMMANDS\nEach has a page of its own, and tells its options with \\fB\\-\\-help\\fR.\n";
    for (const auto& command : program.commands) {
        text += ".TP\n.BR " + roff(command.name("-"), true) + " (1)\n" + roff(sentence(command.description)) +
                "\n";
    }
    text += footerText(program.footer, true);
    text +=
        ".SH FILES\n.TP\n.I ../share/moyun/models\nbeside the folder of the program: the models and their "
        "cards\n.TP\n.I ../share/doc/moyun\nthe documentation\n.SH \"SEE ALSO\"\n.BR moyun-studio (1)\n";
    return {"moyun.1", text};
}

} // namespace

std::vector<ManualPage> manualPages(const CommandWords& program, const ReleaseWords& release)
{
    std::vector<ManualPage> pages{programPage(program, release)};
    for (const auto& command : program.commands) pages.push_back(commandPage(command, release));
    return pages;
}

} // namespace moyun::cli
