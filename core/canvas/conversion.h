// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/open_raster.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace moyun::canvas {

// From one file of a picture to another, without a window.
struct Conversion
{
    // Only those of these names, with all in them, shown even where they are hidden; groups that hold one are
    // shown, too. Empty: all as they are.
    std::vector<std::string> layers;
    std::optional<std::array<std::uint8_t, 3>> background; // under the picture, RGB
    int quality = 92;                                      // JPEG, WebP: 1 to 100
    std::optional<double> dpi;                             // instead of the picture's own
    bool flatten = false;                                  // one layer
};

// "#rrggbb", "white", "black".
std::optional<std::array<std::uint8_t, 3>> parseColour(const std::string& text);
// Whether the ending is one that convertTo() writes; else InvalidArgument.
base::Result<void> canConvertTo(const std::filesystem::path& file);
// .ora keeps the layers and style regions, the others what is seen of them. Atomic. Thread: any; blocks.
// Errors: InvalidArgument for a layer that is not there, those of writeOpenRaster() and writeFlat().
base::Result<void> convertTo(const std::filesystem::path& file, OpenedCanvas opened,
                             const Conversion& conversion, std::stop_token stop = {},
                             std::function<void(double)> progress = {});

} // namespace moyun::canvas
