// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/picture.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <unordered_map>

// Pictures and edits for tests, the same from the same seed.
namespace moyun::test {

inline std::uint64_t mixed(std::uint64_t hash, std::uint64_t value)
{
    hash = (hash ^ value) * 0x9e3779b97f4a7c15ull;
    return hash ^ (hash >> 29);
}

// A number for what a picture holds: equal for equal values. Tiles that were looked at before are not looked
// at again, see afresh(). It holds none of them, so that whoever writes tiles that nobody else has is seen
// doing so.
class PictureHash
{
public:
    std::uint64_t of(const canvas::Picture& picture)
    {
        std::unordered_map<const void*, Known> next;
        m_next = &next;
        std::uint64_t hash = mixed(1, std::uint64_t(picture.width));
        hash = mixed(hash, std::uint64_t(picture.height));
        hash = mixed(hash, std::hash<double>{}(picture.dpi));
        hash = mixed(hash, picture.nextId);
        for (const auto& layer : picture.layers) hash = mixed(hash, of(layer));
        hash = mixed(hash, picture.selection ? plane(*picture.selection) : 7);
        m_known.swap(next);
        return hash;
    }
    // All tiles are looked at, also those that were before: finds what was written where it may not be.
    std::uint64_t afresh(const canvas::Picture& picture)
    {
        m_known.clear();
        return of(picture);
    }

private:
    struct Known
    {
        std::weak_ptr<const void> tile; // as long as it is there, its place in memory is no other's
        std::uint64_t hash;
    };

    std::uint64_t of(const canvas::Layer& layer)
    {
        std::uint64_t hash = mixed(layer.id, std::uint64_t(layer.kind));
        hash = mixed(hash, std::hash<std::string>{}(layer.name));
        hash = mixed(hash, std::uint64_t(layer.mode));
        hash = mixed(hash, std::hash<float>{}(layer.opacity));
        hash = mixed(hash, std::uint64_t(layer.visible + 2 * layer.locked + 4 * layer.alphaLocked +
                                         8 * layer.passThrough + 16 * layer.style.keepColours));
        for (const auto& [style, weight] : layer.style.styles)
            hash = mixed(mixed(hash, std::hash<std::string>{}(style)), std::hash<float>{}(weight));
        hash = mixed(mixed(hash, std::hash<float>{}(layer.style.strength)),
                     std::hash<float>{}(layer.style.strokeScale));
        hash = mixed(hash, plane(layer.pixels));
        hash = mixed(hash, layer.mask ? plane(*layer.mask) : 7);
        hash = mixed(hash, layer.layers.size());
        for (const auto& inner : layer.layers) hash = mixed(hash, of(inner));
        return hash;
    }

    template <class T> std::uint64_t plane(const canvas::TilePlane<T>& plane)
    {
        std::uint64_t hash = 3;
        plane.forEach([&](int tx, int ty, const std::shared_ptr<const T>& tile) {
            const auto again = m_next->find(tile.get());
            const auto known = m_known.find(tile.get());
            std::uint64_t content = 0;
            if (again != m_next->end())
                content = again->second.hash;
            else if (known != m_known.end() && !known->second.tile.expired())
                content = known->second.hash;
            else if (std::any_of(tile->px.begin(), tile->px.end(), [](auto v) { return v != 0; }))
                content = bytes(tile->px.data(), sizeof tile->px);
            if (again == m_next->end()) m_next->insert({tile.get(), {tile, content}});
            if (content != 0) hash = mixed(mixed(mixed(hash, std::uint64_t(tx)), std::uint64_t(ty)), content);
        });
        return hash;
    }

    static std::uint64_t bytes(const void* from, std::size_t size)
    {
        std::uint64_t hash = 5;
        for (std::size_t i = 0; i + sizeof(std::uint64_t) <= size; i += sizeof(std::uint64_t)) {
            std::uint64_t value = 0;
            std::memcpy(&value, static_cast<const char*>(from) + i, sizeof value);
            hash = mixed(hash, value);
        }
        return hash;
    }

