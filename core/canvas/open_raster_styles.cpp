// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/open_raster_styles.h"

#include "core/canvas/raster_markup.h"

#include <algorithm>
#include <array>
#include <pugixml.hpp>

namespace moyun::canvas {

namespace {

constexpr std::size_t kMostStyles = 4;
constexpr std::array<const char*, 3> kPlaces = {"whole", "selection", "painted"}; // in the order of Where

} // namespace

base::Result<RasterStyles> parseRasterStyles(std::span<const std::uint8_t> xml,
                                             std::vector<std::string>& notes)
{
    pugi::xml_document tree;
    if (const auto loaded = loadMarkup(tree, xml, "its list of style regions"); !loaded)
        return loaded.error();
    const auto root = tree.child("style-regions");
    if (!root)
        return base::Error{base::ErrorCode::Unreadable, "its list of style regions is of another kind", ""};
    RasterStyles styles;
    styles.live = isTrue(root.attribute("live"));
    const int active = int(numberOf(root.attribute("active"), -1, kMostStyleRegionRecords, -1));
    for (const auto node : root.children("region")) {
        if (styles.regions.size() == kMostStyleRegionRecords) {
            addNote(notes, "Style regions beyond the first " + std::to_string(kMostStyleRegionRecords) +
                               " were left out.");
            break;
        }
        auto& read = styles.regions.emplace_back();
        StyleRegionRecord& region = read.region;
        region.name = cleaned(node.attribute("name").value());
        const auto place = std::find(kPlaces.begin(), kPlaces.end(),
                                     std::string_view(node.attribute("where").as_string("whole")));
        if (place == kPlaces.end())
            addNote(notes, "The place of the style region \"" + region.name +
                               "\" is not known here; it was read as the whole canvas.");
        else
            region.where = StyleRegionRecord::Where(place - kPlaces.begin());
        region.visible = node.attribute("visible").as_bool(true);
        region.mixtureX = numberOf(node.attribute("mixture-x"), 0, 1, 0.5);
        region.mixtureY = numberOf(node.attribute("mixture-y"), 0, 1, 0.5);
        region.strength = float(numberOf(node.attribute("strength"), 0, 1, 1));
        region.keepColours = isTrue(node.attribute("keep-colours"));
        region.strokeScale = float(numberOf(node.attribute("stroke-scale"), 0.25, 4, 1));
        for (const auto style : node.children("style"))
            if (region.styles.size() < kMostStyles)
                region.styles.push_back(cleaned(style.attribute("id").value()));
        read.mask = partOf(node, "mask", "mask-x", "mask-y");
    }
    styles.active = std::min(active, int(styles.regions.size()) - 1);
    return styles;
}

std::string rasterStylesText(const RasterStyles& styles)
{
    pugi::xml_document tree;
    auto root = rootOf(tree, "style-regions");
    put(root, "version", "1");
    put(root, "live", styles.live ? "true" : "false");
    root.append_attribute("active") = styles.active;
    for (const auto& [region, mask] : styles.regions) {
        auto node = root.append_child("region");
        put(node, "name", cleaned(region.name));
        put(node, "where", kPlaces[std::size_t(region.where)]);
        put(node, "visible", region.visible ? "true" : "false");
        put(node, "mixture-x", textOf(region.mixtureX));
        put(node, "mixture-y", textOf(region.mixtureY));
        put(node, "strength", textOf(region.strength));
        put(node, "keep-colours", region.keepColours ? "true" : "false");
        put(node, "stroke-scale", textOf(region.strokeScale));
        putPart(node, mask, "mask", "mask-x", "mask-y");
        for (const std::string& id : region.styles) put(node.append_child("style"), "id", cleaned(id));
    }
    return markupOf(tree);
}

} // namespace moyun::canvas
