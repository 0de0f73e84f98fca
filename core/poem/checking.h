// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/checker.h"
#include "core/poem/prosody_reading.h"

#include <span>

// What the parts of the checker share; not for other code.
namespace moyun::poem {

// One check under way: the poem, what it is held against, and the report that grows.
struct Checking
{
    const Poem& poem;
    const CheckOptions& options;
    const ToneSource& tones;
    const CiPatterns* tunes;
    RhymeBook book;
    CheckReport report;

    // Adds a fault unless its rule is off. Column -1: the whole line.
    void add(RuleId rule, std::size_t line, int column, Text reason, Text suggestion = {});
    ToneRule possible(char32_t c) const { return possibleTones(c, tones, book); }
    bool knows(char32_t c) const { return !tones.of(c, book).empty(); }
    // U'\0' where there is none.
    char32_t at(std::size_t line, std::size_t column) const;
    std::string groupName(std::uint8_t group) const;
    // The groups a character may belong to, for reasons: "一东/二冬".
    std::string groupNames(char32_t c, ToneRule tone) const;
};

// A character as reasons name it: itself, or "U+0007" where it cannot be shown.
std::string named(char32_t c);
const char* toneName(ToneRule rule);        // 平, 仄, 平或仄
const char* englishToneName(ToneRule rule); // level, oblique, either

// A rhyming line end, with what the form asks of it.
struct RhymePlace
{
    std::size_t line;
    int set;
    ToneRule tone;
    bool mayBeNear = false; // a neighbouring group will do, and it has no vote
};

// The parts. Each reads checking.poem and adds to checking.report.
void checkCharacters(Checking& checking); // Unknown, Script; makes report.lines
void checkRegulated(Checking& checking);  // 律绝: template by couplets, 粘对, 孤平 ...
void checkPattern(Checking& checking);    // ci, qu, couplet: the best template, line by line
void checkOldStyle(Checking& checking);   // gushi: even lines rhyme with a neighbour
void checkRhymes(Checking& checking, std::span<const RhymePlace> places);     // NoRhyme, NearRhyme
void checkClashes(Checking& checking, std::span<const RhymePlace> places);    // RhymeClash, RepeatedRhyme
void checkRepetition(Checking& checking);                                     // Repetition
void checkParallel(Checking& checking, std::size_t upper, std::size_t lower); // Parallel
void checkHeads(Checking& checking);                                          // Acrostic
void checkLineLength(Checking& checking, std::size_t line, std::size_t wanted);
void checkLineCount(Checking& checking, std::size_t least, std::size_t most); // most 0: open
void checkEnglish(Checking& checking, const EnglishSounds* english);

} // namespace moyun::poem
