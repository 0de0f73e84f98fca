// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/selection_edits.h"

#include "core/canvas/areas.h"
#include "core/canvas/tile_tools.h"

namespace moyun::canvas {

namespace {

// fn(uint8, uint8) for every pixel of both; a tile that none has stays away where fn(0, 0) is 0.
template <class Fn> Mask merged(const Mask& first, const Mask& second, Fn fn)
{
    static const MaskTile kEmpty;
    Mask out;
    TilePool<MaskTile> pool;
    const auto put = [&](int tx, int ty, const Mask::Ref& a, const Mask::Ref& b) {
        const auto isFlat = [](const Mask::Ref& t) { return !t || t == fullMaskTile(); };
        if (isFlat(a) && isFlat(b)) {
            const std::uint8_t value = fn(std::uint8_t(a ? 255 : 0), std::uint8_t(b ? 255 : 0));
            if (value == 255 || value == 0) {
                out.set(tx, ty, value ? fullMaskTile() : Mask::Ref());
                return;
            }
        }
        const MaskTile& here = a ? *a : kEmpty;
        const MaskTile& there = b ? *b : kEmpty;
        auto tile = makeTile<MaskTile>();
        for (std::size_t i = 0; i < tile->px.size(); ++i) tile->px[i] = fn(here.px[i], there.px[i]);
        out.set(tx, ty, pool.pooled(std::move(tile)));
    };
    first.forEach([&](int tx, int ty, const Mask::Ref& a) { put(tx, ty, a, second.tile(tx, ty)); });
    second.forEach([&](int tx, int ty, const Mask::Ref& b) {
        if (!first.tile(tx, ty)) put(tx, ty, {}, b);
    });
    return out;
}

Mask within(const Mask& mask, const image::Rect& picture)
{
    return merged(mask, rectangleMask(picture),
                  [](std::uint8_t a, std::uint8_t b) { return std::min(a, b); });
}

Mask without(const Mask& mask, const Mask& shape)
{
    return merged(mask, shape,
                  [](std::uint8_t a, std::uint8_t b) { return std::min(a, std::uint8_t(255 - b)); });
}

Selection orEverything(Mask mask)
{
    mask = pooled(mask);
    if (mask.isEmpty()) return std::nullopt;
    return mask;
}

} // namespace

Selection combined(const Selection& before, const Mask& shape, SelectionCombine how,
                   const image::Rect& picture)
{
    const Mask inside = within(shape, picture);
    switch (how) {
    case SelectionCombine::Add:
        if (!before) break;
        return orEverything(
            merged(*before, inside, [](std::uint8_t a, std::uint8_t b) { return std::max(a, b); }));
    case SelectionCombine::Subtract:
        return orEverything(without(before ? *before : rectangleMask(picture), inside));
    case SelectionCombine::Intersect:
        if (!before) break;
        return orEverything(
            merged(*before, inside, [](std::uint8_t a, std::uint8_t b) { return std::min(a, b); }));
    case SelectionCombine::Replace:
        break;
    }
    return orEverything(inside);
}

Mask ellipseMask(const image::Rect& area, const image::Rect& picture)
{
    return polygonMask({ellipsePoints({area.x + area.width / 2.0, area.y + area.height / 2.0},
                                      area.width / 2.0, area.height / 2.0)},
                       picture);
}

Selection inverted(const Selection& selection, const image::Rect& picture)
{
    if (!selection) return std::nullopt;
    return orEverything(without(rectangleMask(picture), *selection));
}

base::Result<Mask> bordered(const Mask& mask, int pixels, const image::Rect& picture, std::stop_token stop)
{
    pixels = std::clamp(pixels, 1, 500);
    const auto outer = widened(mask, pixels, picture, stop);
    if (!outer) return outer.error();
    const auto inner = widened(mask, -pixels, picture, stop);
    if (!inner) return inner.error();
    return without(*outer, *inner);
}

Mask maskOfAlpha(const Pixels& pixels, const image::Rect& picture)
{
    Mask mask;
    TilePool<MaskTile> pool;
    Pixels::Ref last;
    Mask::Ref made;
    pixels.forEach([&](int tx, int ty, const Pixels::Ref& tile) {
        if (tile != last) {
            auto alpha = makeTile<MaskTile>();
            for (std::size_t i = 0; i < alpha->px.size(); ++i)
                alpha->px[i] = std::uint8_t((tile->px[i * 4 + 3] * 255u + Tile::kOne / 2) >> 15);
            made = pool.pooled(std::move(alpha));
            last = tile;
        }
        mask.set(tx, ty, made);
    });
    return within(mask, picture);
}

image::Rect boundsOf(const Mask& mask)
{
    image::Rect bounds;
    mask.forEach([&](int tx, int ty, const Mask::Ref& tile) {
        const image::Rect place = pixelsOfTile(tx, ty);
        // Tiles wholly inside what is known add nothing.
        if (intersected(bounds, place) == place) return;
        if (tile == fullMaskTile()) {
            bounds = united(bounds, place);
            return;
        }
        int left = kTileSide, right = -1, top = kTileSide, bottom = -1;
        for (int y = 0; y < kTileSide; ++y)
            for (int x = 0; x < kTileSide; ++x) {
                if (!tile->px[std::size_t(y * kTileSide + x)]) continue;
                left = std::min(left, x);
                right = std::max(right, x);
                top = std::min(top, y);
                bottom = y;
            }
        if (right >= 0)
            bounds = united(bounds, {place.x + left, place.y + top, right - left + 1, bottom - top + 1});
    });
    return bounds;
}

int selectedAt(const Selection& selection, int x, int y)
{
    if (!selection) return 255;
    const Mask::Ref& tile = selection->tile(tileOf(x), tileOf(y));
    return tile ? tile->px[std::size_t((y & 63) * kTileSide + (x & 63))] : 0;
}

} // namespace moyun::canvas
