// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neural/poem_model.h"
#include "core/poem/template.h"
#include "core/poem/tone_source.h"

#include <bitset>
#include <unordered_map>
#include <vector>

namespace moyun::engine {

// The model's vocabulary with what the rhyme book says of each character. Immutable once built: any thread.
class PoemLexicon
{
public:
    static constexpr std::size_t kMostGroups = 256;
    static constexpr std::size_t kUsualTokens =
        4000; // tokens stand in the order of how often verse uses them
    using Groups = std::bitset<kMostGroups>;

    struct Entry
    {
        char32_t character = 0;                      // 0: no Chinese character
        poem::ToneRule tones = poem::ToneRule::None; // that it can have; None: unknown to the book
        Groups level, oblique;                       // rhyme groups of its level and of its oblique readings
    };

    // tones: all readings, for what the writer has given; usual: those that new characters are placed by.
    PoemLexicon(const neural::PoemModelNames& names, const poem::ToneSource& tones,
                const poem::ToneSource& usual, poem::RhymeBook book);

    const std::vector<Entry>& entries() const { return m_entries; } // by token
    std::uint16_t tokenOf(char32_t character) const;                // PoemModel::kUnknown where there is none
    // The tones that a character of a draft can have; Any where the book does not know it.
    poem::ToneRule tonesOf(char32_t character) const;
    // Groups in which a character can rhyme, read in one of `tones`.
    Groups groupsOf(char32_t character, poem::ToneRule tones) const;
    // Groups that hold enough usual characters to rhyme on, of such tones.
    const Groups& wideGroups(poem::ToneRule tones) const;

private:
    Entry describe(char32_t character, const poem::ToneSource& tones) const;

    const poem::ToneSource& m_tones;
    poem::RhymeBook m_book;
    std::vector<Entry> m_entries;
    std::unordered_map<char32_t, std::uint16_t> m_tokens;
    Groups m_wideLevel, m_wideOblique, m_wideAny;
};

} // namespace moyun::engine
