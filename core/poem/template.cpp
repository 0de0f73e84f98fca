// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/template.h"

#include <algorithm>

namespace moyun::poem {

TonePattern tonePattern(std::string_view digits)
{
    TonePattern pattern;
    pattern.reserve(digits.size());
    for (char c : digits) {
        pattern.push_back(c == '0' ? ToneRule::Level : c == '1' ? ToneRule::Oblique : ToneRule::Any);
    }
    return pattern;
}

std::string toneDigits(const TonePattern& pattern)
{
    std::string digits;
    for (ToneRule rule : pattern)
        digits += rule == ToneRule::Level ? '0' : rule == ToneRule::Oblique ? '1' : '2';
    return digits;
}

const char* libertyName(Liberty liberty)
{
    switch (liberty) {
    case Liberty::None:
    case Liberty::Uncommon:
        return "";
    case Liberty::HalfTwist:
        return "小拗";
    case Liberty::ObliqueTail:
        return "三仄尾";
    case Liberty::InLine:
        return "拗救（本句自救）";
    case Liberty::InCouplet:
        return "拗救（对句相救）";
    }
    return "";
}

const TonalUnit& Template::unitOf(int line) const
{
    const auto after = std::find_if(units.begin(), units.end(), [line](const TonalUnit& unit) {
        return line < unit.firstLine + unit.lineCount;
    });
    return after == units.end() ? units.back() : *after;
}

ToneGuide::ToneGuide(const TonalUnit& unit, Liberty most) : m_unit(unit)
{
    for (std::size_t i = 0; i < unit.alternatives.size() && i < 64; ++i) {
        if (unit.alternatives[i].liberty <= most) m_start |= State{1} << i;
    }
}

ToneGuide::State ToneGuide::fix(State state, std::size_t position, ToneRule possible) const
{
    State left = 0;
    for (std::size_t i = 0; i < m_unit.alternatives.size() && i < 64; ++i) {
        const TonePattern& tones = m_unit.alternatives[i].tones;
        if ((state >> i & 1) && position < tones.size() && admits(tones[position], possible))
            left |= State{1} << i;
    }
    return left;
}

ToneRule ToneGuide::allowed(State state, std::size_t position) const
{
    ToneRule tones = ToneRule::None;
    for (std::size_t i = 0; i < m_unit.alternatives.size() && i < 64; ++i) {
        const TonePattern& pattern = m_unit.alternatives[i].tones;
        if ((state >> i & 1) && position < pattern.size()) tones = tones | pattern[position];
    }
    return tones;
}

} // namespace moyun::poem
