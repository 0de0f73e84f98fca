// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

// Text for manual pages in the macros of man(7). Thread: any.
namespace moyun::cli {

// Text that stands in a line as it is. `literal`: dashes are what is typed (-), not hyphens.
std::string roff(const std::string& text, bool literal = false);

// One word of a macro's arguments, quoted.
std::string roffWord(const std::string& text);

// A paragraph of the help's own footer: filled, or lines of commands, which keep their breaks. Commands too
// long for a terminal of 80 columns are continued as a shell has it.
struct FooterParagraph
{
    std::string heading; // "Examples", "JSON" and the like; empty: none
    std::string text;    // to be filled; empty: none
    std::vector<std::string> lines;
};

std::vector<FooterParagraph> paragraphsOf(const std::string& footer);

} // namespace moyun::cli
