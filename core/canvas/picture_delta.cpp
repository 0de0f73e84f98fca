// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/picture_delta.h"

#include "core/canvas/areas.h"

#include <map>
#include <unordered_map>

namespace moyun::canvas {
namespace {

static_assert(Pixels::kMostTile <= 32767);

// Without its tiles and its layers.
Layer attributes(const Layer& layer)
{
    Layer bare;
    bare.id = layer.id;
    bare.kind = layer.kind;
    bare.name = layer.name;
    bare.mode = layer.mode;
    bare.opacity = layer.opacity;
    bare.visible = layer.visible;
    bare.locked = layer.locked;
    bare.alphaLocked = layer.alphaLocked;
    bare.passThrough = layer.passThrough;
    if (layer.mask) bare.mask.emplace();
    bare.style = layer.style;
    return bare;
}

bool sameAttributes(const Layer& a, const Layer& b)
{
    return a.id == b.id && a.kind == b.kind && a.name == b.name && a.mode == b.mode &&
           a.opacity == b.opacity && a.visible == b.visible && a.locked == b.locked &&
           a.alphaLocked == b.alphaLocked && a.passThrough == b.passThrough &&
           a.mask.has_value() == b.mask.has_value() && a.style == b.style;
}

std::vector<Layer> bareTree(const std::vector<Layer>& layers)
{
    std::vector<Layer> bare;
    bare.reserve(layers.size());
    for (const Layer& layer : layers) {
        bare.push_back(attributes(layer));
        bare.back().layers = bareTree(layer.layers);
    }
    return bare;
}

bool sameOrder(const std::vector<Layer>& a, const std::vector<Layer>& b)
{
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (a[i].id != b[i].id || !sameOrder(a[i].layers, b[i].layers)) return false;
    return true;
}

// fn(a's layer, b's) for trees of the same order.
template <class Fn> void forPairs(const std::vector<Layer>& a, const std::vector<Layer>& b, Fn fn)
{
    for (std::size_t i = 0; i < a.size(); ++i) {
        fn(a[i], b[i]);
        forPairs(a[i].layers, b[i].layers, fn);
    }
}

template <class Layers, class Fn> void forAll(Layers& layers, Fn fn)
{
    for (auto& layer : layers) {
        fn(layer);
        forAll(layer.layers, fn);
    }
}

template <class T> bool isZero(const T& tile)
{
    return std::all_of(tile.px.begin(), tile.px.end(), [](auto value) { return value == 0; });
}

template <class Ref> bool sameTile(const Ref& a, const Ref& b)
{
    if (a && b) return *a == *b;
    return (!a || isZero(*a)) && (!b || isZero(*b));
}

std::size_t bytesOf(const std::vector<Layer>& layers)
{
    std::size_t bytes = 0;
    forAll(layers, [&](const Layer& layer) {
        bytes += sizeof layer + layer.name.size();
        for (const auto& [style, weight] : layer.style.styles) bytes += sizeof style + style.size();
    });
    return bytes;
}

} // namespace

class PictureDelta::Maker
{
public:
    Maker(PictureDelta& delta, UndoVault& vault) : m_delta(delta), m_vault(vault) {}

    template <class T>
    void plane(LayerId layer, Plane plane, const TilePlane<T>* other, const TilePlane<T>* standing)
    {
        static const TilePlane<T> kNone;
        const std::size_t first = m_tiles.size();
        (other ? *other : kNone)
            .forEachDifference(standing ? *standing : kNone, [&](int tx, int ty, const auto& there,
                                                                 const auto& here) {
                if (sameTile(there, here)) return;
                m_delta.m_places.push_back({static_cast<std::int16_t>(tx), static_cast<std::int16_t>(ty)});
                m_tiles.push_back(m_vault.keep(there));
            });
        if (m_tiles.size() > first) m_delta.m_runs.push_back({layer, plane, first, m_tiles.size() - first});
    }

    void layer(LayerId id, const Layer* other, const Layer* standing)
    {
        const auto mask = [](const Layer* l) { return l && l->mask ? &*l->mask : nullptr; };
        plane<Tile>(id, Plane::Pixels, other ? &other->pixels : nullptr,
                    standing ? &standing->pixels : nullptr);
        plane<MaskTile>(id, Plane::Mask, mask(other), mask(standing));
    }

