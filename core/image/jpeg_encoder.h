// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"
#include "core/base/result.h"

#include <cstdint>
#include <vector>

namespace moyun::image {

// A baseline JPEG of an RGB picture, at most 65500 pixels a side. From quality 90 on, colour is stored in
// full resolution, because thin strokes of saturated paint bleed otherwise; below, at half. dpi is stored as
// a whole number; 0: none. Errors: Internal with the encoder's words.
base::Result<std::vector<std::uint8_t>> encodeJpeg(const base::ImageBuffer& rgb, int quality, double dpi = 0);

} // namespace moyun::image
