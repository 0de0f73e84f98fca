// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/image/byte_view.h"
#include "core/image/raw_picture.h"

#include <string>

namespace moyun::image {

// Brings `picture` to RGB in sRGB. With a usable ICC profile (ICC.1:2022) that fits the picture's colour
// model: by relative colorimetric conversion with black point compensation. Without one: grey is repeated,
// CMYK is computed as (1 - ink)(1 - black). Tells in picture.notes what was done. A broken or unfitting
// profile is noted and left out.
void convertToSrgb(RawPicture& picture, Bytes profile, bool profileBroken);

} // namespace moyun::image