    void finish() { m_delta.m_tiles = std::make_shared<const UndoVault::Tiles>(std::move(m_tiles)); }

private:
    PictureDelta& m_delta;
    UndoVault& m_vault;
    UndoVault::Tiles m_tiles;
};

PictureDelta::Frame PictureDelta::frameOf(const Picture& picture)
{
    return {picture.width, picture.height, picture.dpi, picture.nextId, picture.selection.has_value()};
}

PictureDelta::PictureDelta(const Picture& other, const Picture& standing, UndoVault& vault)
    : m_frame(frameOf(other))
{
    Maker maker(*this, vault);
    if (sameOrder(other.layers, standing.layers)) {
        forPairs(other.layers, standing.layers, [&](const Layer& there, const Layer& here) {
            if (!sameAttributes(there, here)) m_layers.push_back(attributes(there));
            maker.layer(there.id, &there, &here);
        });
    } else {
        m_otherTree = true;
        m_layers = bareTree(other.layers);
        std::map<LayerId, std::pair<const Layer*, const Layer*>> pairs;
        forAll(other.layers, [&](const Layer& layer) { pairs[layer.id].first = &layer; });
        forAll(standing.layers, [&](const Layer& layer) { pairs[layer.id].second = &layer; });
        for (const auto& [id, pair] : pairs) maker.layer(id, pair.first, pair.second);
    }
    maker.plane<MaskTile>(0, Plane::Selection, other.selection ? &*other.selection : nullptr,
                          standing.selection ? &*standing.selection : nullptr);
    maker.finish();
    m_empty = m_frame == frameOf(standing) && !m_otherTree && m_layers.empty() && m_runs.empty();
}

bool PictureDelta::isEmpty() const
{
    return m_empty;
}

std::size_t PictureDelta::bytes() const
{
    // What a tile costs beside its pixels: its place, its reference, its entry in the vault.
    constexpr std::size_t kTileBytes = sizeof(Place) + sizeof(UndoVault::Held) + 160;
    return sizeof *this + bytesOf(m_layers) + m_runs.size() * sizeof(Run) + m_places.size() * kTileBytes;
}

base::Result<void> PictureDelta::exchange(Picture& standing, UndoVault& vault)
{
    if (m_empty) return {};
    auto fetched = vault.fetch(*m_tiles);
    if (!fetched) return fetched.error();

    std::unordered_map<LayerId, Layer*> byId;
    const auto look = [&] {
        byId.clear();
        forAll(standing.layers, [&](Layer& layer) { byId[layer.id] = &layer; });
    };
    // fn(plane) with the plane of a run, where it is there.
    const auto withPlane = [&](const Run& run, auto fn) {
        const auto found = byId.find(run.layer);
        if (run.plane == Plane::Selection) {
            if (standing.selection) fn(*standing.selection);
        } else if (found == byId.end()) {
            return;
        } else if (run.plane == Plane::Pixels) {
            fn(found->second->pixels);
        } else if (found->second->mask) {
            fn(*found->second->mask);
        }
    };

    // What stands now is what is kept from here on.
    look();
    UndoVault::Tiles kept(m_tiles->size());
    for (const Run& run : m_runs)
        withPlane(run, [&](const auto& plane) {
            for (std::size_t i = run.first; i < run.first + run.count; ++i)
                kept[i] = vault.keep(plane.tile(m_places[i].tx, m_places[i].ty));
        });
    const Frame frame = frameOf(standing);
    std::vector<Layer> layers;
    if (m_otherTree) {
        layers = bareTree(standing.layers);
        std::vector<Layer> tree = std::move(m_layers);
        forAll(tree, [&](Layer& layer) {
            const auto found = byId.find(layer.id);
            if (found == byId.end()) return;
            layer.pixels = found->second->pixels;
            if (layer.mask && found->second->mask) layer.mask = found->second->mask;
        });
        standing.layers = std::move(tree);
    } else {
        layers.reserve(m_layers.size());
        for (Layer& there : m_layers) {
            Layer& here = *byId.at(there.id);
            layers.push_back(attributes(here));
            there.pixels = std::move(here.pixels);
            there.layers = std::move(here.layers);
            if (there.mask && here.mask) there.mask = std::move(here.mask);
            here = std::move(there);
        }
    }
    m_layers = std::move(layers);
    standing.width = m_frame.width;
    standing.height = m_frame.height;
    standing.dpi = m_frame.dpi;
    standing.nextId = m_frame.nextId;
    if (!m_frame.selected)
        standing.selection.reset();
    else if (!standing.selection)
        standing.selection.emplace();
    m_frame = frame;

    look();
    for (const Run& run : m_runs)
        withPlane(run, [&](auto& plane) {
            using T = std::remove_cvref_t<decltype(*plane.tile(0, 0))>;
            for (std::size_t i = run.first; i < run.first + run.count; ++i)
                plane.set(m_places[i].tx, m_places[i].ty, std::static_pointer_cast<const T>((*fetched)[i]));
        });
    m_tiles = std::make_shared<const UndoVault::Tiles>(std::move(kept));
    return {};
}

namespace {

// Where a layer with all that it holds has tiles, in pixels.
image::Rect reach(const Layer& layer)
{
    image::Rect area = pixelsOfTiles(layer.pixels.tileBounds());
    for (const Layer& inner : layer.layers) area = united(area, reach(inner));
    return area;
}

// Whether a layer changes what is below it also where it has no pixels.
bool reachesBeyond(const Layer& layer)
{
    return layer.mode == BlendMode::DestinationIn || layer.mode == BlendMode::DestinationAtop ||
           std::any_of(layer.layers.begin(), layer.layers.end(),
                       [](const Layer& inner) { return reachesBeyond(inner); });
}

bool looksAlike(const Layer& a, const Layer& b)
{
    return a.kind == b.kind && a.mode == b.mode && a.opacity == b.opacity && a.visible == b.visible &&
           a.passThrough == b.passThrough && a.mask.has_value() == b.mask.has_value();
}

} // namespace

image::Rect changedArea(const Picture& before, const Picture& after)
{
    const image::Rect whole{0, 0, after.width, after.height};
    if (before.width != after.width || before.height != after.height ||
        !sameOrder(before.layers, after.layers))
        return whole;
    image::Rect area;
    forPairs(before.layers, after.layers, [&](const Layer& a, const Layer& b) {
        if (!looksAlike(a, b))
            area = reachesBeyond(a) || reachesBeyond(b) ? whole : united(area, united(reach(a), reach(b)));
        const auto differs = [&](int tx, int ty, const auto&, const auto&) {
            area = united(area, pixelsOfTile(tx, ty));
        };
        a.pixels.forEachDifference(b.pixels, differs);
        if (a.mask && b.mask) a.mask->forEachDifference(*b.mask, differs);
    });
    return intersected(area, whole);
}

bool sameLayers(const Picture& a, const Picture& b)
{
    if (!sameOrder(a.layers, b.layers)) return false;
    bool same = true;
    forPairs(a.layers, b.layers,
             [&](const Layer& x, const Layer& y) { same = same && sameAttributes(x, y); });
    return same;
}

} // namespace moyun::canvas
