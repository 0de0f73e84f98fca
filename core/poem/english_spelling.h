// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/english_sounds.h"

namespace moyun::poem {

// The sound of a lower-case English word estimated from its spelling; for words that no dictionary lists.
WordSound soundFromSpelling(std::string_view word);
// From the last vowel group on, a silent e left out: "ove" of "love".
std::string_view spelledEnd(std::string_view word);
bool isVowelLetter(char c);

} // namespace moyun::poem
