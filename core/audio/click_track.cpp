// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/click_track.h"

#include <algorithm>

namespace moyun::audio {
namespace {

using music::Bar;
using music::Tick;

Tick beatLength(const Bar& bar, int ticksPerQuarter)
{
    return std::max<Tick>(1, Tick(4) * ticksPerQuarter / bar.unit);
}

Click::Weight weightOf(const Bar& bar, Tick beat)
{
    if (beat == 0) return Click::Bar;
    const bool compound = bar.unit >= 8 && bar.beats > 3 && bar.beats % 3 == 0;
    return compound && beat % 3 == 0 ? Click::Group : Click::Weak;
}

// A pick-up is the end of a bar: its beats are counted from where that whole bar would have begun.
Tick gridStart(const Bar& bar, bool first, int ticksPerQuarter)
{
    const Tick whole = music::barLength({0, bar.beats, bar.unit}, ticksPerQuarter);
    return first && bar.length() < whole ? bar.end - whole : bar.start;
}

Tick roundUp(Tick value, Tick step)
{
    return (value + step - 1) / step; // value is not negative
}

} // namespace

Click clickFrom(Tick tick, const music::BarMap& bars, int ticksPerQuarter)
{
    const Bar none{0, Tick(4) * ticksPerQuarter, 4, 4};
    tick = std::max<Tick>(tick, 0);
    const std::size_t index = bars.barAt(tick);
    const Bar& bar = bars.bars().empty() ? none : bars.bars()[index];
    const Tick beat = beatLength(bar, ticksPerQuarter);
    const Tick grid = gridStart(bar, index == 0, ticksPerQuarter);
    const Tick count = roundUp(tick - grid, beat);
    const Tick at = grid + count * beat;
    const bool last = index + 1 >= bars.bars().size();
    if (at < bar.end) return {at, weightOf(bar, count)};
    if (!last) return {bar.end, Click::Bar};
    // On beyond the last bar.
    const Tick length = music::barLength({0, bar.beats, bar.unit}, ticksPerQuarter);
    const Tick beyond = std::max<Tick>(tick - bar.end, 0);
    const Tick start = bar.end + beyond / length * length;
    const Tick n = roundUp(std::max(tick, start) - start, beat);
    if (n * beat >= length) return {start + length, Click::Bar};
    return {start + n * beat, weightOf(bar, n)};
}

std::vector<Click> countIn(Tick start, int count, const music::BarMap& bars, int ticksPerQuarter)
{
    std::vector<Click> clicks;
    if (count <= 0) return clicks;
    Bar bar{0, Tick(4) * ticksPerQuarter, 4, 4};
    bool first = false;
    if (!bars.bars().empty()) {
        const std::size_t index = bars.barAt(start);
        bar = bars.bars()[index];
        first = index == 0;
    }
    const Tick length = music::barLength({0, bar.beats, bar.unit}, ticksPerQuarter);
    Tick grid = gridStart(bar, first, ticksPerQuarter);
    if (start >= bar.end) grid = bar.end + (start - bar.end) / length * length;
    const Tick beat = beatLength(bar, ticksPerQuarter);
    for (int i = count; i >= 0; --i) {
        const Tick from = grid - i * length;
        for (Tick n = 0; n * beat < length && from + n * beat < start; ++n)
            clicks.push_back({from + n * beat, weightOf(bar, n)});
    }
    return clicks;
}

} // namespace moyun::audio
