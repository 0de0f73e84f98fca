// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/image/rect.h"
#include "core/project/reading.h"
#include "core/project/tile_key.h"

#include <vector>

// What the keys of the table of tiles say, where the rows that should say it are damaged.
namespace moyun::project {

// The planes that have tiles, in their order. What lies on damaged pages is passed over; some thousands at
// most.
std::vector<PlaneId> planesInTiles(const Reading& reading);
// How far pixels reach to the right and down from (0, 0), in whole tiles, as pixels; empty where there are
// none.
image::Rect extentOfTiles(const Reading& reading);

} // namespace moyun::project
