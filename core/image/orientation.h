// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"

namespace moyun::image {

// The picture turned and mirrored so that it stands upright, for an EXIF orientation 1..8 (5 to 8 swap the
// sides).
base::ImageBuffer uprightPicture(base::ImageBuffer picture, int orientation);

} // namespace moyun::image
