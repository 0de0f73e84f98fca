// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace moyun::poem {

// Two-character words that end lines of verse, by the character that they end in. Immutable: any thread.
class RhymeWords
{
public:
    // Reads resources/poem/rhyme_words.tsv (docs/poem-tables.md): a character, a tab, then first characters
    // each with a count; # begins a comment line. At most 1 MB. Errors: missing, too large, not such a table.
    static base::Result<RhymeWords> load(const std::filesystem::path& file);

    // The words, in simplified characters, the most usual first; none where the character ends none.
    std::vector<std::u32string> endingIn(char32_t character) const;

private:
    std::map<char32_t, std::u32string> m_firsts; // by the last character, in order
};

} // namespace moyun::poem
