// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/poem/readings.h"

#include <optional>
#include <string>
#include <string_view>

namespace moyun::poem::tables {

// A Middle Chinese syllable as 平水韵 and 词林正韵 file it.
struct MiddleReading
{
    Tone tone = Tone::Level;
    int family = 0; // of the 31 families of 平水韵 (东董送屋 …), from 0: with the tone it gives the group
    int part = 1; // of the 19 parts of 词林正韵
    bool operator==(const MiddleReading&) const = default;
};

// The 31 families in the order of the level tone (泰, which has only a departing tone, after 佳). Each names
// its groups in the order level, rising, departing, entering, "-" where it has none.
struct Family
{
    const char* groups[4];
};
constexpr int kFamilies = 31;
const Family& family(int index);
// The part of 词林正韵 that most of a family belongs to.
int usualPart(int family, Tone tone);

// Reads a syllable of the 中古全拼 (zyenpheng) spelling: initial, medial and final, then -x for the rising
// and -h or -d for the departing tone; -p, -t, -k end entering syllables, all others are level. Which group a
// final belongs to follows the Guangyun's rhymes as 平水韵 joins them; an r in the initial marks the second
// division, a j the third after palatals. Nothing: not such a syllable.
std::optional<MiddleReading> middleReading(std::string_view syllable);

// 中华新韵: the group (from 0) and tone of a Mandarin syllable in pinyin with tone marks. Nothing: no
// syllable.
std::optional<Reading> modernReading(std::string_view pinyin);
constexpr int kModernGroups = 14;
const char* modernGroup(int index);

} // namespace moyun::poem::tables
