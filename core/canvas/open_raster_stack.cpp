// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/open_raster_stack.h"

#include "core/base/shown.h"
#include "core/canvas/raster_markup.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <pugixml.hpp>

namespace moyun::canvas {

namespace {

using base::Error;
using base::ErrorCode;

constexpr double kFarthest = 1 << 29; // where a stack may lie; two of them still fit a number
constexpr std::size_t kMostNotes = 50, kMostStyles = 4;

// Names that other programs give to modes which the specification has, too.
std::string_view usualName(std::string_view mode)
{
    if (mode == "svg:add") return "svg:plus"; // of old drafts
    if (mode == "krita:exclusion") return "svg:exclusion";
    return mode;
}

class Parser
{
public:
    explicit Parser(std::vector<std::string>& notes) : m_notes(notes) {}

    // x, y: where the stack lies, from which all in it counts (drafts of OpenRaster, MyPaint).
    base::Result<void> layers(pugi::xml_node stack, std::vector<RasterLayer>& into, int depth, int x = 0,
                              int y = 0)
    {
        const auto moved = [](int by, pugi::xml_attribute more) {
            return int(std::clamp(by + numberOf(more, -kFarthest, kFarthest, 0), -kFarthest, kFarthest));
        };
        x = moved(x, stack.attribute("x"));
        y = moved(y, stack.attribute("y"));
        if (depth > kMostGroupDepth)
            return Error{ErrorCode::TooLarge, "its groups lie too deep in each other", ""};
        for (const auto node : stack.children()) {
            const std::string_view kind = node.name();
            if (node.type() != pugi::node_element) continue;
            if (kind != "layer" && kind != "stack") {
                addNote(m_notes, "A layer of the kind \"" + base::shown(kind, 40) +
                                     "\" was left out, which only the program that wrote it knows.");
                continue;
            }
            if (++m_count > kMostLayers)
                return Error{ErrorCode::TooLarge,
                             "it has more than " + std::to_string(kMostLayers) + " layers", ""};
            RasterLayer read = properties(node);
            if (kind == "stack") {
                read.layer.kind = Layer::Kind::Group;
                read.layer.passThrough = passesThrough(node, read.layer);
                if (const auto done = layers(node, read.layers, depth + 1, x, y); !done) return done;
            } else {
                read.shown = partOf(node, "src", "x", "y");
                if (read.shown) {
                    read.shown->x += x;
                    read.shown->y += y;
                }
                read.whole = partOf(node, "moyun:src", "moyun:x", "moyun:y");
                if (std::strcmp(node.attribute("moyun:kind").value(), "style") == 0) style(node, read.layer);
            }
            read.mask = partOf(node, "moyun:mask", "moyun:mask-x", "moyun:mask-y");
            into.push_back(std::move(read));
        }
        std::reverse(into.begin(), into.end()); // the file has the uppermost first
        return {};
    }

private:
    RasterLayer properties(pugi::xml_node node)
    {
        RasterLayer read;
        Layer& layer = read.layer;
        layer.name = cleaned(node.attribute("name").value());
        layer.opacity = float(numberOf(node.attribute("opacity"), 0, 1, 1));
        layer.visible = std::strcmp(node.attribute("visibility").value(), "hidden") != 0;
        read.selected = isTrue(node.attribute("selected"));
        layer.locked = isTrue(node.attribute("edit-locked"));
        layer.alphaLocked =
            isTrue(node.attribute("moyun:alpha-locked")) || isTrue(node.attribute("alpha-preserve"));
        const std::string mode = node.attribute("composite-op").as_string("svg:src-over");
        bool known = false;
        layer.mode = blendModeOf(usualName(mode), &known);
        if (!known)
            addNote(m_notes, "The blend mode " + base::shown(mode, 60) + " of \"" + layer.name +
                                 "\" is not known here; it was read as normal.");
        return read;
    }

    // "auto" leaves a group open only as long as it has no opacity and no mode of its own. Programs that say
    // nothing (GIMP) close theirs.
    static bool passesThrough(pugi::xml_node node, const Layer& group)
    {
        if (const auto ours = node.attribute("moyun:pass-through")) return isTrue(ours);
        return std::strcmp(node.attribute("isolation").value(), "auto") == 0 && group.opacity == 1 &&
               group.mode == BlendMode::Normal;
    }

    static void style(pugi::xml_node node, Layer& layer)
    {
        layer.kind = Layer::Kind::Style;
        layer.style.strength = float(numberOf(node.attribute("moyun:strength"), 0, 1, 1));
        layer.style.keepColours = isTrue(node.attribute("moyun:keep-colours"));
        layer.style.strokeScale = float(numberOf(node.attribute("moyun:stroke-scale"), 0.25, 4, 1));
        for (std::size_t i = 1; i <= kMostStyles; ++i) {
            const std::string number = std::to_string(i);
            const auto id = node.attribute(("moyun:style-" + number).c_str());
            const auto weight = node.attribute(("moyun:weight-" + number).c_str());
            if (id) layer.style.styles.emplace_back(cleaned(id.value()), float(numberOf(weight, 0, 1, 1)));
        }
    }

