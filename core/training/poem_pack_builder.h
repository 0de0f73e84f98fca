// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/poem_pack.h"

#include <string_view>

namespace moyun::training {

// Forms whose lines have known lengths: only characters are predicted, never where a line ends. All others
// (prose, free verse, English) are open: line breaks and punctuation are predicted like any token.
bool isClosedForm(std::string_view form);

// Turns poems as JSON objects (form, title, author, dynasty, cipai, lines or text; one object a line) into a
// pack. The vocabulary is what occurs ten times or more.
class PoemPackBuilder
{
public:
    // Errors: not JSON, no form, neither lines nor text, text that is not UTF-8.
    base::Result<void> add(std::string_view json, bool dev);
    std::size_t size() const { return m_poems.size(); }
    PoemPack build() const;
    // With the names and tokens of an existing pack or model; what they lack is unknown or "not said".
    PoemPack build(const PoemNames& names) const;

private:
    PoemNames ownNames() const;
    struct Raw
    {
        std::string form, dynasty, author, pattern;
        std::u32string title, text;
        bool dev = false;
    };
    std::vector<Raw> m_poems;
};

} // namespace moyun::training
