// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/music/compose_plan.h"

namespace moyun::engine {

// Puts a finished grid into a score: for a new piece its tracks; for a draft the new notes in place of those
// that lay wholly in what was open. Notes that touch anything given stay tick for tick; a new note of the
// same pitch gives way. `sketch` tells what was given. Returns how many notes the cleaning changed or took
// away.
std::size_t writeTake(const ComposeRequest& request, const ComposePlan& plan,
                      const neural::MusicSketch& sketch, const neural::MusicGrid& grid, music::Score& score);

// What takes are written into: a new score with tempo, meter and key, or the draft.
music::Score scoreToWriteInto(const ComposeRequest& request);

} // namespace moyun::engine