    std::vector<std::string>& m_notes;
    std::size_t m_count = 0;
};

void putStyle(pugi::xml_node node, const StyleEffect& style)
{
    put(node, "moyun:kind", "style");
    put(node, "moyun:strength", textOf(style.strength));
    put(node, "moyun:keep-colours", style.keepColours ? "true" : "false");
    put(node, "moyun:stroke-scale", textOf(style.strokeScale));
    for (std::size_t i = 0; i < std::min(style.styles.size(), kMostStyles); ++i) {
        const std::string number = std::to_string(i + 1);
        put(node, ("moyun:style-" + number).c_str(), cleaned(style.styles[i].first));
        put(node, ("moyun:weight-" + number).c_str(), textOf(style.styles[i].second));
    }
}

void putLayers(pugi::xml_node into, const std::vector<RasterLayer>& layers)
{
    for (auto written = layers.rbegin(); written != layers.rend(); ++written) {
        const Layer& layer = written->layer;
        const bool group = layer.kind == Layer::Kind::Group;
        auto node = into.append_child(group ? "stack" : "layer");
        put(node, "name", cleaned(layer.name));
        put(node, "opacity", textOf(layer.opacity));
        put(node, "visibility", layer.visible ? "visible" : "hidden");
        put(node, "composite-op", std::string(openRasterName(layer.mode)));
        if (layer.locked) put(node, "edit-locked", "true");
        if (layer.alphaLocked) put(node, "moyun:alpha-locked", "true");
        if (group) {
            put(node, "isolation", layer.passThrough ? "auto" : "isolate");
            if (layer.passThrough) put(node, "moyun:pass-through", "true");
        }
        if (layer.kind == Layer::Kind::Style) putStyle(node, layer.style);
        putPart(node, written->shown, "src", "x", "y");
        putPart(node, written->whole, "moyun:src", "moyun:x", "moyun:y");
        putPart(node, written->mask, "moyun:mask", "moyun:mask-x", "moyun:mask-y");
        putLayers(node, written->layers);
    }
}

} // namespace

void addNote(std::vector<std::string>& notes, std::string note)
{
    if (notes.size() < kMostNotes)
        notes.push_back(std::move(note));
    else if (notes.size() == kMostNotes)
        notes.push_back("There is more of the kind that is not told here.");
}

base::Result<RasterStack> parseRasterStack(std::span<const std::uint8_t> xml, std::vector<std::string>& notes)
{
    const auto refused = [](const char* why) { return Error{ErrorCode::Unreadable, why, ""}; };
    pugi::xml_document tree;
    if (const auto loaded = loadMarkup(tree, xml, "its list of layers (stack.xml)"); !loaded)
        return loaded.error();
    const auto root = tree.child("image");
    if (!root) return refused("its list of layers (stack.xml) is of another kind");
    RasterStack stack;
    constexpr double kFar = 1 << 30;
    stack.width = int(numberOf(root.attribute("w"), 0, kFar, 0));
    stack.height = int(numberOf(root.attribute("h"), 0, kFar, 0));
    if (stack.width < 1 || stack.height < 1) return refused("it does not say how large it is");
    if (stack.width > kMostSide || stack.height > kMostSide)
        return Error{ErrorCode::TooLarge,
                     "it is " + std::to_string(stack.width) + " x " + std::to_string(stack.height) +
                         " pixels large, and a picture has at most " + std::to_string(kMostSide) + " a side",
                     ""};
    stack.dpi = numberOf(root.attribute("moyun:dpi"), 1, 100'000,
                         numberOf(root.attribute("xres"), 1, 100'000, stack.dpi));
    stack.selection = partOf(root, "moyun:selection", "moyun:selection-x", "moyun:selection-y");
    stack.styleRegions = root.attribute("moyun:style-regions").value();
    const auto outer = root.child("stack");
    if (!outer) return refused("it has no layers");
    if (const auto done = Parser(notes).layers(outer, stack.layers, 0); !done) return done.error();
    return stack;
}

std::string rasterStackText(const RasterStack& stack)
{
    pugi::xml_document tree;
    auto root = rootOf(tree, "image");
    put(root, "version", "0.0.6");
    put(root, "xmlns:moyun", kMoyunNamespace);
    // MyPaint 2 mixes colours by another exponent where its user wishes; so the picture stays what it is.
    put(root, "xmlns:mypaint", "http://mypaint.org/ns/openraster");
    put(root, "mypaint:eotf", "1.0");
    root.append_attribute("w") = stack.width;
    root.append_attribute("h") = stack.height;
    const int dpi = std::max(1, int(std::lround(stack.dpi))); // whole numbers there
    root.append_attribute("xres") = dpi;
    root.append_attribute("yres") = dpi;
    if (dpi != stack.dpi) put(root, "moyun:dpi", textOf(stack.dpi));
    if (!stack.styleRegions.empty()) put(root, "moyun:style-regions", stack.styleRegions);
    putPart(root, stack.selection, "moyun:selection", "moyun:selection-x", "moyun:selection-y");
    putLayers(root.append_child("stack"), stack.layers);
    return markupOf(tree);
}

} // namespace moyun::canvas
