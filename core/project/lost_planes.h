// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/content.h"
#include "core/project/reading.h"

namespace moyun::project {

// Of a damaged project: tiles whose layer, mask, selection or region is missing get one, so that they are
// read. Layers come to lie on top and are named by their number. Each is told.
void addLostPlanes(const Reading& reading, CanvasContent& content);

} // namespace moyun::project
