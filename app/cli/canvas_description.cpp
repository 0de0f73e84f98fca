// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/canvas_description.h"

#include "core/canvas/areas.h"
#include "core/canvas/blend_mode.h"
#include "core/canvas/plane_content.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>

namespace moyun::cli {
namespace {

using canvas::Layer;
using canvas::StyleRegionRecord;
using Json = nlohmann::ordered_json;

constexpr image::Rect kEverywhere{-(1 << 29), -(1 << 29), 1 << 30, 1 << 30};

std::string modeOf(const Layer& layer)
{
    return std::string(canvas::openRasterName(layer.mode).substr(4)); // without "svg:"
}

const char* kindOf(const Layer& layer)
{
    switch (layer.kind) {
    case Layer::Kind::Group:
        return "group";
    case Layer::Kind::Style:
        return "style";
    default:
        return "paint";
    }
}

const char* placeOf(const StyleRegionRecord& region)
{
    switch (region.where) {
    case StyleRegionRecord::Where::Selection:
        return "selection";
    case StyleRegionRecord::Where::Painted:
        return "painted";
    default:
        return "whole";
    }
}

std::string number(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%g", std::round(value * 100) / 100);
    return text;
}

std::string list(const std::vector<std::string>& parts)
{
    std::string text;
    for (const auto& part : parts) text += (text.empty() ? "" : " + ") + part;
    return text.empty() ? "no style" : text;
}

Json layerJson(const Layer& layer)
{
    Json json = {{"name", layer.name},       {"kind", kindOf(layer)},     {"mode", modeOf(layer)},
                 {"opacity", layer.opacity}, {"visible", layer.visible},  {"locked", layer.locked},
                 {"mask", bool(layer.mask)}, {"bounds", nlohmann::json()}};
    const auto bounds = canvas::contentOf(layer.pixels, kEverywhere);
    if (!canvas::isEmpty(bounds)) json["bounds"] = {bounds.x, bounds.y, bounds.width, bounds.height};
    if (layer.kind == Layer::Kind::Style) {
        auto styles = Json::array();
        for (const auto& [id, weight] : layer.style.styles)
            styles.push_back({{"id", id}, {"weight", weight}});
        json["style"] = {{"styles", styles},
                         {"strength", layer.style.strength},
                         {"keep_colours", layer.style.keepColours},
                         {"stroke_scale", layer.style.strokeScale}};
    }
    if (layer.kind == Layer::Kind::Group) {
        json["pass_through"] = layer.passThrough;
        json["layers"] = Json::array();
        for (const Layer& inner : layer.layers) json["layers"].push_back(layerJson(inner));
    }
    return json;
}

void tell(const std::vector<Layer>& layers, const std::string& indent, std::string& text)
{
    for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) {
        text += "\n" + indent + (layer->name.empty() ? "(no name)" : layer->name) + ": " + kindOf(*layer);
        if (layer->mode != canvas::BlendMode::Normal) text += ", " + modeOf(*layer);
        if (layer->opacity < 1) text += ", " + number(layer->opacity * 100.0) + " %";
        if (layer->mask) text += ", with a mask";
        if (!layer->visible) text += ", hidden";
        if (layer->locked) text += ", locked";
        if (layer->kind == Layer::Kind::Style) {
            std::vector<std::string> ids;
            for (const auto& style : layer->style.styles) ids.push_back(style.first);
            text += ", " + list(ids);
        }
        tell(layer->layers, indent + "  ", text);
    }
}

} // namespace

std::string descriptionText(const canvas::OpenedCanvas& opened)
{
    const canvas::Picture& picture = opened.picture;
    const std::size_t count = picture.layerCount();
    std::string text = std::to_string(picture.width) + " x " + std::to_string(picture.height) + " pixels, " +
                       number(picture.dpi) + " dpi, " + std::to_string(count) +
                       (count == 1 ? " layer" : " layers");
    tell(picture.layers, "  ", text);
    if (!opened.styles || opened.styles->regions.empty()) return text;
    text += "\nSeen in styles:";
    for (const auto& region : opened.styles->regions)
        text += "\n  " + (region.name.empty() ? "(no name)" : region.name) + ": " + list(region.styles) +
                ", " + placeOf(region) + (region.visible ? "" : ", hidden");
    return text;
}

Json descriptionJson(const canvas::OpenedCanvas& opened)
{
    const canvas::Picture& picture = opened.picture;
    auto layers = Json::array(), regions = Json::array();
    for (const Layer& layer : picture.layers) layers.push_back(layerJson(layer));
    if (opened.styles)
        for (const auto& region : opened.styles->regions)
            regions.push_back({{"name", region.name},
                               {"where", placeOf(region)},
                               {"visible", region.visible},
                               {"styles", region.styles},
                               {"strength", region.strength},
                               {"keep_colours", region.keepColours},
                               {"stroke_scale", region.strokeScale}});
    return {{"width", picture.width}, {"height", picture.height}, {"dpi", picture.dpi},
            {"layers", layers},       {"style_regions", regions}, {"remarks", opened.notes}};
}

} // namespace moyun::cli
