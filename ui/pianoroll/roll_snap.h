// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/bar_map.h"

namespace moyun::ui {

// The grid that drawn and dragged notes are drawn to. A value.
struct RollSnap
{
    enum class Kind { Straight, Triplet, Dotted };
    static constexpr int kFinest = 64;
    static constexpr double kLeastPixels = 16; // between two lines of the adaptive grid

    bool on = true;
    bool adaptive = true; // as fine as can be told apart at the zoom in use; `unit` is then ignored
    int unit = 16;        // of a whole note: 1, 2, 4 ... 64
    Kind kind = Kind::Straight;
    bool operator==(const RollSnap&) const = default;

    // The length of a cell in ticks, at least 1, whether or not snapping is on.
    music::Tick step(int ticksPerQuarter, double pixelsPerTick) const;
};

// The bar that holds a tick, and its number from 0; beyond the last bar of the map its kind goes on.
struct BarPlace
{
    std::int64_t number = 0;
    music::Bar bar;
};
BarPlace barPlaceAt(const music::BarMap& bars, music::Tick at);
// The bar of that number, from 0.
music::Bar barOfNumber(const music::BarMap& bars, std::int64_t number);

enum class SnapTo { Nearest, Before, After };
// The line of the grid at, before or after a tick. Lines count from the start of each bar, and bars begin
// with one.
music::Tick snapped(const music::BarMap& bars, music::Tick step, music::Tick at, SnapTo to = SnapTo::Nearest);

} // namespace moyun::ui
