// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/layer_edits.h"

#include <algorithm>

namespace moyun::canvas {

namespace {

using base::Error;
using base::ErrorCode;
using base::Result;

Error notFound()
{
    return {ErrorCode::NotFound, "The layer is not in the picture any more.", "Choose another layer."};
}

Error refused(std::string message, std::string advice = {})
{
    return {ErrorCode::InvalidArgument, std::move(message), std::move(advice)};
}

Error tooMany()
{
    return {ErrorCode::TooLarge, "A picture holds at most " + std::to_string(kMostLayers) + " layers.",
            "Merge or delete some first."};
}

std::string quoted(const Layer& layer)
{
    return "\"" + layer.name + "\"";
}

std::vector<Layer>* listOf(Picture& picture, LayerId group)
{
    if (!group) return &picture.layers;
    Layer* found = picture.find(group);
    return found && found->kind == Layer::Kind::Group ? &found->layers : nullptr;
}

std::size_t countOf(const Layer& layer)
{
    std::size_t count = 1;
    for (const Layer& inner : layer.layers) count += countOf(inner);
    return count;
}

void giveIds(Layer& layer, LayerId& next)
{
    layer.id = next++;
    for (Layer& inner : layer.layers) giveIds(inner, next);
}

// The layers on the way to one, itself last; empty where it is not there.
bool wayTo(const std::vector<Layer>& layers, LayerId id, std::vector<const Layer*>& way)
{
    for (const Layer& layer : layers) {
        way.push_back(&layer);
        if (layer.id == id || wayTo(layer.layers, id, way)) return true;
        way.pop_back();
    }
    return false;
}

bool hasName(const std::vector<Layer>& layers, const std::string& name)
{
    return std::any_of(layers.begin(), layers.end(),
                       [&](const Layer& layer) { return layer.name == name || hasName(layer.layers, name); });
}

Layer takeOut(Picture& picture, const LayerPlace& place)
{
    std::vector<Layer>& list = *listOf(picture, place.group);
    Layer layer = std::move(list[place.index]);
    list.erase(list.begin() + std::ptrdiff_t(place.index));
    return layer;
}

bool putIn(Picture& picture, const LayerPlace& place, Layer layer)
{
    std::vector<Layer>* list = listOf(picture, place.group);
    if (!list) return false;
    list->insert(list->begin() + std::ptrdiff_t(std::min(place.index, list->size())), std::move(layer));
    return true;
}

} // namespace

std::optional<LayerPlace> placeOf(const Picture& picture, LayerId id)
{
    std::vector<const Layer*> way;
    if (!id || !wayTo(picture.layers, id, way)) return std::nullopt;
    const Layer* group = way.size() > 1 ? way[way.size() - 2] : nullptr;
    const std::vector<Layer>& list = group ? group->layers : picture.layers;
    return LayerPlace{group ? group->id : 0, std::size_t(way.back() - list.data())};
}

LayerPlace placeAbove(const Picture& picture, LayerId id)
{
    auto place = placeOf(picture, id);
    if (!place) return {};
    ++place->index;
    return *place;
}

bool isLocked(const Picture& picture, LayerId id)
{
    std::vector<const Layer*> way;
    return wayTo(picture.layers, id, way) &&
           std::any_of(way.begin(), way.end(), [](const Layer* layer) { return layer->locked; });
}

bool isShown(const Picture& picture, LayerId id)
{
    std::vector<const Layer*> way;
    return wayTo(picture.layers, id, way) &&
           std::all_of(way.begin(), way.end(), [](const Layer* layer) { return layer->visible; });
}

std::string freeName(const Picture& picture, const std::string& name)
{
    if (!hasName(picture.layers, name)) return name;
    std::string stem = name;
    int number = 2;
    const std::size_t space = name.rfind(' ');
    const std::size_t digits = name.size() - space - 1;
    if (space != std::string::npos && digits > 0 && digits < 6 &&
        name.find_first_not_of("0123456789", space + 1) == std::string::npos) {
        stem = name.substr(0, space);
        number = std::stoi(name.substr(space + 1)) + 1;
    }
    while (hasName(picture.layers, stem + " " + std::to_string(number))) ++number;
    return stem + " " + std::to_string(number);
}

Result<Picture> withLayer(const Picture& picture, Layer layer, LayerPlace at, LayerId* made)
{
    if (picture.layerCount() + countOf(layer) > kMostLayers) return tooMany();
    Picture out = picture;
    giveIds(layer, out.nextId);
    const LayerId id = layer.id;
    if (at.group && isLocked(picture, at.group))
        return refused("The group " + quoted(*picture.find(at.group)) + " is locked.", "Unlock it first.");
    if (!putIn(out, at, std::move(layer))) return notFound();
    if (made) *made = id;
    return out;
}

Result<Picture> withoutLayer(const Picture& picture, LayerId id)
{
    const auto place = placeOf(picture, id);
    if (!place) return notFound();
    if (isLocked(picture, id))
        return refused("The layer " + quoted(*picture.find(id)) + " is locked.", "Unlock it first.");
    Picture out = picture;
    takeOut(out, *place);
    return out;
}

Result<Picture> withDuplicate(const Picture& picture, LayerId id, LayerId* made)
{
    const Layer* found = picture.find(id);
    if (!found) return notFound();
    Layer copy = *found;
    copy.name = freeName(picture, copy.name);
    copy.locked = false;
    return withLayer(picture, std::move(copy), placeAbove(picture, id), made);
}

Result<Picture> withLayerMoved(const Picture& picture, LayerId id, LayerPlace to)
{
    const auto from = placeOf(picture, id);
    if (!from) return notFound();
    for (const LayerId group : {from->group, to.group})
        if (group && isLocked(picture, group))
            return refused("The group " + quoted(*picture.find(group)) + " is locked.", "Unlock it first.");
    Picture out = picture;
    Layer layer = takeOut(out, *from);
    if (to.group && !out.find(to.group) && picture.find(to.group))
        return refused("A group cannot be moved into itself.");
    if (!putIn(out, to, std::move(layer))) return notFound();
    return out;
}

Result<Picture> withLayerRaised(const Picture& picture, LayerId id)
{
    const auto at = placeOf(picture, id);
    if (!at) return notFound();
    Picture copy = picture;
    const std::vector<Layer>& list = *listOf(copy, at->group);
    if (at->index + 1 == list.size())
        return at->group ? withLayerMoved(picture, id, placeAbove(picture, at->group))
                         : Result<Picture>(copy);
    const Layer& next = list[at->index + 1];
    if (next.kind == Layer::Kind::Group && !next.locked) return withLayerMoved(picture, id, {next.id, 0});
    return withLayerMoved(picture, id, {at->group, at->index + 1});
}

Result<Picture> withLayerLowered(const Picture& picture, LayerId id)
{
    const auto at = placeOf(picture, id);
    if (!at) return notFound();
    Picture copy = picture;
    if (at->index == 0)
        return at->group ? withLayerMoved(picture, id, *placeOf(picture, at->group)) : Result<Picture>(copy);
    const Layer& next = (*listOf(copy, at->group))[at->index - 1];
    if (next.kind == Layer::Kind::Group && !next.locked) return withLayerMoved(picture, id, {next.id});
    return withLayerMoved(picture, id, {at->group, at->index - 1});
}

Result<Picture> withGroup(const Picture& picture, const std::vector<LayerId>& ids, const std::string& name,
                          LayerId* made)
{
    if (picture.layerCount() >= kMostLayers) return tooMany();
    // Those inside another chosen one come along with it.
    std::vector<LayerId> chosen;
    LayerId top = 0;
    const std::function<void(const std::vector<Layer>&)> choose = [&](const std::vector<Layer>& layers) {
        for (const Layer& layer : layers) {
            if (std::find(ids.begin(), ids.end(), layer.id) != ids.end())
                chosen.push_back(top = layer.id);
            else
                choose(layer.layers);
        }
    };
    choose(picture.layers);
    if (chosen.empty()) return notFound();
    for (const LayerId id : chosen)
        if (const LayerId group = placeOf(picture, id)->group; group && isLocked(picture, group))
            return refused("The group " + quoted(*picture.find(group)) + " is locked.", "Unlock it first.");
    Picture out = picture;
    Layer group;
    group.id = out.nextId++;
    group.kind = Layer::Kind::Group;
    group.name = name;
    const LayerId id = group.id;
    putIn(out, placeAbove(out, top), std::move(group));
    for (const LayerId layer : chosen) {
        Layer taken = takeOut(out, *placeOf(out, layer));
        putIn(out, {id}, std::move(taken));
    }
    if (made) *made = id;
    return out;
}

Result<Picture> withoutGroup(const Picture& picture, LayerId group)
{
    const auto place = placeOf(picture, group);
    if (!place || picture.find(group)->kind != Layer::Kind::Group) return notFound();
    if (isLocked(picture, group))
        return refused("The group " + quoted(*picture.find(group)) + " is locked.", "Unlock it first.");
    Picture out = picture;
    Layer taken = takeOut(out, *place);
    for (std::size_t i = 0; i < taken.layers.size(); ++i)
        putIn(out, {place->group, place->index + i}, std::move(taken.layers[i]));
    return out;
}

Result<Picture> withLayerChanged(const Picture& picture, LayerId id,
                                 const std::function<void(Layer&)>& change)
{
    Picture out = picture;
    Layer* layer = out.find(id);
    if (!layer) return notFound();
    change(*layer);
    return out;
}

Result<void> mayPaint(const Picture& picture, LayerId id)
{
    const Layer* layer = picture.find(id);
    if (!layer) return notFound();
    if (layer->kind == Layer::Kind::Group)
        return refused(quoted(*layer) + " is a group, which has no pixels of its own.",
                       "Choose a layer inside it.");
    if (layer->kind == Layer::Kind::Style)
        return refused(quoted(*layer) + " is a style layer, which is made from what lies below it.",
                       "Choose another layer, or turn it into a painted one.");
    if (isLocked(picture, id))
        return refused("The layer " + quoted(*layer) + " is locked.", "Unlock it first.");
    if (!isShown(picture, id))
        return refused("The layer " + quoted(*layer) + " is hidden.", "Show it first.");
    return {};
}

Paint paintOn(const Picture& picture, LayerId id)
{
    const Layer* layer = picture.find(id);
    return {.selection = picture.selection ? &*picture.selection : nullptr,
            .alphaLocked = layer && layer->alphaLocked};
}

Result<Picture> withPixels(const Picture& picture, LayerId id, Pixels pixels)
{
    const Layer* layer = picture.find(id);
    if (layer && isShown(picture, id)) {
        if (const auto may = mayPaint(picture, id); !may) return may.error();
    } else if (!layer || layer->kind != Layer::Kind::Paint || isLocked(picture, id)) {
        return mayPaint(picture, id).error();
    }
    Picture out = picture;
    out.find(id)->pixels = std::move(pixels);
    return out;
}

Result<Picture> withMask(const Picture& picture, LayerId id, std::optional<Mask> mask)
{
    const Layer* layer = picture.find(id);
    if (!layer) return notFound();
    if (isLocked(picture, id))
        return refused("The layer " + quoted(*layer) + " is locked.", "Unlock it first.");
    Picture out = picture;
    out.find(id)->mask = std::move(mask);
    return out;
}

} // namespace moyun::canvas
