// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/tone_evidence/tone_evidence.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace moyun::poem {
namespace {

// Of the votes of the characters with one tone, what has to point one way: for a poem, and for a place
// without its own vote.
constexpr double kRegular = 0.8;
constexpr double kClear = 0.75;
constexpr int kLeastVotes = 6;

struct Place
{
    char32_t character;
    int wanted; // 1 level, -1 oblique, in a poem whose first line has a level second character
    bool loose; // the last even place of an odd line
};

std::set<std::size_t> levelGroups(const ToneSource& tones, char32_t c)
{
    std::set<std::size_t> groups;
    for (const auto& reading : tones.of(c, RhymeBook::Pingshui))
        if (!isOblique(reading.tone)) groups.insert(reading.group);
    return groups;
}

} // namespace

// 1: only level, -1: only oblique, 0: either or unknown.
int ToneEvidenceCounter::sureTone(char32_t c) const
{
    bool level = false, oblique = false;
    for (const auto& reading : m_tones.of(c, RhymeBook::Pingshui))
        (isOblique(reading.tone) ? oblique : level) = true;
    return int(level) - int(oblique);
}

bool ToneEvidenceCounter::add(const std::vector<std::u32string>& lines)
{
    if (lines.size() != 4 && lines.size() != 8) return false;
    const auto length = lines[0].size();
    if (length != 5 && length != 7) return false;
    if (std::any_of(lines.begin(), lines.end(), [&](const auto& line) { return line.size() != length; }))
        return false;

    std::vector<Place> places;
    int votes = 0, sum = 0, rhymeSum = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const int first = i % 4 == 0 || i % 4 == 3 ? 1 : -1;
        for (std::size_t j = 1; j + 1 < length; j += 2) {
            const int wanted = j / 2 % 2 == 0 ? first : -first;
            places.push_back({lines[i][j], wanted, i % 2 == 0 && j + 2 == length});
            const int tone = sureTone(lines[i][j]);
            votes += std::abs(tone);
            sum += tone * wanted;
        }
        if (i % 2 == 1) rhymeSum += sureTone(lines[i].back());
    }
    if (votes < kLeastVotes || std::abs(sum) < kRegular * votes || rhymeSum < int(lines.size()) / 2 - 2)
        return false;

    for (const auto& place : places) {
        const int own = sureTone(place.character);
        const int others = sum - own * place.wanted;
        if (std::abs(others) < kClear * (votes - std::abs(own))) continue;
        const bool level = (others > 0) == (place.wanted > 0);
        if (place.loose && !level) continue;
        auto& counts = m_counts[place.character];
        ++(level ? counts.level : counts.oblique);
    }
    for (std::size_t i = 1; i < lines.size(); ++i) {
        auto& counts = m_counts[lines[i].back()];
        ++(i % 2 == 1 ? counts.level : counts.oblique);
    }
    addRhymes(lines);
    return true;
}

// A rhyme counts for the group that all the other rhymes of the poem, or all but one, may belong to.
void ToneEvidenceCounter::addRhymes(const std::vector<std::u32string>& lines)
{
    for (std::size_t i = 1; i < lines.size(); i += 2) {
        std::map<std::size_t, int> groups;
        for (std::size_t other = 1; other < lines.size(); other += 2)
            if (other != i)
                for (const auto group : levelGroups(m_tones, lines[other].back())) ++groups[group];
        const auto most = std::max_element(groups.begin(), groups.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        const int others = int(lines.size()) / 2 - 1;
        if (most != groups.end() && most->second >= std::max(1, others - 1))
            ++m_counts[lines[i].back()].rhymes[most->first];
    }
}

} // namespace moyun::poem
