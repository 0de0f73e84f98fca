// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"

#include <optional>
#include <string>
#include <vector>

namespace moyun::image {

enum class ColourModel { Grey, Rgb, Cmyk };

// Pixels as decoded, before colour management: 8 bits a channel, not yet turned upright.
struct RawPicture
{
    ColourModel model = ColourModel::Rgb;
    base::ImageBuffer colour;               // 1, 3 or 4 channels; CMYK as amounts of ink, 255 = full
    std::optional<base::ImageBuffer> alpha; // 1 channel
    std::vector<std::string> notes;
    double dpi = 0; // pixels per inch; 0: not said
};

} // namespace moyun::image
