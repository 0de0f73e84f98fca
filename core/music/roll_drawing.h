// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

#include <string>

namespace moyun::music {

struct RollDrawing
{
    double width = 1200, height = 320; // of the picture, in user units, without the line of names below it
    Tick from = 0, to = 0;             // what is drawn; `to` at or before `from`: all of the score
};

// A piano roll as an SVG picture: notes by track in colours of their own, the louder the deeper, bars,
// octaves, chord symbols, and the names of the tracks below. At most 20,000 notes are drawn, the first. The
// score has to be valid.
std::string drawRoll(const Score& score, const RollDrawing& drawing = {});

} // namespace moyun::music
