// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/picture.h"

namespace moyun::canvas {

// Where two pictures of the same size may look different, in pixels of the picture; the whole of it where the
// sizes differ, empty where nothing can be. Tiles are compared by identity, so that it takes microseconds
// between a picture and an edited copy. Any thread.
image::Rect shownDifference(const Picture& before, const Picture& after);

// Where two planes hold not the very same tiles, in pixels.
image::Rect differenceOf(const Pixels& before, const Pixels& after);
image::Rect differenceOf(const Mask& before, const Mask& after);

} // namespace moyun::canvas
