// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace moyun::music {

// Time on paper: 10080 make a quarter, so that halves, thirds, fifths, sevenths and ninths of every note down
// to the 128th are whole numbers.
using Unit = std::int64_t;
inline constexpr Unit kQuarterUnits = 10080, kLeastUnits = kQuarterUnits / 32; // a 128th

// A written note or rest: one sign with its dots.
struct NoteValue
{
    Unit length = kQuarterUnits; // as written, before a tuplet shortens it
    Unit base() const { return dots ? length / 3 * 2 : length; }
    int dots = 0; // 0 or 1
    bool operator==(const NoteValue&) const = default;
};

// "quarter", "16th": the name of a base length from a 128th to a breve.
const char* noteValueName(Unit base);

// What a bar counts in, as far as it decides where notes are split.
struct BarShape
{
    Unit length = 4 * kQuarterUnits; // of a whole bar of the meter
    int beats = 4, unit = 4;
    bool compound() const { return unit >= 8 && beats > 3 && beats % 3 == 0; }
    // Where a bar has halves that notes should not hide (4/4, 2/2, 12/8): the length of one, else 0.
    Unit half() const { return beats % 4 == 0 || (beats == 2 && unit <= 2) ? length / 2 : 0; }
    Unit group() const { return compound() ? 12 * kQuarterUnits / unit : 0; } // of three beats
};

// The signs, tied to one another, that say a note from `at` (counted from where a whole bar would begin) to
// `at + length` so that beats can be seen. Both are multiples of kLeastUnits. Rests are split more strictly.
std::vector<NoteValue> noteValues(Unit at, Unit length, const BarShape& bar, bool rest);

// The same inside a tuplet, in written lengths: from the longest down.
std::vector<NoteValue> plainValues(Unit length);

} // namespace moyun::music
