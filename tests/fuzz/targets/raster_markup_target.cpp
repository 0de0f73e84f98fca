// SPDX-License-Identifier: GPL-3.0-or-later
// The lists inside OpenRaster files: stack.xml and, where the text says so, the style regions.
#include "core/canvas/open_raster_stack.h"
#include "core/canvas/open_raster_styles.h"
#include "fuzz/targets/target_support.h"

#include <cmath>

namespace {

using namespace moyun;

std::size_t requireLayers(const std::vector<canvas::RasterLayer>& layers, int depth)
{
    fuzz::require(depth <= 65, "groups are not deeper than they may be");
    std::size_t count = layers.size();
    for (const auto& layer : layers) {
        fuzz::require(layer.layer.opacity >= 0 && layer.layer.opacity <= 1, "an opacity is between 0 and 1");
        count += requireLayers(layer.layers, depth + 1);
    }
    return count;
}

void requireParts(const std::vector<canvas::RasterLayer>& a, const std::vector<canvas::RasterLayer>& b)
{
    fuzz::require(a.size() == b.size(), "every layer comes back");
    for (std::size_t i = 0; i < a.size(); ++i) {
        fuzz::require(a[i].layer.kind == b[i].layer.kind, "a layer comes back as what it was");
        requireParts(a[i].layers, b[i].layers);
    }
}

void stack(fuzz::Bytes bytes)
{
    std::vector<std::string> notes;
    const auto read = [&] {
        const fuzz::MemoryClaim claim(1'000'000 + 400 * bytes.size());
        return canvas::parseRasterStack(bytes, notes);
    }();
    if (!read) return fuzz::requireForPeople(read.error());
    fuzz::require(read->width >= 1 && read->width <= canvas::kMostSide && read->height >= 1 &&
                      read->height <= canvas::kMostSide && read->dpi > 0 && std::isfinite(read->dpi),
                  "the picture is within the limits");
    fuzz::require(requireLayers(read->layers, 0) <= canvas::kMostLayers, "no more layers than may be");
    const std::string text = canvas::rasterStackText(*read);
    const auto again =
        canvas::parseRasterStack({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}, notes);
    fuzz::require(again.ok(), "what was written is read");
    fuzz::require(again->width == read->width && again->height == read->height, "the size comes back");
    requireParts(read->layers, again->layers);
}

void styles(fuzz::Bytes bytes)
{
    std::vector<std::string> notes;
    const auto read = canvas::parseRasterStyles(bytes, notes);
    if (!read) return fuzz::requireForPeople(read.error());
    const std::string text = canvas::rasterStylesText(*read);
    const auto again =
        canvas::parseRasterStyles({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}, notes);
    fuzz::require(again.ok() && again->regions.size() == read->regions.size() &&
                      again->active == read->active,
                  "style regions come back");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto bytes = fuzz::bytesOf(data, size);
    if (fuzz::textOf(bytes).find("<style-regions") != std::string_view::npos)
        styles(bytes);
    else
        stack(bytes);
    return 0;
}
