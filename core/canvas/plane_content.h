// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/tile_plane.h"
#include "core/image/rect.h"

namespace moyun::canvas {

// The smallest rectangle round all within `room` that is not wholly transparent, or 0 in a mask; empty where
// there is nothing. Looks at every pixel of the tiles on the edge. Thread: any.
image::Rect contentOf(const Pixels& pixels, const image::Rect& room);
image::Rect contentOf(const Mask& mask, const image::Rect& room);

} // namespace moyun::canvas
