// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace moyun::poem {

// One way to say a word.
struct WordSound
{
    int syllables = 1;
    std::string rhyme;   // phones from the last stressed vowel to the end: "ah v"
    std::string lastOne; // the same from the last vowel, for words whose last syllable verse lifts
                         // ("eternity"); may equal rhyme
    int stress = -1;     // the syllable with the last main stress, from 0; -1: not known
};

// How many syllables English words have and what they rhyme with: from a pronouncing dictionary where there
// is one, else estimated from the spelling (about nine words in ten have the right number of syllables).
// Immutable: any thread.
class EnglishSounds
{
public:
    // Spelling rules alone.
    EnglishSounds() = default;
    // The lexicon of Debian's festlex-cmu (CMU pronouncing dictionary 0.4 in the format of Festival), at most
    // 32 MB.
    static base::Result<EnglishSounds> load(const std::filesystem::path& file);
    // Where that package puts it.
    static std::filesystem::path usualFile();

    bool hasDictionary() const { return !m_words.empty(); }
    // All ways to say it; never empty for a word with a letter. Case and surrounding punctuation do not
    // matter.
    std::vector<WordSound> soundsOf(std::string_view word) const;
    bool
    isListed(std::string_view word) const; // whether the dictionary has it, so that the sound is no estimate

    // The least and most syllables of a line.
    struct Range
    {
        int least = 0;
        int most = 0;
    };
    Range syllables(std::string_view line) const;
    // Whether two words rhyme by sound: the same from the last stressed vowel, or from the last vowel where
    // one of them lifts a weak last syllable. Equal words do.
    bool rhyme(std::string_view a, std::string_view b) const;
    // Whether they only look as if (love, prove): the same letters from the last vowel group on. Poets before
    // 1800 use it.
    static bool eyeRhyme(std::string_view a, std::string_view b);

private:
    std::unordered_map<std::string, std::vector<WordSound>> m_words;
};

// The words of a line, lower case, apostrophes kept; and the last of them (empty: none).
std::vector<std::string> wordsOf(std::string_view line);
std::string lastWord(std::string_view line);

} // namespace moyun::poem
