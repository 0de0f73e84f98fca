// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/canvas/picture.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace moyun::canvas {

// A part of the archive that is a picture, and where its top left corner lies in the painting.
struct RasterPart
{
    std::string name;
    int x = 0, y = 0;
    bool operator==(const RasterPart&) const = default;
};

// What stack.xml says of a layer or group: the layer without pixels, mask and inner layers, and where these
// are.
struct RasterLayer
{
    Layer layer;
    std::optional<RasterPart> shown; // what others see; pixels and mask put together
    std::optional<RasterPart> whole; // only where there is a mask: the pixels without it
    std::optional<RasterPart> mask;
    std::vector<RasterLayer> layers; // bottom first
    bool selected = false;           // the one that was edited
};

inline constexpr int kMostGroupDepth = 64; // groups in groups

struct RasterStack
{
    int width = 0, height = 0;
    double dpi = 72; // OpenRaster's own where the file says nothing
    std::optional<RasterPart> selection;
    std::string styleRegions;        // the part of the archive that lists them; empty: none
    std::vector<RasterLayer> layers; // bottom first
};

// stack.xml of OpenRaster 0.0.6, with what other programs have no place for in attributes of a namespace of
// ours ("moyun:..."), which they ignore. Document types are refused, so nothing can expand; kMostLayers
// layers, groups at most kMostGroupDepth deep, numbers are held within what a picture can have. `notes`: see
// OpenedCanvas. The reason of a refusal in Error::message is part of a sentence ("it has no layers"); code
// TooLarge or Unreadable.
base::Result<RasterStack> parseRasterStack(std::span<const std::uint8_t> xml,
                                           std::vector<std::string>& notes);
std::string rasterStackText(const RasterStack& stack);

// A sentence more, unless there are so many that nobody would read them.
void addNote(std::vector<std::string>& notes, std::string note);

} // namespace moyun::canvas
