// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/notation.h"

#include <optional>
#include <utility>

namespace moyun::music {

// The largest power of two below `actual` (1 for 1): how many of a tuplet's notes usually fill its time.
int usualNormal(int actual);

// The simplest tuplet (1: none) that has a sign for each of these places, counted from the start of a cell of
// `cell` Units; none: no tuplet has.
std::optional<int> tupletFor(const std::vector<Unit>& places, Unit cell);

// Where the starts and ends of a track's notes lie on paper, in the order of its notes.
std::vector<std::pair<NotatedPlace, NotatedPlace>>
placesOnPaper(const Track& track, const std::vector<NotatedBar>& bars, int ticksPerQuarter);

} // namespace moyun::music
