// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/bar_map.h"

#include <vector>

namespace moyun::audio {

// One beat of the metronome.
struct Click
{
    enum Weight { Weak, Group, Bar }; // Group: of three eighths in 6/8, 9/8 and 12/8
    music::Tick at = 0;
    Weight weight = Weak;
    bool operator==(const Click&) const = default;

    int pitch() const { return weight == Weak ? 77 : 76; } // low and high wood block of General MIDI
    int velocity() const { return weight == Bar ? 120 : weight == Group ? 96 : 72; }
};

// The first beat at or after `tick`. Beyond the last bar its meter goes on.
Click clickFrom(music::Tick tick, const music::BarMap& bars, int ticksPerQuarter);

// The beats that count in to `start`: those of `count` whole bars of its meter, and of the part of its own
// bar that lies before it, so that what is counted falls on the beats of the bar. Ascending, all before
// `start`, and perhaps before 0. A pick-up is counted as the end of a whole bar.
std::vector<Click> countIn(music::Tick start, int count, const music::BarMap& bars, int ticksPerQuarter);

} // namespace moyun::audio
