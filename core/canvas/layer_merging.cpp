// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/areas.h"
#include "core/canvas/blend_rows.h"
#include "core/canvas/compositor.h"
#include "core/canvas/layer_edits.h"

// Layers that become one.
namespace moyun::canvas {

namespace {

using base::Error;
using base::ErrorCode;
using base::Result;

Error cancelled()
{
    return {ErrorCode::Cancelled, "Merging was stopped.", ""};
}

Error refused(std::string message, std::string advice)
{
    return {ErrorCode::InvalidArgument, std::move(message), std::move(advice)};
}

image::Rect tilesIn(const std::vector<Layer>& layers)
{
    image::Rect bounds;
    for (const Layer& layer : layers) {
        if (!layer.visible) continue;
        bounds = united(bounds,
                        layer.kind == Layer::Kind::Group ? tilesIn(layer.layers) : layer.pixels.tileBounds());
    }
    return bounds;
}

// All of what the layers show together, also beyond the picture.
Result<Pixels> together(std::vector<Layer> layers, const std::stop_token& stop)
{
    Picture picture;
    picture.layers = std::move(layers);
    const image::Rect tiles = tilesIn(picture.layers);
    Pixels out;
    TilePool<Tile> pool;
    std::vector<const void*> parts, last;
    Pixels::Ref made;
    for (int ty = tiles.y; ty < tiles.bottom(); ++ty)
        for (int tx = tiles.x; tx < tiles.right(); ++tx) {
            if (stop.stop_requested()) return cancelled();
            if (!tilesThatShow(picture, tx, ty, parts)) continue;
            if (parts != last) {
                auto tile = makeTile<Tile>();
                composeTile(picture, tx, ty, *tile);
                made = pool.pooled(std::move(tile));
                last = parts;
            }
            out.set(tx, ty, made);
        }
    return out;
}

Layer painted(LayerId id, std::string name, Pixels pixels)
{
    Layer layer;
    layer.id = id;
    layer.name = std::move(name);
    layer.pixels = std::move(pixels);
    return layer;
}

std::vector<Layer>& listOf(Picture& picture, LayerId group)
{
    return group ? picture.find(group)->layers : picture.layers;
}

// Leaves out all layers that are hidden, and groups that hold nothing then.
void keepHidden(std::vector<Layer>& layers)
{
    std::erase_if(layers, [](Layer& layer) {
        if (!layer.visible) return false;
        if (layer.kind != Layer::Kind::Group) return true;
        keepHidden(layer.layers);
        return layer.layers.empty();
    });
}

bool anyLockedShown(const std::vector<Layer>& layers)
{
    for (const Layer& layer : layers)
        if (layer.visible && (layer.locked || anyLockedShown(layer.layers))) return true;
    return false;
}

Error lockedAmong()
{
    return refused("A layer that would be merged is locked.", "Unlock it first.");
}

bool dropAbove(std::vector<Layer>& layers, LayerId id)
{
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const bool here = layers[i].id == id;
        if (!here && !dropAbove(layers[i].layers, id)) continue;
        layers.erase(layers.begin() + std::ptrdiff_t(i + (here ? 0 : 1)), layers.end());
        return true;
    }
    return false;
}

} // namespace

Result<Picture> mergedDown(const Picture& picture, LayerId id, LayerId* made, std::stop_token stop)
{
    const auto place = placeOf(picture, id);
    if (!place)
        return Error{ErrorCode::NotFound, "The layer is not in the picture any more.",
                     "Choose another layer."};
    Picture out = picture;
    std::vector<Layer>& list = listOf(out, place->group);
    if (place->index == 0) return refused("There is no layer below to merge with.", "Choose a higher layer.");
    Layer& lower = list[place->index - 1];
    Layer& upper = list[place->index];
    if (!lower.visible || !upper.visible)
        return refused("A hidden layer cannot be merged.", "Show both layers first.");
    if (isLocked(picture, id) || anyLockedShown({lower, upper})) return lockedAmong();
    Layer base = lower;
    base.mode = BlendMode::Normal;
    base.passThrough = false;
    auto pixels = together({base, upper}, stop);
    if (!pixels) return pixels.error();
    Layer merged = painted(lower.id, lower.name, std::move(*pixels));
    merged.mode = lower.mode;
    merged.alphaLocked = lower.alphaLocked;
    lower = std::move(merged);
    list.erase(list.begin() + std::ptrdiff_t(place->index));
    if (made) *made = list[place->index - 1].id;
    return out;
}

