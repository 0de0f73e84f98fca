// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/notation.h"

namespace moyun::music {

// A note or chord of one voice inside one bar, before it is written as signs.
struct VoiceEvent
{
    Unit start = 0, end = 0;
    std::vector<HeldChord> held; // tied to the next and from the last bar or cut
};

// The signs that fill a bar: what sounds, with rests between and after. Events come in order and do not
// overlap.
std::vector<NotatedSign> signsOf(const NotatedBar& bar, const std::vector<VoiceEvent>& events);

} // namespace moyun::music
