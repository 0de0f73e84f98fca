// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/style_pixels.h"

#include "core/canvas/areas.h"
#include "core/canvas/compositor.h"

#include <algorithm>

namespace moyun::bridge {

using canvas::kTileSide;
using canvas::Tile;
using image::Rect;

namespace {

bool isBlank(const canvas::MaskTile& tile)
{
    return std::all_of(tile.px.begin(), tile.px.end(), [](std::uint8_t value) { return value == 0; });
}

} // namespace

std::uint8_t plainColour(int premultiplied, int alpha)
{
    if (alpha == 255) return std::uint8_t(premultiplied);
    if (alpha == 0) return 255;
    const int colour = std::min(255, (premultiplied * 255 + alpha / 2) / alpha);
    const int weight = std::min(255, 4 * alpha);
    return std::uint8_t((colour * weight + 255 * (255 - weight) + 127) / 255);
}

PlainPicture plainPicture(const canvas::Picture& picture, canvas::LayerId below)
{
    auto photo = std::make_shared<base::ImageBuffer>(picture.width, picture.height, 3);
    PlainPicture plain;
    plain.alpha.resize(std::size_t(picture.width) * picture.height);
    const Rect whole{0, 0, picture.width, picture.height}, tiles = canvas::tilesOf(whole);
    auto tile = std::make_unique<Tile>();
    std::vector<std::uint8_t> shown(std::size_t(kTileSide) * kTileSide * 4);
    for (int ty = 0; ty < tiles.height; ++ty)
        for (int tx = 0; tx < tiles.width; ++tx) {
            const Rect part = canvas::intersected(canvas::pixelsOfTile(tx, ty), whole);
            canvas::composeTile(picture, tx, ty, *tile, below);
            canvas::showTile(*tile, {0, 0, part.width, part.height}, shown.data(),
                             std::size_t(kTileSide) * 4);
            for (int y = 0; y < part.height; ++y) {
                const std::uint8_t* from = shown.data() + std::size_t(y) * kTileSide * 4;
                std::uint8_t* rgb = photo->pixel(part.x, part.y + y);
                std::uint8_t* alpha = plain.alpha.data() + std::size_t(part.y + y) * picture.width + part.x;
                for (int x = 0; x < part.width; ++x, from += 4, rgb += 3) {
                    alpha[x] = from[3];
                    for (int c = 0; c < 3; ++c) rgb[c] = plainColour(from[2 - c], from[3]);
                }
            }
        }
    plain.photo = std::move(photo);
    return plain;
}

PlainPicture plainLayer(const canvas::Picture& picture, const canvas::Layer& layer)
{
    canvas::Picture alone;
    alone.width = picture.width;
    alone.height = picture.height;
    canvas::Layer only;
    only.id = 1;
    only.pixels = layer.pixels;
    alone.layers.push_back(std::move(only));
    return plainPicture(alone);
}

canvas::Pixels layerPixels(const base::ImageBuffer& rendering, const std::vector<std::uint8_t>& alpha,
                           const canvas::Mask* mask)
{
    canvas::Pixels pixels;
    const Rect whole{0, 0, rendering.width(), rendering.height()}, tiles = canvas::tilesOf(whole);
    for (int ty = 0; ty < tiles.height; ++ty)
        for (int tx = 0; tx < tiles.width; ++tx) {
            if (mask && (!mask->tile(tx, ty) || isBlank(*mask->tile(tx, ty)))) continue;
            const Rect part = canvas::intersected(canvas::pixelsOfTile(tx, ty), whole);
            auto tile = canvas::makeTile<Tile>();
            bool any = false;
            for (int y = 0; y < part.height; ++y) {
                const std::uint8_t* rgb = rendering.pixel(part.x, part.y + y);
                const std::uint8_t* a = alpha.data() + std::size_t(part.y + y) * rendering.width() + part.x;
                std::uint16_t* to = tile->px.data() + std::size_t(y) * kTileSide * 4;
                for (int x = 0; x < part.width; ++x, rgb += 3, to += 4) {
                    any = any || a[x] > 0;
                    for (int c = 0; c < 3; ++c)
                        to[c] = std::uint16_t((std::uint64_t(rgb[c]) * a[x] * Tile::kOne + 32512) / 65025);
                    to[3] = std::uint16_t((std::uint32_t(a[x]) * Tile::kOne + 127) / 255);
                }
            }
            if (any) pixels.set(tx, ty, std::move(tile));
        }
    return pixels;
}

canvas::Pixels mixedPixels(const canvas::Pixels& layer, const canvas::Pixels& restyled,
                           const canvas::Mask* mask, int width, int height)
{
    canvas::Pixels mixed = layer;
    restyled.forEach([&](int tx, int ty, const canvas::Pixels::Ref& with) {
        const canvas::MaskTile* weights = mask ? mask->tile(tx, ty).get() : nullptr;
        if (mask && !weights) return;
        const Rect part = canvas::intersected(canvas::pixelsOfTile(tx, ty), {0, 0, width, height});
        Tile& tile = mixed.edit(tx, ty);
        for (int y = 0; y < part.height; ++y)
            for (int x = 0; x < part.width; ++x) {
                const std::size_t i = std::size_t(y) * kTileSide + std::size_t(x);
                const std::uint32_t m = weights ? weights->px[i] : 255;
                if (m == 0) continue;
                for (std::size_t c = 0; c < 4; ++c)
                    tile.px[4 * i + c] =
                        std::uint16_t((tile.px[4 * i + c] * (255 - m) + with->px[4 * i + c] * m + 127) / 255);
            }
    });
    return mixed;
}

} // namespace moyun::bridge
