// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/picture.h"
#include "core/project/database.h"

#include <functional>
#include <vector>

namespace moyun::project {

// Writes those layers whose attributes or places differ, and takes away those that are gone; not their tiles.
void writeLayers(Database& database, const std::vector<canvas::Layer>& before,
                 const std::vector<canvas::Layer>& after);

// The tree of layers without tiles, masks where they have one. `refuse` hears why a layer cannot be believed:
// it throws, or the layer is left out (what was in it goes to the top).
std::vector<canvas::Layer> readLayers(Database& database,
                                      const std::function<void(const std::string&)>& refuse);

} // namespace moyun::project
