// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/english_lexicon.h"
#include "core/poem/english_sounds.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moyun::poem {

// How far a rhyme may stray, each step admitting what those before it do. A word that a writer has ended a
// line with need not have a full rhyme: temperate has none, and Shakespeare answered it with date.
enum class RhymeWidth {
    Perfect,    // from the last stressed vowel on, as the word is usually said; feminine ends too
    OtherSound, // the same, in another way that the dictionary has of saying it
    Lifted,     // the last syllable counts as stressed, sounded as it is spelled: temperate, date
    LastVowel,  // the last vowel and what follows, its weakness forgotten: nation, sun
    Spelling,   // to the eye alone: love, prove
    Vowel,      // the last vowel alone
    Free        // not at all
};

// What a word has to match to rhyme with the given one so widely; see rhymeMarks. Empty for Free, and where
// the text holds no letters.
std::vector<std::string> rhymeKeys(std::string_view word, RhymeWidth width, const EnglishSounds& sounds);

// The keys that a word of the lexicon answers to. The usual way to say it decides: another reader of the
// dictionary may know no other.
std::vector<std::string> rhymeMarks(const EnglishLexicon::Word& word);

// The least width at which the second word answers the first; Free where none does.
RhymeWidth rhymeWidth(std::string_view given, std::string_view answer, const EnglishSounds& sounds);

} // namespace moyun::poem