Result<Picture> mergedGroup(const Picture& picture, LayerId group, std::stop_token stop)
{
    const Layer* found = picture.find(group);
    if (!found || found->kind != Layer::Kind::Group)
        return Error{ErrorCode::NotFound, "The group is not in the picture any more.", "Choose a group."};
    if (isLocked(picture, group) || anyLockedShown(found->layers)) return lockedAmong();
    auto pixels = together(found->layers, stop);
    if (!pixels) return pixels.error();
    Picture out = picture;
    Layer& layer = *out.find(group);
    Layer merged = painted(group, layer.name, std::move(*pixels));
    merged.mode = layer.passThrough ? BlendMode::Normal : layer.mode;
    merged.opacity = layer.opacity;
    merged.visible = layer.visible;
    merged.mask = layer.mask;
    layer = std::move(merged);
    return out;
}

Result<Picture> mergedVisible(const Picture& picture, const std::string& name, LayerId* made,
                              std::stop_token stop)
{
    if (anyLockedShown(picture.layers)) return lockedAmong();
    auto pixels = together(picture.layers, stop);
    if (!pixels) return pixels.error();
    Picture out = picture;
    const auto lowest = std::find_if(picture.layers.begin(), picture.layers.end(),
                                     [](const Layer& layer) { return layer.visible; });
    if (lowest == picture.layers.end()) return refused("No layer is shown.", "Show those to merge first.");
    const auto index = lowest - picture.layers.begin(); // of those below it none is shown: they stay
    keepHidden(out.layers);
    const LayerId id = out.nextId++;
    out.layers.insert(out.layers.begin() + index, painted(id, name, std::move(*pixels)));
    if (made) *made = id;
    return out;
}

Result<Picture> flattened(const Picture& picture, const std::string& name, const Colour& background,
                          LayerId* made, std::stop_token stop)
{
    std::vector<Layer> layers = picture.layers;
    const image::Rect whole{0, 0, picture.width, picture.height};
    layers.insert(layers.begin(), painted(0, {}, filledPixels(whole, background)));
    auto pixels = together(std::move(layers), stop);
    if (!pixels) return pixels.error();
    Picture out = picture;
    out.layers.clear();
    const LayerId id = out.nextId++;
    out.layers.push_back(painted(id, name, std::move(*pixels)));
    if (made) *made = id;
    return out;
}

Result<Pixels> visiblePixels(const Picture& picture, std::stop_token stop)
{
    return together(picture.layers, stop);
}

Picture onlyBelow(const Picture& picture, LayerId id)
{
    Picture out = picture;
    const auto place = placeOf(picture, id);
    if (!place) return out;
    // Up to the innermost group that does not pass through, whose layers alone count.
    std::vector<Layer> layers = picture.layers;
    for (LayerId group = place->group; group; group = placeOf(picture, group)->group) {
        const Layer* found = picture.find(group);
        if (found->passThrough) continue;
        layers = found->layers;
        break;
    }
    dropAbove(layers, id);
    out.layers = std::move(layers);
    // A group that passes through is seen from inside: its own mask and opacity come later.
    for (LayerId group = place->group; group; group = placeOf(picture, group)->group) {
        Layer* found = out.find(group);
        if (!found) break;
        found->opacity = 1;
        found->visible = true;
        found->mask.reset();
    }
    return out;
}

Result<Picture> withMaskFromSelection(const Picture& picture, LayerId id)
{
    Mask mask;
    if (picture.selection) {
        mask = *picture.selection;
    } else {
        // Everything, also what lies beyond the picture.
        image::Rect tiles = tilesOf({0, 0, picture.width, picture.height});
        if (const Layer* layer = picture.find(id)) tiles = united(tiles, tilesIn({*layer}));
        for (int ty = tiles.y; ty < tiles.bottom(); ++ty)
            for (int tx = tiles.x; tx < tiles.right(); ++tx) mask.set(tx, ty, fullMaskTile());
    }
    return withMask(picture, id, std::move(mask));
}

Result<Picture> withMaskApplied(const Picture& picture, LayerId id)
{
    const Layer* layer = picture.find(id);
    if (!layer || !layer->mask) return withMask(picture, id, std::nullopt);
    if (layer->kind == Layer::Kind::Group)
        return refused("The mask of a group cannot be applied to its layers.", "Merge the group first.");
    auto out = withMask(picture, id, std::nullopt);
    if (!out) return out;
    Layer shown = *layer;
    shown.opacity = 1;
    shown.mode = BlendMode::Normal;
    shown.visible = true;
    auto pixels = together({shown}, {});
    if (!pixels) return pixels.error();
    out->find(id)->pixels = std::move(*pixels);
    return out;
}

} // namespace moyun::canvas
