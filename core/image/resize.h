// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"
#include "core/base/result.h"

// Scaling. Every channel is treated alike and on its encoded values; 1, 3 or 4 channels. Smaller sizes
// average the area, larger ones interpolate with bicubic. A size equal to the present one gives an unchanged
// copy. Thread: any; blocks. Errors: InvalidArgument for an empty picture or a size below 1x1, TooLarge for
// one beyond the limits of pictures that are read (ReadLimits), OutOfMemory.
namespace moyun::image {

base::Result<base::ImageBuffer> resize(const base::ImageBuffer& picture, int width, int height);

// Scales so that the long side (or the short side) becomes exactly this many pixels, up or down, keeping the
// proportions; the other side is rounded and at least 1.
base::Result<base::ImageBuffer> fitLongSide(const base::ImageBuffer& picture, int longSide);
base::Result<base::ImageBuffer> fitShortSide(const base::ImageBuffer& picture, int shortSide);

// The largest square about the centre, in its present resolution.
base::Result<base::ImageBuffer> centreCropSquare(const base::ImageBuffer& picture);

} // namespace moyun::image
