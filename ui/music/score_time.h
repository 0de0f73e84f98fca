// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

namespace moyun::ui {

// Seconds from the start of a score to a tick, at the score's own tempi.
double secondsTo(const music::Score& score, music::Tick at);

} // namespace moyun::ui
