// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/tone_source.h"

#include <string>
#include <string_view>
#include <vector>

namespace moyun::poem {

// Signs that two lines are not parallel (对仗) which need no dictionary of word classes.
struct ParallelSigns
{
    std::vector<std::size_t> sameTone;      // beats (second, fourth, sixth) of equal tone
    std::vector<std::size_t> sameCharacter; // the same character at the same place
    std::vector<std::size_t> shared;   // columns of the lower line whose character the upper has elsewhere
    std::vector<std::size_t> doubling; // a doubling (悠悠) against none
    std::vector<std::size_t> classes;  // a number against none, or a grammatical word against none
    double score = 1;                  // 1: no sign; 0.6 and above passes as parallel
};

// Whether two characters may face each other in parallel lines: numbers face numbers, grammatical words such.
bool mayFace(char32_t a, char32_t b);

// Whether verse usually doubles the character (悠悠, 点点).
bool isOftenDoubled(char32_t c);

// Lines of one length; of unequal ones the score is 0. Any thread.
ParallelSigns parallelSigns(std::u32string_view upper, std::u32string_view lower, const ToneSource& tones,
                            RhymeBook book);

} // namespace moyun::poem
