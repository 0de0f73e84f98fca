// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/picture.h"
#include "core/project/reading.h"

#include <vector>

namespace moyun::project {

// Writes those layers whose attributes or places differ, and takes away those that are gone; not their tiles.
void writeLayers(Database& database, const std::vector<canvas::Layer>& before,
                 const std::vector<canvas::Layer>& after);

// The tree of layers without tiles, masks where they have one. Where damage is told, a layer is kept as far
// as it can be: what it says that cannot be is put right, and where its group is missing it goes to the top.
std::vector<canvas::Layer> readLayers(const Reading& reading);

} // namespace moyun::project
