// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/poem/english_sounds.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace moyun::poem {

// The words that English verse is written from, as a tree by letters, with what metre and rhyme ask of each.
// Immutable once loaded: any thread.
class EnglishLexicon
{
public:
    struct Word
    {
        std::string text; // lower case
        int syllables = 1;
        int stress = -1;     // the syllable with the main stress, from 0; -1: not known
        bool listed = false; // its sounds are sure enough for a rhyme: from the dictionary, if there is one
        std::vector<std::string> rhymes; // of all ways to say it, from the last stressed vowel
        bool endStressed = false;        // the last syllable bears the main stress, or is the only one
    };
    struct Node
    {
        std::map<char, std::uint32_t> next;
        std::int32_t word = -1; // index into words(), -1: none ends here
    };

    // One word a line, the most usual first; # begins a comment. Errors: missing, over 4 MB, no words in it.
    static base::Result<std::shared_ptr<const EnglishLexicon>> load(const std::filesystem::path& file,
                                                                    const EnglishSounds& sounds);
    EnglishLexicon(const std::vector<std::string>& words, const EnglishSounds& sounds);

    const std::vector<Word>& words() const { return m_words; }
    const std::vector<Node>& nodes() const { return m_nodes; } // the first is the root
    // The word at a node's end, walking the letters from the root; null: none.
    const Word* find(std::string_view word) const;
    // How many listed words share one of the word's rhymes, itself left out.
    int partners(const Word& word) const;

private:
    std::vector<Word> m_words;
    std::vector<Node> m_nodes;
    std::map<std::string, int> m_byRhyme;
};

} // namespace moyun::poem
