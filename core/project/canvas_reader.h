// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/content.h"
#include "core/project/reading.h"

namespace moyun::project {

// The canvas in a database; nothing where there is none. Tiles that are the same share their memory, as they
// did when they were written. Bounded: tiles take at most 1100 times what the file does beyond the first
// 64 MiB, and 16 GiB; the lists of tiles 256 MiB. Unpacks on up to four threads.
std::optional<CanvasContent> readCanvas(const Reading& reading);

} // namespace moyun::project
