// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/ci_patterns.h"
#include "core/poem/rules.h"
#include "core/poem/template.h"
#include "core/poem/tone_source.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moyun::poem {

class EnglishSounds;

// One thing found. Lines and columns count from 0, columns in characters of Poem::lines.
struct Fault
{
    RuleId rule;
    Severity severity; // Warning or Fault
    int line = 0;      // may be the number of lines: something is missing after the last
    int column = -1;   // -1: the whole line
    Text reason;       // what is wrong here, with the character and its tone or rhyme
    Text suggestion;   // what would mend it; may be empty
};

// How a character reads where it stands.
struct CharacterMark
{
    ToneRule possible = ToneRule::Any; // tones it may have
    ToneRule required = ToneRule::Any; // tones its place admits
    ToneRule resolved = ToneRule::Any; // the one it is taken to have, in the poem's favour; Any: still open
    bool known = true;
    bool faulty = false; // some Fault (not Warning) points at it
};

struct LineMark
{
    std::vector<CharacterMark> characters;
    std::string pattern; // "平平仄仄平", or digits of the tune; empty where the form has none
    Liberty liberty = Liberty::None; // the 拗救 that makes it regular
    int rhyme = 0;                   // rhyme set that the line belongs to; 0: none
    bool rhymes = false;             // and does rhyme
};

struct RhymeMark
{
    int set = 1;
    std::optional<std::uint8_t> group; // index into groups(book); nothing: no end known
    std::string name;                  // "一东"
};

struct CheckReport
{
    RhymeBook book = RhymeBook::Pingshui;
    std::vector<LineMark> lines; // one for each line of the poem
    std::vector<RhymeMark> rhymes;
    std::vector<Fault> faults;       // by line, then column
    std::optional<Template> fitting; // the template it was held against; nothing where the form has none
    bool complete = false;           // as many lines as the form asks
    bool regular = false;            // complete, and nothing of severity Fault
};

// Judges a couplet's parallelism, 0 (not at all) to 1; for what goes beyond the built-in signs (a word model,
// for example).
using ParallelJudge = std::function<double(std::u32string_view upper, std::u32string_view lower)>;

struct CheckOptions
{
    std::optional<RhymeBook> book; // nothing: 词林正韵 for ci and qu, else 平水韵
    Severities severities;
    bool beingTyped = false;          // the last line may still be short, and missing lines are not mentioned
    bool neighbourInFirstLine = true; // 首句借邻韵 is allowed
    std::u32string
        heads; // 藏头: first characters, line by line (couplet by couplet where half as many as lines)
    ParallelJudge parallelJudge; // optional; the lower of its verdict and the built-in one counts
};

// Checks a poem against its form. Characters of two tones are read in the poem's favour; the writer's lines
// are never changed or refused. `tunes` is needed for ci and qu, `english` (may be null: spelling rules
// alone) for English forms. Linear in the text but for ci (times the tune's layouts): microseconds for a
// quatrain, so it may run at each keystroke. Any thread.
CheckReport check(const Poem& poem, const CheckOptions& options, const ToneSource& tones,
                  const CiPatterns* tunes = nullptr, const EnglishSounds* english = nullptr);

} // namespace moyun::poem
