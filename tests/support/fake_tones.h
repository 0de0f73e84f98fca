// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/tone_source.h"
#include "core/poem/utf8.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace moyun::test {

// Tones and rhymes that a test spells out: "0" level, "1" oblique, "2" both, beside each character.
class FakeTones final : public poem::ToneSource
{
public:
    FakeTones() : m_groups{{"无", {}}} {}

    // Tones of a line; characters already known keep what they have.
    FakeTones& line(std::string_view text, std::string_view digits)
    {
        const std::u32string characters = poem::fromUtf8(text);
        for (std::size_t i = 0; i < characters.size(); ++i) {
            std::vector<poem::Reading>& readings = m_readings[characters[i]];
            if (!readings.empty()) continue;
            if (digits[i] != '1') readings.push_back({poem::Tone::Level, 0});
            if (digits[i] != '0') readings.push_back({poem::Tone::Departing, 0});
        }
        return *this;
    }

    // A rhyme and characters of it, whose tone becomes `tone` (both books; `part` is the part of 词林正韵).
    FakeTones& rhyme(const std::string& name, std::string_view characters, poem::Tone tone, std::uint8_t part)
    {
        const auto group = static_cast<std::uint8_t>(m_groups.size());
        m_groups.push_back({name, {tone}});
        for (char32_t c : poem::fromUtf8(characters)) {
            m_readings[c] = {{tone, group}};
            m_parts[c] = {{tone, part}};
        }
        return *this;
    }

    std::span<const poem::Reading> of(char32_t c, poem::RhymeBook book) const override
    {
        const auto& table = book == poem::RhymeBook::Cilin && m_parts.contains(c) ? m_parts : m_readings;
        const auto found = table.find(c);
        return found == table.end() ? std::span<const poem::Reading>()
                                    : std::span<const poem::Reading>(found->second);
    }
    std::span<const poem::RhymeGroup> groups(poem::RhymeBook) const override { return m_groups; }

private:
    std::vector<poem::RhymeGroup> m_groups;
    std::map<char32_t, std::vector<poem::Reading>> m_readings, m_parts;
};

} // namespace moyun::test