    std::unordered_map<const void*, Known> m_known;
    std::unordered_map<const void*, Known>* m_next = nullptr;
};

// A blot of paint with a soft edge, over what is there.
inline void dab(canvas::Pixels& pixels, int x, int y, int radius, std::mt19937& random)
{
    const std::uint32_t one = canvas::Tile::kOne;
    std::array<std::uint32_t, 3> colour;
    for (auto& c : colour) c = random() % (one + 1);
    for (int py = y - radius; py <= y + radius; ++py)
        for (int px = x - radius; px <= x + radius; ++px) {
            const int d = (px - x) * (px - x) + (py - y) * (py - y);
            if (d > radius * radius) continue;
            auto& tile = pixels.edit(px >> 6, py >> 6);
            auto* at = &tile.px[(std::size_t(py & 63) * 64 + std::size_t(px & 63)) * 4];
            const auto alpha =
                static_cast<std::uint32_t>(double(one) * (1 - double(d) / (radius * radius + 1)));
            for (int c = 0; c < 4; ++c) {
                const std::uint32_t mine = c == 3 ? alpha : colour[std::size_t(c)] * alpha / one;
                at[c] = static_cast<std::uint16_t>(mine + at[c] * (one - alpha) / one);
            }
        }
}

inline void dab(canvas::Mask& mask, int x, int y, int radius, std::mt19937& random)
{
    for (int py = y - radius; py <= y + radius; ++py)
        for (int px = x - radius; px <= x + radius; ++px)
            if ((px - x) * (px - x) + (py - y) * (py - y) <= radius * radius)
                mask.edit(px >> 6, py >> 6).px[std::size_t(py & 63) * 64 + std::size_t(px & 63)] =
                    static_cast<std::uint8_t>(random() % 256);
}

namespace detail {

inline void lists(std::vector<canvas::Layer>& layers, std::vector<std::vector<canvas::Layer>*>& all)
{
    all.push_back(&layers);
    for (auto& layer : layers)
        if (layer.kind == canvas::Layer::Kind::Group) lists(layer.layers, all);
}

inline void everyLayer(std::vector<canvas::Layer>& layers, std::vector<canvas::Layer*>& all)
{
    for (auto& layer : layers) {
        all.push_back(&layer);
        everyLayer(layer.layers, all);
    }
}

} // namespace detail

// A layer with the next id; pixels where `paint`.
inline canvas::Layer randomLayer(canvas::Picture& picture, std::mt19937& random, bool paint)
{
    static const char* const kNames[] = {"Sky", "天", "Line \"art\" & <more>", "", "墨 ink", "Ґрунт"};
    canvas::Layer layer;
    layer.id = picture.nextId++;
    layer.name = kNames[random() % 6];
    layer.mode = static_cast<canvas::BlendMode>(random() % canvas::kBlendModes);
    layer.opacity = float(random() % 101) / 100;
    layer.visible = random() % 5 != 0;
    layer.locked = random() % 5 == 0;
    layer.alphaLocked = random() % 5 == 0;
    if (random() % 5 == 0) {
        layer.kind = canvas::Layer::Kind::Group;
        layer.passThrough = random() % 2 == 0;
        return layer;
    }
    if (random() % 6 == 0) {
        layer.kind = canvas::Layer::Kind::Style;
        layer.style.styles = {{"monet-lilies", 0.25f}, {"mine/x y", 0.75f}};
        layer.style.strength = float(random() % 101) / 100;
        layer.style.keepColours = random() % 2 == 0;
        layer.style.strokeScale = 0.25f + float(random() % 16) / 4;
    }
    if (paint)
        dab(layer.pixels, int(random() % unsigned(picture.width)), int(random() % unsigned(picture.height)),
            int(4 + random() % 40), random);
    if (random() % 4 == 0)
        dab(layer.mask.emplace(), int(random() % unsigned(picture.width)),
            int(random() % unsigned(picture.height)), int(4 + random() % 30), random);
    return layer;
}

// Anything that an artist may do to a picture, mostly painting.
inline void randomEdit(canvas::Picture& picture, std::mt19937& random)
{
    std::vector<std::vector<canvas::Layer>*> lists;
    detail::lists(picture.layers, lists);
    std::vector<canvas::Layer*> layers;
    detail::everyLayer(picture.layers, layers);
    auto& layer = *layers[random() % layers.size()];
    const int x = int(random() % unsigned(picture.width)), y = int(random() % unsigned(picture.height));
    switch (random() % 16) {
    case 0: { // another layer, anywhere
        if (layers.size() > 12) break;
        auto& list = *lists[random() % lists.size()];
        auto made = randomLayer(picture, random, true);
        list.insert(list.begin() + std::ptrdiff_t(random() % (list.size() + 1)), std::move(made));
        return;
    }
    case 1: { // one goes
        auto& list = *lists[random() % lists.size()];
        if (list.empty() || picture.layers.size() < 2) break;
        list.erase(list.begin() + std::ptrdiff_t(random() % list.size()));
        return;
    }
    case 2: // others' order
        std::shuffle(picture.layers.begin(), picture.layers.end(), random);
        return;
    case 3:
        layer.opacity = float(random() % 101) / 100;
        return;
    case 4:
        layer.visible = !layer.visible;
        return;
    case 5:
        layer.mode = static_cast<canvas::BlendMode>(random() % canvas::kBlendModes);
        return;
    case 6:
        if (layer.mask)
            layer.mask.reset();
        else
            dab(layer.mask.emplace(), x, y, 20, random);
        return;
    case 7:
        if (picture.selection && random() % 2 == 0)
            picture.selection.reset();
        else {
            if (!picture.selection) picture.selection.emplace();
            dab(*picture.selection, x, y, 50, random);
        }
        return;
    case 8:
        picture.width = 512 + int(random() % 512);
        picture.dpi = 72 + double(random() % 300);
        return;
    case 9: // away with a row of tiles
        for (int tx = -2; tx < 18; ++tx) layer.pixels.set(tx, y >> 6, nullptr);
        return;
    default:
        break;
    }
    if (layer.kind != canvas::Layer::Kind::Group)
        dab(layer.pixels, x - 20, y - 20, int(3 + random() % 40), random);
}

} // namespace moyun::test
