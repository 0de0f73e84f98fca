// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/canvas/picture.h"

#include <stop_token>

namespace moyun::canvas {

struct FloodOptions
{
    int tolerance = 24;     // 0 to 255: the largest difference of a premultiplied 8-bit channel or of alpha
    bool contiguous = true; // only what is connected, by sides of pixels
    int grow = 0;           // pixels, -20 to 20
    bool antialias = true;  // along soft edges the mask goes as far as the edge's own colour does
};

// All that looks like the pixel (x, y), as a mask within the picture: what "fill" paints (painted() in
// paint.h, which cares for the selection) and the magic wand selects. Looks at one layer's pixels, or with id
// 0 at all that is shown. Nothing for a place outside the picture. Memory: two bytes a pixel that is looked
// at; uniform places cost nothing. Thread: any; at 8192 x 8192 up to a second or two. Errors: NotFound,
// Cancelled.
base::Result<Mask> floodMask(const Picture& picture, LayerId layer, int x, int y, const FloodOptions& options,
                             std::stop_token stop = {});

} // namespace moyun::canvas
