// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

#include <vector>

namespace moyun::music {

// Controllers of a track drawn and erased: the sorted list in and out, controllers of other numbers as they
// were. Places from `from` on, before `to`. Values are held in their range. Pure; any thread.

struct ControlRange
{
    int low = 0, high = 127, usual = 0; // what holds where a track says nothing
    bool operator==(const ControlRange&) const = default;
};
ControlRange rangeOfControl(int number);

int controlAt(const std::vector<Control>& controls, int number, Tick at);

// `points` in any order, all within the stretch, take the place of what stood there; what holds behind it
// holds on as it did. Points that only repeat the value before are left out.
std::vector<Control> withControls(const std::vector<Control>& controls, int number, Tick from, Tick to,
                                  std::vector<Control> points);
// One value over the stretch, as a pedal held down, and behind it what held there.
std::vector<Control> withControlHeld(const std::vector<Control>& controls, int number, Tick from, Tick to,
                                     int value);
// A straight line with a point every `step` ticks, both values included.
std::vector<Control> withControlLine(const std::vector<Control>& controls, int number, Tick from, Tick to,
                                     int first, int last, Tick step);
std::vector<Control> withoutControls(const std::vector<Control>& controls, int number, Tick from, Tick to);

} // namespace moyun::music
