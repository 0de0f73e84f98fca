// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/open_raster_stack.h"
#include "core/canvas/style_regions.h"

namespace moyun::canvas {

// One region without its mask, and where that is.
struct RasterStyleRegion
{
    StyleRegionRecord region;
    std::optional<RasterPart> mask;
};

struct RasterStyles
{
    std::vector<RasterStyleRegion> regions;
    int active = -1;
    bool live = false;
};

// The list of style regions in an OpenRaster file: a part of its own, which other programs never look at.
// Bounds and errors as parseRasterStack() has them.
base::Result<RasterStyles> parseRasterStyles(std::span<const std::uint8_t> xml,
                                             std::vector<std::string>& notes);
std::string rasterStylesText(const RasterStyles& styles);

} // namespace moyun::canvas
