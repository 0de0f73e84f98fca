// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/tables/usage.h"

#include "core/poem/utf8.h"

#include <algorithm>
#include <sstream>

namespace moyun::poem::tables {
namespace {

// Of places: characters of one tone are found in places of the other in less than 0.7 % of cases for nine in
// ten.
constexpr int kEnough = 60;          // places that say something of rare readings
constexpr double kRareShare = 0.005; // at most, of places: no reading that verse uses
constexpr int kLeastAdded = 10;      // places
constexpr double kAddedShare = 0.05;
// Of poems rhyming: neighbouring groups (东 and 冬) are rhymed now and then, hence the quarter.
constexpr int kEnoughRhymes = 30;
constexpr double kRareRhyme = 0.01;
constexpr int kLeastRhymes = 3;
constexpr double kAddedRhyme = 0.25;

std::string groupOf(const MiddleReading& reading)
{
    return family(reading.family).groups[int(reading.tone)];
}

bool hasGroup(const std::vector<WeighedReading>& readings, const std::string& group)
{
    return std::any_of(readings.begin(), readings.end(),
                       [&](const auto& one) { return groupOf(one.reading) == group; });
}

void addLevelReadings(std::vector<WeighedReading>& readings, const Usage& usage, int rhymes)
{
    const bool known = std::any_of(readings.begin(), readings.end(),
                                   [](const auto& one) { return one.reading.tone == Tone::Level; });
    const double places = usage.level + usage.oblique;
    if (!known && (usage.level < kLeastAdded || usage.level < kAddedShare * places)) return;
    bool added = false;
    for (const auto& [group, count] : usage.rhymes) {
        const auto reading = readingOfGroup(group);
        if (!reading || reading->tone != Tone::Level || count < (known ? kLeastAdded : kLeastRhymes) ||
            count < kAddedRhyme * rhymes || hasGroup(readings, group))
            continue;
        readings.push_back({*reading});
        added = true;
    }
    if (known || added) return;
    // Entering tones have no level one beside them (十 and 百 in level places are licence).
    for (const auto& one : readings) {
        auto level = one.reading;
        level.tone = Tone::Level;
        if (one.reading.tone == Tone::Entering || groupOf(level)[0] == '-') continue;
        readings.push_back({level});
        return;
    }
}

} // namespace

std::optional<std::pair<char32_t, Usage>> usageLine(const std::string& line)
{
    std::istringstream columns(line);
    std::string name, level, oblique, rhymes;
    if (!std::getline(columns, name, '\t') || !std::getline(columns, level, '\t') ||
        !std::getline(columns, oblique, '\t'))
        return {};
    std::getline(columns, rhymes);
    const auto character = fromUtf8(name);
    if (character.size() != 1) return {};
    Usage usage{std::atoi(level.c_str()), std::atoi(oblique.c_str()), {}};
    std::istringstream list(rhymes);
    for (std::string one; std::getline(list, one, ',');)
        if (const auto colon = one.find(':'); colon != std::string::npos)
            usage.rhymes[one.substr(0, colon)] = std::atoi(one.c_str() + colon + 1);
    return std::pair{character[0], usage};
}

std::optional<MiddleReading> readingOfGroup(const std::string& group)
{
    for (int index = 0; index < kFamilies; ++index)
        for (int tone = 0; tone < 4; ++tone)
            if (group != "-" && group == family(index).groups[tone])
                return MiddleReading{Tone(tone), index, usualPart(index, Tone(tone))};
    return {};
}

void weigh(std::vector<WeighedReading>& readings, const Usage& usage)
{
    int rhymes = 0;
    for (const auto& [group, count] : usage.rhymes) rhymes += count;
    addLevelReadings(readings, usage, rhymes);

    const int places = usage.level + usage.oblique;
    double dictionaryWeight = 0;
    for (const auto& one : readings)
        if (isOblique(one.reading.tone)) dictionaryWeight += one.weight;
    for (auto& one : readings) {
        const bool oblique = isOblique(one.reading.tone);
        const double share = places == 0 ? 0.5 : double(oblique ? usage.oblique : usage.level) / places;
        double within = oblique && dictionaryWeight > 0 ? one.weight / dictionaryWeight : 0.0;
        one.usual = places < kEnough || share > kRareShare;
        if (!oblique) {
            const auto found = usage.rhymes.find(groupOf(one.reading));
            const int count = found == usage.rhymes.end() ? 0 : found->second;
            within = (count + 0.01 * one.weight + 0.1) / (rhymes + 1.0);
            if (rhymes >= kEnoughRhymes && count <= kRareRhyme * rhymes) one.usual = false;
        }
        one.weight = share * (0.001 + within);
    }
    // A character has at least one usual reading, whatever its poems say.
    const auto first = std::max_element(readings.begin(), readings.end(),
                                        [](const auto& a, const auto& b) { return a.weight < b.weight; });
    if (first != readings.end()) first->usual = true;
    std::stable_sort(readings.begin(), readings.end(), [](const auto& a, const auto& b) {
        return a.usual != b.usual ? a.usual : a.weight > b.weight;
    });
}

} // namespace moyun::poem::tables
