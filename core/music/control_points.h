// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

#include <vector>

namespace moyun::music {

// The controllers of a track with those of `number` from `from` to `to`, both included, replaced by `points`
// (any order, each of that number). All other changes stay. In order in, in order out.
std::vector<Control> withControlPoints(const std::vector<Control>& controls, int number, Tick from, Tick to,
                                  std::vector<Control> points);

} // namespace moyun::music
