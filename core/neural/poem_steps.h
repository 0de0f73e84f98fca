// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace moyun::neural {

// What the poem network reads before it says the next token: see PoemInputs for the meaning of each.
struct PoemStep
{
    std::uint16_t token = 0, aligned = 0, end1 = 0, end2 = 0;
    std::uint16_t before = 0; // the token before `token`; only the n-gram model reads it
    std::uint8_t place = 0, remaining = 0, line = 0;
    bool operator==(const PoemStep&) const = default;
};

// A poem as the network sees it: lines of character tokens, and the mark that ended each.
struct PoemText
{
    struct Line
    {
        std::vector<std::uint16_t> characters;
        std::uint16_t mark = 0;
    };
    std::vector<Line> lines;
};

// Whether a token of the vocabulary ends a line of verse: a mark, not a line break.
bool endsLine(std::string_view token);

// The step before character `place` of line `line`; only what stands before it is read. begin: the token that
// stands before the first line. length: of the line, 0 if it is not known beforehand.
PoemStep poemStep(const PoemText& text, std::size_t line, std::size_t place, std::size_t length,
                  std::uint16_t begin);

} // namespace moyun::neural
