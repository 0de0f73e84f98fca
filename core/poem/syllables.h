// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/english_sounds.h"
#include "core/poem/poem.h"

#include <string>
#include <string_view>
#include <vector>

namespace moyun::poem {

// A word cut into as many parts as it has syllables by `sounds`: between consonants ("win-ter"), before a
// single one ("o-pen") and before pairs that are said as one ("fa-ther"). Never more parts than vowels allow.
std::vector<std::string> syllablesOfWord(std::string_view word, const EnglishSounds& sounds);

// What is sung of a text, one entry a note, UTF-8: each Han character by itself, other words by syllables, of
// which all but a word's last end with '-'. Punctuation is left out, apostrophes stay. Any text, linear time.
std::vector<std::string> sungSyllables(std::u32string_view text, const EnglishSounds& sounds);

} // namespace moyun::poem
