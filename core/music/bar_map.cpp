// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/bar_map.h"

#include <algorithm>

namespace moyun::music {

Tick barLength(const Meter& meter, int ticksPerQuarter)
{
    return std::max<Tick>(1, Tick(4) * ticksPerQuarter * meter.beats / meter.unit);
}

BarMap::BarMap(const Score& score)
{
    const Tick end = std::max<Tick>(score.end(), 1);
    auto next = score.meters.begin();
    Meter meter;
    Tick at = 0;
    while (at < end) {
        while (next != score.meters.end() && next->at <= at) meter = *next++;
        Tick until =
            at + (at == 0 && score.pickUp > 0 ? score.pickUp : barLength(meter, score.ticksPerQuarter));
        if (next != score.meters.end()) until = std::min(until, next->at);
        if (m_bars.size() + 1 == kMostBars) until = end;
        m_bars.push_back({at, until, meter.beats, meter.unit});
        at = until;
    }
}

std::size_t BarMap::barAt(Tick tick) const
{
    const auto after = std::upper_bound(m_bars.begin(), m_bars.end(), tick,
                                        [](Tick t, const Bar& bar) { return t < bar.start; });
    return after == m_bars.begin() ? 0 : std::size_t(after - m_bars.begin()) - 1;
}

std::size_t countBars(const Score& score)
{
    Tick lastStart = 0, lastEnd = 0;
    for (const auto& track : score.tracks)
        for (const auto& note : track.notes) {
            lastStart = std::max(lastStart, note.start);
            lastEnd = std::max(lastEnd, note.end());
        }
    const Tick end = std::max(lastEnd, score.length);
    if (end == 0) return 0;
    const BarMap map(score);
    const auto last = map.barAt(end - 1);
    const auto start = map.bars()[last].start;
    const bool release =
        end > score.length && lastStart < start && (end - start) * 16 < score.ticksPerQuarter;
    return release ? last : last + 1;
}

} // namespace moyun::music
