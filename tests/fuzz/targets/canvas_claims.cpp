// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets/canvas_claims.h"

#include "core/canvas/compositor.h"
#include "fuzz/targets/target_support.h"

#include <cmath>
#include <set>
#include <vector>

namespace moyun::fuzz {
namespace {

constexpr int kShown = 24; // pixels a side

// Without counting what it passes: there are thousands of pixels in every tile, and none is news.
[[clang::no_sanitize("coverage")]] bool isSound(const canvas::Tile& tile, bool premultiplied)
{
    const std::uint16_t* px = tile.px.data();
    bool all = true;
    for (std::size_t i = 0; i < tile.px.size(); i += 4) {
        const std::uint16_t most = premultiplied ? px[i + 3] : canvas::Tile::kOne;
        all &= px[i + 3] <= canvas::Tile::kOne && px[i] <= most && px[i + 1] <= most && px[i + 2] <= most;
    }
    return all;
}

bool within(double value, double low, double high)
{
    return value >= low && value <= high;
}

void requireLayers(const std::vector<canvas::Layer>& layers, const canvas::Picture& picture,
                   bool premultiplied, std::set<canvas::LayerId>& ids)
{
    for (const canvas::Layer& layer : layers) {
        require(layer.id > 0 && layer.id < picture.nextId && ids.insert(layer.id).second,
                "every layer has an id of its own");
        require(within(layer.opacity, 0, 1), "an opacity is between 0 and 1");
        require(int(layer.mode) >= 0 && int(layer.mode) < canvas::kBlendModes, "a blend mode is a known one");
        require(layer.layers.empty() || layer.kind == canvas::Layer::Kind::Group, "groups alone hold layers");
        require(within(layer.style.strength, 0, 1) && within(layer.style.strokeScale, 0.25, 4) &&
                    layer.style.styles.size() <= 4,
                "the effect of a style layer is possible");
        for (const auto& [id, weight] : layer.style.styles)
            require(std::isfinite(weight), "the weight of a style is a number");
        layer.pixels.forEach([premultiplied](int, int, const canvas::Pixels::Ref& tile) {
            require(isSound(*tile, premultiplied), "the values of pixels are in their range");
        });
        requireLayers(layer.layers, picture, premultiplied, ids);
    }
}

} // namespace

void requirePicture(const canvas::Picture& picture, bool premultiplied)
{
    require(within(picture.width, 1, canvas::kMostSide) && within(picture.height, 1, canvas::kMostSide),
            "a picture has a size within the limits");
    require(picture.dpi > 0 && std::isfinite(picture.dpi), "a resolution is a number");
    require(picture.layerCount() <= canvas::kMostLayers, "a picture has no more layers than it may");
    std::set<canvas::LayerId> ids;
    requireLayers(picture.layers, picture, premultiplied, ids);
    std::vector<std::uint8_t> bgra(kShown * kShown * 4);
    canvas::compose(picture, {0, 0, kShown, kShown}, bgra.data(), kShown * 4);
}

void requireStyleRegions(const canvas::StyleRegionRecords& records)
{
    require(records.regions.size() <= canvas::kMostStyleRegionRecords, "no more style regions than may be");
    require(within(records.active, -1, int(records.regions.size()) - 1), "the active region is one of them");
    for (const auto& region : records.regions) {
        require(within(region.strength, 0, 1) && within(region.strokeScale, 0.25, 4) &&
                    within(region.mixtureX, 0, 1) && within(region.mixtureY, 0, 1),
                "the values of a style region are possible");
        require(region.styles.size() <= 4, "a style region has at most four styles");
    }
}

} // namespace moyun::fuzz
