// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

namespace moyun::music {

// One bar of a score: where it starts and ends, and the meter it is counted in.
struct Bar
{
    Tick start = 0, end = 0;
    int beats = 4, unit = 4;
    Tick length() const { return end - start; }
    bool operator==(const Bar&) const = default;
};

// The bars of a score over its changes of meter. A pick-up is a bar of its own; a bar that a change of meter
// cuts off ends there. Bars go on to the end of the score, its last one whole.
class BarMap
{
public:
    // At most kMostBars bars; beyond them the last one takes all that is left.
    static constexpr std::size_t kMostBars = 1'000'000;

    explicit BarMap(const Score& score);

    const std::vector<Bar>& bars() const { return m_bars; }
    // The bar that holds this tick, from 0; ticks before the first and after the last belong to those.
    std::size_t barAt(Tick tick) const;

private:
    std::vector<Bar> m_bars;
};

// How many bars the music takes, as notation programs count them: to the end of the last note, or of the
// piece where its length is given. Controllers and changes after it add none, nor does the mere release of a
// note (less than a 64th of it) that was played over the last bar line. 0: nothing sounds, and no length is
// given.
std::size_t countBars(const Score& score);

// Length of a whole bar in ticks; at least 1.
Tick barLength(const Meter& meter, int ticksPerQuarter);

} // namespace moyun::music
