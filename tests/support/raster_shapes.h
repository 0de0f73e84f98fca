// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/raster_files.h"

#include <string>
#include <vector>

// OpenRaster files in the shapes that other programs give them, made from the public specification
// (https://www.openraster.org/baseline) by our own code.
namespace moyun::test {

// A layer as those shapes list it: what is not given is left out of the mark-up, as such writers do.
struct ShapeLayer
{
    std::string name;
    std::string source; // a part of the archive; empty: a group
    int x = 0, y = 0;
    std::string opacity, visibility, mode; // as text; empty: not said
    bool selected = false;
    std::vector<ShapeLayer> layers; // uppermost first, as files have them
};

inline std::string shapeText(const std::vector<ShapeLayer>& layers, char quote)
{
    const auto attribute = [quote](const char* name, const std::string& value) {
        return std::string(" ") + name + "=" + quote + value + quote;
    };
    std::string text;
    for (const ShapeLayer& layer : layers) {
        text += layer.source.empty() ? "<stack" : "<layer";
        // In the order of their names, as writers that sort them have it.
        if (!layer.mode.empty()) text += attribute("composite-op", layer.mode);
        if (!layer.name.empty()) text += attribute("name", layer.name);
        if (!layer.opacity.empty()) text += attribute("opacity", layer.opacity);
        if (layer.selected) text += attribute("selected", "true");
        if (!layer.source.empty()) text += attribute("src", layer.source);
        if (!layer.visibility.empty()) text += attribute("visibility", layer.visibility);
        if (!layer.source.empty()) {
            text += attribute("x", std::to_string(layer.x));
            text += attribute("y", std::to_string(layer.y));
        }
        text += layer.source.empty() ? ">" + shapeText(layer.layers, quote) + "</stack>" : " />";
    }
    return text;
}

// The shape of GIMP's files: no version, no isolation, values in apostrophes or quotation marks, the merged
// picture and a thumbnail behind the layers.
inline canvas::OpenRasterParts gimpShape(int width, int height, const std::vector<ShapeLayer>& layers,
                                         const std::vector<std::pair<std::string, FileBytes>>& pictures)
{
    canvas::OpenRasterParts parts = {{"mimetype", bytesOfText("image/openraster")}};
    for (const auto& picture : pictures) parts.push_back(picture);
    parts.emplace_back("mergedimage.png", plainPng(width, height, {9, 9, 9, 255}));
    parts.emplace_back("Thumbnails/thumbnail.png", plainPng(25, 20, {9, 9, 9, 255}));
    parts.emplace_back("stack.xml", bytesOfText("<?xml version='1.0' encoding='UTF-8'?>\n<image h=\"" +
                                                std::to_string(height) + "\" w=\"" + std::to_string(width) +
                                                "\" xres=\"300\" yres=\"300\"><stack>" +
                                                shapeText(layers, '"') + "</stack></image>"));
    return parts;
}

} // namespace moyun::test
