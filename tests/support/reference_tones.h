// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/tone_source.h"
#include "core/poem/utf8.h"
#include "support/test_paths.h"
#include "tools/tune_patterns/corpus_reader.h"

#include <cstdlib>
#include <map>
#include <sstream>
#include <string>
#include <unordered_map>
#include <vector>

namespace moyun::test {

// The reference table of 平水韵 and 词林正韵 (poems/prosody/tone_rhyme.tsv.gz of the data folder): for
// checking, never shipped.
class ReferenceTones final : public poem::ToneSource
{
public:
    static std::filesystem::path file() { return dataPath("poems/prosody/tone_rhyme.tsv.gz"); }

    ReferenceTones()
    {
        for (int part = 1; part <= 19; ++part) m_parts.push_back({"第" + std::to_string(part) + "部", {}});
        const auto read = poem::readLines(file(), [this](std::string_view line) { add(std::string(line)); });
        m_ok = read.ok() && m_pingshui.size() > 10000;
    }
    bool ok() const { return m_ok; }

    std::span<const poem::Reading> of(char32_t c, poem::RhymeBook book) const override
    {
        const auto& table = book == poem::RhymeBook::Cilin ? m_cilin : m_pingshui;
        const auto found = table.find(c);
        return found == table.end() ? std::span<const poem::Reading>()
                                    : std::span<const poem::Reading>(found->second);
    }
    std::span<const poem::RhymeGroup> groups(poem::RhymeBook book) const override
    {
        return book == poem::RhymeBook::Cilin ? m_parts : m_groups;
    }

private:
    // Character, class, source, "平:一东|去:一送", "p1,z1".
    void add(const std::string& line)
    {
        if (line.empty() || line[0] == '#') return;
        std::istringstream columns(line);
        std::string character, skipped, readings, parts, one;
        std::getline(columns, character, '\t');
        std::getline(columns, skipped, '\t');
        std::getline(columns, skipped, '\t');
        std::getline(columns, readings, '\t');
        std::getline(columns, parts, '\t');
        const std::u32string decoded = poem::fromUtf8(character);
        if (decoded.empty()) return;
        std::istringstream eachReading(readings);
        while (std::getline(eachReading, one, '|')) {
            if (one.find(':') == one.npos) continue;
            const auto [known, fresh] = m_numbers.emplace(one, m_groups.size());
            const poem::Tone tone = toneOf(one);
            if (fresh) m_groups.push_back({one.substr(one.find(':') + 1), {tone}});
            m_pingshui[decoded[0]].push_back({tone, static_cast<std::uint8_t>(known->second)});
        }
        std::istringstream eachPart(parts);
        while (std::getline(eachPart, one, ',')) {
            const int part = one.size() > 1 ? std::atoi(one.c_str() + 1) : 0;
            if (part < 1 || part > 19) continue;
            const poem::Tone tone = one[0] == 'p'   ? poem::Tone::Level
                                    : one[0] == 'r' ? poem::Tone::Entering
                                                    : poem::Tone::Departing;
            m_cilin[decoded[0]].push_back({tone, static_cast<std::uint8_t>(part - 1)});
        }
    }

    static poem::Tone toneOf(const std::string& reading)
    {
        return reading.starts_with("平")   ? poem::Tone::Level
               : reading.starts_with("上") ? poem::Tone::Rising
               : reading.starts_with("去") ? poem::Tone::Departing
                                           : poem::Tone::Entering;
    }

    bool m_ok = false;
    std::map<std::string, std::size_t> m_numbers;
    std::vector<poem::RhymeGroup> m_groups, m_parts;
    std::unordered_map<char32_t, std::vector<poem::Reading>> m_pingshui, m_cilin;
};

} // namespace moyun::test
