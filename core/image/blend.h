// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"
#include "core/base/result.h"
#include "core/image/rect.h"

// Combining pictures. Thread: any; nothing is kept. Errors: InvalidArgument for shapes or rectangles that do
// not fit.
namespace moyun::image {

// a * (1 - t) + b * t, rounded; t is held within 0..1. t = 0 gives exactly a, t = 1 exactly b.
base::Result<base::ImageBuffer> mixPictures(const base::ImageBuffer& a, const base::ImageBuffer& b, float t);

// `stylised` where the mask is 255, `original` where it is 0, both byte for byte, and a rounded mixture
// between. mask: 1 channel, same size as both pictures.
base::Result<base::ImageBuffer> blendMasked(const base::ImageBuffer& original,
                                            const base::ImageBuffer& stylised, const base::ImageBuffer& mask);

// A copy of the part inside `rect`, which lies wholly within the picture and is not empty.
base::Result<base::ImageBuffer> crop(const base::ImageBuffer& picture, const Rect& rect);

// Copies `from` (a part of `source`) into `target` with its top left corner at (x, y). Both ends must lie
// wholly inside, the pictures have the same number of channels; on an error `target` is untouched.
base::Result<void> paste(base::ImageBuffer& target, int x, int y, const base::ImageBuffer& source,
                         const Rect& from);
base::Result<void> paste(base::ImageBuffer& target, int x, int y, const base::ImageBuffer& source);

} // namespace moyun::image
