// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/english_rhymes.h"

#include <cstdint>
#include <map>
#include <string>
#include <unordered_set>
#include <vector>

namespace moyun::engine {

// Which letters may come next in a line of English verse: ten syllables in known words, the main stress of
// longer words on even syllables (a first foot may be turned round), and a last word that bears its stress at
// the end and rhymes as wished; to answer a feminine end, eleven syllables. One thread, because what a place
// allows is remembered.
class EnglishMetre
{
public:
    static constexpr int kSyllables = 10;

    // Where a line stands.
    struct State
    {
        enum class At : std::uint8_t { LineStart, WordStart, InWord, AfterMark, InSuffix } at = At::LineStart;
        std::uint32_t node = 0; // of the lexicon's tree
        int syllables = 0;      // of the words that are complete
        int marks = 0;          // commas and semicolons so far
        bool mayMark = false;   // a mark or an 's may follow the word before
    };
    // What the last word has to be.
    struct Wish
    {
        bool rhymed = false;              // some other line has to be able to rhyme with it
        std::vector<std::string> rhymes;  // one of these keys (poem::rhymeKeys); empty: with enough words
        std::vector<std::string> avoided; // words that it must not be
        auto operator<=>(const Wish&) const = default;
    };

    EnglishMetre(const poem::EnglishLexicon& lexicon, const std::vector<std::string>& vocabulary,
                 std::uint16_t lineBreak);

    // 1 for every token that may follow, else 0. The line break ends the line.
    void allow(const State& state, const Wish& wish, std::vector<char>& allowed);
    // Takes an allowed token.
    void take(State& state, std::uint16_t token) const;
    // Whether a line can begin with the letter.
    bool mayBegin(char letter) const;
    // How many words could end the line.
    int choices(const Wish& wish) const;
    // Drops what was remembered of earlier wishes.
    void forget() { m_ending.clear(); }

private:
    bool scans(const poem::EnglishLexicon::Word& word, int syllables) const;
    // Whether the word, after so many syllables, ends the line as wished.
    bool ends(std::size_t word, int syllables, const Wish& wish) const;
    bool mayEnd(std::size_t word, const Wish& wish) const;
    bool mayEndWeakly(std::size_t word, const Wish& wish) const;
    const std::unordered_set<std::uint32_t>& ending(int syllables, const Wish& wish);
    void mark(const poem::EnglishLexicon::Word& word, auto&& reach) const;
    void set(std::vector<char>& allowed, char character) const;

    const poem::EnglishLexicon& m_lexicon;
    std::uint16_t m_break;
    std::vector<char> m_characters; // by token: the ASCII character, 0: none
    std::map<char, std::uint16_t> m_tokens;
    std::vector<std::vector<std::string>> m_marks; // by word: the rhyme keys that it answers to
    std::vector<char> m_strong; // by word: sure of its sound and stressed enough to end a line
    // Nodes from which a word can be reached: one after which the line goes on, by the syllables before it,
    // and one that ends the line.
    std::vector<std::vector<char>> m_passing;
    std::map<std::pair<int, Wish>, std::unordered_set<std::uint32_t>> m_ending;
};

// A line as the model reads it: small letters, marks and 's apart. And as people write it.
std::string modelLine(std::string_view line);
std::string writtenLine(std::string_view line);

} // namespace moyun::engine
