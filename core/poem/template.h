// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/poem.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace moyun::poem {

// The tones a position admits: a set of two bits.
enum class ToneRule : std::uint8_t { None = 0, Level = 1, Oblique = 2, Any = 3 };
constexpr ToneRule operator|(ToneRule a, ToneRule b)
{
    return static_cast<ToneRule>(static_cast<int>(a) | static_cast<int>(b));
}
constexpr ToneRule operator&(ToneRule a, ToneRule b)
{
    return static_cast<ToneRule>(static_cast<int>(a) & static_cast<int>(b));
}
constexpr bool admits(ToneRule rule, ToneRule tone)
{
    return (rule & tone) != ToneRule::None;
}
using TonePattern = std::vector<ToneRule>;

// "0" level, "1" oblique, anything else either; and back, with "2" for either.
TonePattern tonePattern(std::string_view digits);
std::string toneDigits(const TonePattern& pattern);

// How far an admissible pattern is from the plain one (Wang Li, 汉语诗律学: 拗救). A decoder that wants plain
// verse takes None only (and in ci and qu gets what most poems do).
enum class Liberty : std::uint8_t {
    None,      // the pattern with the free positions that no rule book disputes
    Uncommon,  // ci and qu: admitted by the poems of the tune, but most do otherwise
    HalfTwist, // 小拗: third of five (fifth of seven) oblique in 仄仄平平仄; needs no rescue
    ObliqueTail, // 三仄尾: third of five (fifth of seven) oblique in 平平平仄仄; Tang poets mind it little
    InLine,      // 本句自救: 平平仄平仄, and 仄平平仄平 for 孤平
    InCouplet, // 对句相救: 仄仄平仄仄 or 仄仄仄仄仄 answered by 平平平仄平
};
const char* libertyName(Liberty liberty); // Chinese: "拗救（对句相救）"; empty for None

// One admissible tone pattern over all characters of a unit, line after line.
struct Alternative
{
    TonePattern tones;
    Liberty liberty = Liberty::None;
};

// Lines whose tones are bound to each other: a couplet in regulated verse, else a single line. The tones of
// the unit are right exactly if one alternative admits them all. At most 64 alternatives.
struct TonalUnit
{
    int firstLine = 0;
    int lineCount = 1;
    std::vector<Alternative> alternatives;
};

// One verse line of a template.
struct LineRule
{
    TonePattern tones;   // its length; each position the union over all alternatives
    TonePattern usual{}; // ci and qu: narrower, what most poems do; empty: the same as `tones`
    int rhyme = 0;       // 0: no rhyme; else the number of the set whose lines rhyme with each other, from 1
    int mayRhyme = 0;    // where rhyme is 0: a set that many poems rhyme the line with, though most do not
    ToneRule rhymeTone =
        ToneRule::None; // of the rhyme; sets may hold both (平仄通叶, as in 西江月): same 词林 part then
    char32_t stop = U'，';  // the punctuation that the form sets after it
    bool parallel = false;  // the form wants it parallel (对仗) to the line before
    bool stanzaEnd = false; // 片 (or stanza) ends here
    int syllables = 0;      // English forms: syllables; 0 in Chinese
    int length() const { return static_cast<int>(tones.size()); }
};

// A form with every choice made. A value; any thread.
struct Template
{
    FormId form = FormId::Qijue;
    std::string id; // stable and unique within the form: "ping-rhymed", "念奴娇:4,9,...", for takes and files
    std::string chinese; // "平起首句入韵"
    std::string english; // "level opening, first line rhyming"
    std::vector<LineRule> lines;
    std::vector<TonalUnit> units; // cover all lines in order
    int support = 0;              // corpus poems behind it (ci and qu); 0: from the rules of prosody
    const TonalUnit& unitOf(int line) const;
};

// Walks a unit position by position, as a constrained decoder does: a State is the set of alternatives still
// open. Fixing every character already given (also later ones, also of the other line) before asking makes
// filling in the middle right.
class ToneGuide
{
public:
    using State = std::uint64_t;
    // Alternatives of a greater liberty are left out; None always leaves at least one. Keeps a reference to
    // `unit`.
    explicit ToneGuide(const TonalUnit& unit, Liberty most = Liberty::InCouplet);

    State start() const { return m_start; }
    // `position` counts through all lines of the unit. `possible`: the tones that the character there can
    // have (Any for one of two tones or an unknown one). 0: it breaks the template.
    State fix(State state, std::size_t position, ToneRule possible) const;
    // The tones that the position may still take.
    ToneRule allowed(State state, std::size_t position) const;

private:
    const TonalUnit& m_unit;
    State m_start = 0;
};

} // namespace moyun::poem
