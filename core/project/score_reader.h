// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"
#include "core/project/reading.h"

#include <memory>

namespace moyun::project {

// The score in a database; null where there is none. Bounded: it unpacks to 300 times the file's size beyond
// the first 16 MiB and 128 MiB at most. Where damage is told, every track that can be read is kept, also
// where what belongs to the whole score is lost.
std::shared_ptr<const music::Score> readScore(const Reading& reading);

} // namespace moyun::project
