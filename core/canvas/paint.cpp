// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/paint.h"

#include "core/canvas/areas.h"
#include "core/canvas/blend_rows.h"
#include "core/canvas/shapes.h"
#include "core/canvas/tile_coverage.h"

namespace moyun::canvas {

namespace {

BlendMode modeOf(const Paint& paint)
{
    if (paint.erase) return BlendMode::DestinationOut;
    return paint.alphaLocked ? BlendMode::SourceAtop : BlendMode::Normal;
}

void scale(Tile& tile, const TileCoverage& coverage)
{
    std::uint16_t values[kTileSide];
    for (int y = 0; y < kTileSide; ++y) {
        coverage.row(y, values);
        blendRows().cover(pixelAt(tile, 0, y), pixelAt(tile, 0, y), values, kTileSide);
    }
}

} // namespace

void paintTile(Pixels& pixels, int tx, int ty, const Pixels::Ref& source, const TileCoverage& coverage,
               const Paint& paint)
{
    if (!source || coverage.isNothing() || (paint.erase && paint.alphaLocked)) return;
    const Pixels::Ref& there = pixels.tile(tx, ty);
    if (!there && (paint.erase || paint.alphaLocked)) return;
    const BlendMode mode = modeOf(paint);
    const auto isOpaque = [&] {
        for (std::size_t i = 3; i < source->px.size(); i += 4)
            if (source->px[i] != Tile::kOne) return false;
        return true;
    };
    if (coverage.isWhole() && mode != BlendMode::SourceAtop && (mode == BlendMode::Normal && !there)) {
        pixels.set(tx, ty, source);
        return;
    }
    if (coverage.isWhole() && mode != BlendMode::SourceAtop && isOpaque()) {
        pixels.set(tx, ty, paint.erase ? nullptr : source);
        return;
    }
    Tile& into = pixels.edit(tx, ty);
    alignas(32) std::uint16_t covered[kTileSide * 4];
    std::uint16_t values[kTileSide];
    for (int y = 0; y < kTileSide; ++y) {
        coverage.row(y, values);
        blendRows().cover(covered, pixelAt(*source, 0, y), values, kTileSide);
        blendRows().blend[int(mode)](pixelAt(into, 0, y), covered, kTileSide);
    }
}

Pixels painted(const Pixels& pixels, const Mask& coverage, const Colour& colour, const Paint& paint)
{
    Pixels out = pixels;
    auto one = makeTile<Tile>();
    for (std::size_t i = 0; i < one->px.size(); ++i) one->px[i] = colour[i % 4];
    const Pixels::Ref source = std::move(one);
    // Places that were the same tile and are covered alike become the same tile again.
    struct
    {
        Pixels::Ref before, after;
        const MaskTile* shape = nullptr;
        const MaskTile* selection = nullptr;
    } last;
    coverage.forEach([&](int tx, int ty, const Mask::Ref& shape) {
        const MaskTile* selection = paint.selection ? paint.selection->tile(tx, ty).get() : nullptr;
        const Pixels::Ref before = pixels.tile(tx, ty);
        if (before && before == last.before && shape.get() == last.shape && selection == last.selection) {
            out.set(tx, ty, last.after);
            return;
        }
        paintTile(out, tx, ty, source, TileCoverage(shape.get(), paint, tx, ty), paint);
        last = {before, out.tile(tx, ty), shape.get(), selection};
    });
    return out;
}

Pixels painted(const Pixels& pixels, const image::Rect& area, const Colour& colour, const Paint& paint)
{
    return painted(pixels, rectangleMask(area), colour, paint);
}

Pixels painted(const Pixels& pixels, const Pixels& source, const Paint& paint)
{
    Pixels out = pixels;
    source.forEach([&](int tx, int ty, const Pixels::Ref& tile) {
        paintTile(out, tx, ty, tile, TileCoverage(nullptr, paint, tx, ty), paint);
    });
    return out;
}

Pixels selectedPart(const Pixels& pixels, const Mask* selection)
{
    if (!selection) return pixels;
    Pixels out;
    pixels.forEach([&](int tx, int ty, const Pixels::Ref& tile) {
        const TileCoverage coverage(nullptr, {.selection = selection}, tx, ty);
        if (coverage.isNothing()) return;
        out.set(tx, ty, tile);
        if (!coverage.isWhole()) scale(out.edit(tx, ty), coverage);
    });
    return out;
}

Pixels withoutSelected(const Pixels& pixels, const Mask* selection)
{
    if (!selection) return {};
    Pixels out = pixels;
    pixels.forEach([&](int tx, int ty, const Pixels::Ref&) {
        const TileCoverage coverage(nullptr, {.selection = selection}, tx, ty);
        if (coverage.isNothing()) return;
        if (coverage.isWhole()) {
            out.set(tx, ty, nullptr);
            return;
        }
        std::uint16_t values[kTileSide];
        Tile& tile = out.edit(tx, ty);
        for (int y = 0; y < kTileSide; ++y) {
            coverage.row(y, values);
            for (auto& value : values) value = std::uint16_t(Tile::kOne - value);
            blendRows().cover(pixelAt(tile, 0, y), pixelAt(tile, 0, y), values, kTileSide);
        }
    });
    return out;
}

Pixels keptOutside(const Pixels& before, const Pixels& after, const Mask* selection)
{
    if (!selection) return after;
    Pixels out = before;
    after.forEachDifference(before, [&](int tx, int ty, const Pixels::Ref& made, const Pixels::Ref& was) {
        const TileCoverage coverage(nullptr, {.selection = selection}, tx, ty);
        if (coverage.isNothing()) return;
        if (coverage.isWhole()) {
            out.set(tx, ty, made);
            return;
        }
        static const Tile kEmpty;
        const Tile& source = made ? *made : kEmpty;
        std::uint16_t values[kTileSide];
        Tile& into = out.edit(tx, ty);
        for (int y = 0; y < kTileSide; ++y) {
            coverage.row(y, values);
            blendRows().mix(pixelAt(into, 0, y), pixelAt(source, 0, y), values, kTileSide);
        }
    });
    return out;
}

} // namespace moyun::canvas
