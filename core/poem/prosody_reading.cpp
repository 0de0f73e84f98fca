// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/prosody_reading.h"

#include <algorithm>
#include <map>

namespace moyun::poem {

namespace {

ToneRule ruleOf(Tone tone)
{
    return isOblique(tone) ? ToneRule::Oblique : ToneRule::Level;
}

} // namespace

ToneRule possibleTones(char32_t character, const ToneSource& tones, RhymeBook book)
{
    ToneRule possible = ToneRule::None;
    if (character) {
        for (const Reading& reading : tones.of(character, book)) possible = possible | ruleOf(reading.tone);
    }
    return possible == ToneRule::None ? ToneRule::Any : possible;
}

std::vector<std::uint8_t> groupsOf(char32_t character, ToneRule tone, const ToneSource& tones, RhymeBook book)
{
    std::vector<std::uint8_t> groups;
    for (const Reading& reading : tones.of(character, book)) {
        if (admits(tone, ruleOf(reading.tone)) &&
            std::find(groups.begin(), groups.end(), reading.group) == groups.end()) {
            groups.push_back(reading.group);
        }
    }
    return groups;
}

bool mayRhyme(char32_t character, std::uint8_t group, ToneRule tone, const ToneSource& tones, RhymeBook book)
{
    const auto readings = tones.of(character, book);
    return std::any_of(readings.begin(), readings.end(), [&](const Reading& reading) {
        return reading.group == group && admits(tone, ruleOf(reading.tone));
    });
}

bool nearRhyme(char32_t a, ToneRule toneOfA, char32_t b, ToneRule toneOfB, const ToneSource& tones)
{
    for (std::uint8_t part : groupsOf(a, toneOfA, tones, RhymeBook::Cilin)) {
        if (mayRhyme(b, part, toneOfB, tones, RhymeBook::Cilin)) return true;
    }
    return false;
}

std::optional<std::uint8_t> bestGroup(std::span<const RhymeEnd> ends, const ToneSource& tones, RhymeBook book)
{
    std::map<std::uint8_t, double> votes;
    std::vector<std::uint8_t> order;
    for (const RhymeEnd& end : ends) {
        for (std::uint8_t group : groupsOf(end.character, end.tone, tones, book)) {
            if (!votes.contains(group)) order.push_back(group);
            votes[group] += end.weight;
        }
    }
    if (order.empty()) return std::nullopt;
    return *std::max_element(order.begin(), order.end(),
                             [&](std::uint8_t a, std::uint8_t b) { return votes[a] < votes[b]; });
}

RhymeBook usualBook(FormId form)
{
    return form == FormId::Ci || form == FormId::Qu ? RhymeBook::Cilin : RhymeBook::Pingshui;
}

} // namespace moyun::poem
