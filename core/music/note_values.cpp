// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/note_values.h"

#include <array>
#include <bit>

namespace moyun::music {
namespace {

constexpr Unit kBreve = 8 * kQuarterUnits;

// The sign for this length, where one says it.
bool asOne(Unit length, NoteValue& value)
{
    if (length > 0 && length % kLeastUnits == 0) {
        const auto count = std::uint64_t(length / kLeastUnits);
        if (std::has_single_bit(count) && length <= kBreve) {
            value = {length, 0};
            return true;
        }
        if (count % 3 == 0 && std::has_single_bit(count / 3) && length <= kBreve * 3 / 2 && count > 1) {
            value = {length, 1};
            return true;
        }
    }
    return false;
}

bool crosses(Unit at, Unit end, Unit every)
{
    return every > 0 && (at / every + 1) * every < end;
}

bool fits(Unit at, const NoteValue& value, const BarShape& bar, bool rest)
{
    const Unit end = at + value.length, base = value.base();
    if (at == 0 && end == bar.length) return true;
    if (bar.compound() && crosses(at, end, bar.group()))
        return at % bar.group() == 0 && end % bar.group() == 0 && !crosses(at, end, bar.half());
    if (crosses(at, end, bar.half()) && at != 0 && (rest || end != bar.length)) return false;
    if (rest) {
        if (value.dots) return bar.compound() && at % bar.group() == 0;
        return at % base == 0 || (bar.compound() && at % bar.group() % base == 0);
    }
    const Unit aligned = base / 2;
    return aligned < kLeastUnits || at % aligned == 0;
}

// Where a length that no sign says well is cut: at the strongest place inside.
Unit cutInside(Unit at, Unit end, const BarShape& bar)
{
    for (const Unit every : {bar.half(), bar.group()})
        if (crosses(at, end, every)) return (at / every + 1) * every;
    Unit every = kLeastUnits;
    while (crosses(at, end, 2 * every)) every *= 2;
    return (at / every + 1) * every;
}

void split(Unit at, Unit length, const BarShape& bar, bool rest, std::vector<NoteValue>& into)
{
    NoteValue value;
    if ((asOne(length, value) && fits(at, value, bar, rest)) || length <= kLeastUnits) {
        into.push_back(length <= kLeastUnits ? NoteValue{kLeastUnits, 0} : value);
        return;
    }
    const Unit cut = cutInside(at, at + length, bar);
    split(at, cut - at, bar, rest, into);
    split(cut, at + length - cut, bar, rest, into);
}

} // namespace

const char* noteValueName(Unit base)
{
    constexpr std::array<const char*, 9> kNames{"128th",   "64th", "32nd",  "16th", "eighth",
                                                "quarter", "half", "whole", "breve"};
    const auto place = std::size_t(std::countr_zero(std::uint64_t(base / kLeastUnits)));
    return kNames[place < kNames.size() ? place : kNames.size() - 1];
}

std::vector<NoteValue> noteValues(Unit at, Unit length, const BarShape& bar, bool rest)
{
    std::vector<NoteValue> values;
    split(at, length, bar, rest, values);
    return values;
}

std::vector<NoteValue> plainValues(Unit length)
{
    std::vector<NoteValue> values;
    while (length >= kLeastUnits) {
        NoteValue best{kLeastUnits, 0};
        for (Unit base = kLeastUnits; base <= kBreve && base <= length; base *= 2) {
            best = {base, 0};
            if (base > kLeastUnits && base / 2 * 3 <= length) best = {base / 2 * 3, 1};
        }
        values.push_back(best);
        length -= best.length;
    }
    return values;
}

} // namespace moyun::music
