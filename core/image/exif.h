// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/image/byte_view.h"

namespace moyun::image {

// The orientation (1..8, Exif 2.32 tag 0x0112) in an EXIF block that starts with its TIFF header; an optional
// "Exif\0\0" before it is skipped. 1 where there is none or the block is damaged: orientation is a hint and
// never a reason to refuse a picture.
int exifOrientation(Bytes block);

} // namespace moyun::image
