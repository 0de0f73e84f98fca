// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/roll_snap.h"

#include <algorithm>
#include <cmath>

namespace moyun::ui {

using music::Bar;
using music::BarMap;
using music::Tick;

namespace {

Tick lengthOf(int unit, RollSnap::Kind kind, int ticksPerQuarter)
{
    const Tick straight = Tick(4) * ticksPerQuarter / unit;
    const Tick length = kind == RollSnap::Kind::Triplet  ? straight * 2 / 3
                        : kind == RollSnap::Kind::Dotted ? straight * 3 / 2
                                                         : straight;
    return std::max<Tick>(length, 1);
}

} // namespace

Tick RollSnap::step(int ticksPerQuarter, double pixelsPerTick) const
{
    if (!adaptive) return lengthOf(std::clamp(unit, 1, kFinest), kind, ticksPerQuarter);
    for (int finest = kFinest; finest > 1; finest /= 2)
        if (const Tick length = lengthOf(finest, kind, ticksPerQuarter);
            double(length) * pixelsPerTick >= kLeastPixels)
            return length;
    return lengthOf(1, kind, ticksPerQuarter);
}

BarPlace barPlaceAt(const BarMap& bars, Tick at)
{
    const auto& all = bars.bars();
    if (all.empty()) return {};
    const Bar& last = all.back();
    if (at < last.end) {
        const auto number = bars.barAt(at);
        return {std::int64_t(number), all[number]};
    }
    const Tick length = std::max<Tick>(last.length(), 1), beyond = (at - last.end) / length;
    return {std::int64_t(all.size()) + beyond,
            {last.end + beyond * length, last.end + (beyond + 1) * length, last.beats, last.unit}};
}

Bar barOfNumber(const BarMap& bars, std::int64_t number)
{
    const auto& all = bars.bars();
    if (all.empty()) return {};
    if (number < std::int64_t(all.size())) return all[std::size_t(std::max<std::int64_t>(number, 0))];
    const Bar& last = all.back();
    const Tick length = std::max<Tick>(last.length(), 1), beyond = number - std::int64_t(all.size());
    return {last.end + beyond * length, last.end + (beyond + 1) * length, last.beats, last.unit};
}

Tick snapped(const BarMap& bars, Tick step, Tick at, SnapTo to)
{
    if (at <= 0) return 0;
    const Bar bar = barPlaceAt(bars, at).bar;
    const Tick cell = std::max<Tick>(step, 1);
    const Tick before = bar.start + (at - bar.start) / cell * cell;
    if (before == at || to == SnapTo::Before) return before;
    const Tick after = std::min(before + cell, std::max(bar.end, at));
    if (to == SnapTo::After) return after;
    return at - before < after - at ? before : after;
}

} // namespace moyun::ui
