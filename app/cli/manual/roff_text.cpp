// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual/roff_text.h"

#include <array>
#include <sstream>

namespace moyun::cli {

namespace {

constexpr std::size_t kWidestLine = 72;

const char* const kHeadings[] = {"Examples", "Example", "JSON", "Exit status", "Environment"};

// The heading that `line` begins with, which is taken off.
std::string takeHeading(std::string& line)
{
    for (const std::string heading : kHeadings) {
        if (!line.starts_with(heading + ":")) continue;
        line.erase(0, heading.size() + 1);
        if (line.starts_with(' ')) line.erase(0, 1);
        return heading;
    }
    return {};
}

void addCommand(std::string line, std::vector<std::string>& lines)
{
    std::string indent;
    while (line.size() > kWidestLine) {
        const auto cut = line.rfind(' ', kWidestLine - 2);
        if (cut == std::string::npos || cut <= indent.size()) break;
        lines.push_back(line.substr(0, cut) + " \\");
        indent = "    ";
        line = indent + line.substr(cut + 1);
    }
    lines.push_back(line);
}

} // namespace

std::string roff(const std::string& text, bool literal)
{
    std::string out;
    if (!text.empty() && (text[0] == '.' || text[0] == '\'')) out = "\\&";
    for (const char c : text) {
        switch (c) {
        case '\\':
            out += "\\e";
            break;
        case '-':
            out += literal ? "\\-" : "-";
            break;
        case '\'':
            out += "\\(aq";
            break;
        case '`':
            out += "\\(ga";
            break;
        case '^':
            out += "\\(ha";
            break;
        case '~':
            out += "\\(ti";
            break;
        case '"':
            out += "\\(dq";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string roffWord(const std::string& text)
{
    return '"' + roff(text, true) + '"';
}

std::vector<FooterParagraph> paragraphsOf(const std::string& footer)
{
    std::vector<FooterParagraph> paragraphs;
    std::istringstream in(footer);
    bool open = false;
    for (std::string line; std::getline(in, line);) {
        if (line.empty()) {
            open = false;
            continue;
        }
        const bool asIs = line.starts_with("  ");
        const auto heading = takeHeading(line);
        // Text behind lines that stand as they are begins a paragraph of its own.
        if (!open || !heading.empty() || (!asIs && !paragraphs.back().lines.empty()))
            paragraphs.push_back({heading, {}, {}});
        open = true;
        auto& paragraph = paragraphs.back();
        if (asIs)
            addCommand(line.substr(2), paragraph.lines);
        else if (!line.empty())
            paragraph.text += (paragraph.text.empty() ? "" : " ") + line;
    }
    return paragraphs;
}

} // namespace moyun::cli
