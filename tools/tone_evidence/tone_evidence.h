// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/tone_source.h"

#include <map>
#include <string>
#include <vector>

namespace moyun::poem {

// What regulated verse says of a character: how often a place that wants a level or an oblique tone holds it,
// and with which level rhymes it rhymed.
struct ToneEvidence
{
    int level = 0, oblique = 0;
    std::map<std::size_t, int> rhymes; // index of the group under 平水韵: poems
};

// Counts over quatrains and octaves of five or seven characters that keep to the metre. A place's tone is
// what the other characters of its poem ask for, so that a wrong entry in `tones` does not confirm itself.
// Counted are the even places (but for the last but one of an odd line that wants it oblique, where
// 平平仄平仄 is usual) and the line ends after the first. One thread.
class ToneEvidenceCounter
{
public:
    explicit ToneEvidenceCounter(const ToneSource& tones) : m_tones(tones) {}

    // False: not regular enough to tell anything.
    bool add(const std::vector<std::u32string>& lines);
    const std::map<char32_t, ToneEvidence>& counts() const { return m_counts; }

private:
    int sureTone(char32_t c) const;
    void addRhymes(const std::vector<std::u32string>& lines);

    const ToneSource& m_tones;
    std::map<char32_t, ToneEvidence> m_counts;
};

} // namespace moyun::poem
