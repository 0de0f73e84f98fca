// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/picture_edits.h"

#include "core/canvas/areas.h"
#include "core/canvas/layer_edits.h"
#include "core/canvas/paint.h"
#include "core/canvas/plane_mapping.h"
#include "core/canvas/plane_sampling.h"
#include "core/canvas/selection_edits.h"

#include <cmath>

namespace moyun::canvas {

namespace {

using base::Error;
using base::ErrorCode;
using base::Result;

Error cancelled()
{
    return {ErrorCode::Cancelled, "Changing the picture was stopped.", ""};
}

Result<void> checkSize(int width, int height)
{
    if (width < 1 || height < 1)
        return Error{ErrorCode::InvalidArgument, "A picture is at least one pixel wide and high.",
                     "Choose a larger size."};
    if (width > kMostSide || height > kMostSide)
        return Error{ErrorCode::TooLarge,
                     "A picture of " + std::to_string(width) + " x " + std::to_string(height) +
                         " pixels is too large.",
                     "Choose at most " + std::to_string(kMostSide) + " pixels on each side."};
    return {};
}

// Each layer's pixels and mask by these functions, which return results.
template <class OfPixels, class OfMask>
Result<void> change(std::vector<Layer>& layers, OfPixels ofPixels, OfMask ofMask, const std::stop_token& stop)
{
    for (Layer& layer : layers) {
        if (stop.stop_requested()) return cancelled();
        if (!layer.pixels.isEmpty()) {
            auto pixels = ofPixels(layer.pixels);
            if (!pixels) return pixels.error();
            layer.pixels = std::move(*pixels);
        }
        if (layer.mask) {
            auto mask = ofMask(*layer.mask);
            if (!mask) return mask.error();
            layer.mask = std::move(*mask);
        }
        if (const auto inner = change(layer.layers, ofPixels, ofMask, stop); !inner) return inner;
        if (stop.stop_requested()) return cancelled();
    }
    return {};
}

image::Rect wholeOf(const Picture& picture)
{
    return {0, 0, picture.width, picture.height};
}

// All by a map of pixels, into a picture of this size.
Result<Picture> byMap(const Picture& picture, int width, int height, const PixelMap& map,
                      const std::stop_token& stop)
{
    Picture out = picture;
    out.width = width;
    out.height = height;
    const auto changed = change(
        out.layers, [&](const Pixels& pixels) { return Result<Pixels>(mapped(pixels, map, stop)); },
        [&](const Mask& mask) { return Result<Mask>(mapped(mask, map, stop)); }, stop);
    if (!changed) return changed.error();
    if (picture.selection)
        out.selection =
            combined(std::nullopt, mapped(*picture.selection, map), SelectionCombine::Replace, wholeOf(out));
    return out;
}

PixelMap flipMap(const Picture& picture, Flip flip)
{
    if (flip == Flip::Horizontal) return {.xx = -1, .x0 = picture.width - 1};
    return {.yy = -1, .y0 = picture.height - 1};
}

// Whether nothing of a layer lies outside of the picture.
bool isInside(const Pixels& pixels, const image::Rect& picture)
{
    const Mask inside = rectangleMask(picture);
    bool is = true;
    pixels.forEach([&](int tx, int ty, const Pixels::Ref& tile) {
        if (!is || inside.tile(tx, ty) == fullMaskTile()) return;
        for (int y = 0; y < kTileSide && is; ++y)
            for (int x = 0; x < kTileSide && is; ++x) {
                const int px = tx * kTileSide + x, py = ty * kTileSide + y;
                is = (px >= 0 && py >= 0 && px < picture.width && py < picture.height) ||
                     pixelAt(*tile, x, y)[3] == 0;
            }
    });
    return is;
}

} // namespace

Result<Picture> flipped(const Picture& picture, Flip flip, std::stop_token stop)
{
    return byMap(picture, picture.width, picture.height, flipMap(picture, flip), stop);
}

Result<Picture> turned(const Picture& picture, QuarterTurn turn, std::stop_token stop)
{
    const int right = picture.width - 1, bottom = picture.height - 1;
    switch (turn) {
    case QuarterTurn::Clockwise:
        return byMap(picture, picture.height, picture.width,
                     {.xx = 0, .xy = 1, .x0 = 0, .yx = -1, .yy = 0, .y0 = bottom}, stop);
    case QuarterTurn::CounterClockwise:
        return byMap(picture, picture.height, picture.width,
                     {.xx = 0, .xy = -1, .x0 = right, .yx = 1, .yy = 0, .y0 = 0}, stop);
    case QuarterTurn::Half:
        break;
    }
    return byMap(picture, picture.width, picture.height, {.xx = -1, .x0 = right, .yy = -1, .y0 = bottom},
                 stop);
}

Result<Picture> withLayerFlipped(const Picture& picture, LayerId id, Flip flip, std::stop_token stop)
{
    const Layer* layer = picture.find(id);
    if (!layer)
        return Error{ErrorCode::NotFound, "The layer is not in the picture any more.",
                     "Choose another layer."};
    if (isLocked(picture, id))
        return Error{ErrorCode::InvalidArgument, "The layer \"" + layer->name + "\" is locked.",
                     "Unlock it first."};
    const PixelMap map = flipMap(picture, flip);
    std::vector<Layer> layers{*layer};
    const auto changed = change(
        layers, [&](const Pixels& pixels) { return Result<Pixels>(mapped(pixels, map, stop)); },
        [&](const Mask& mask) { return Result<Mask>(mapped(mask, map, stop)); }, stop);
    if (!changed) return changed.error();
    Picture out = picture;
    *out.find(id) = std::move(layers[0]);
    return out;
}

Result<Picture> cropped(const Picture& picture, const image::Rect& area, bool keepOutside)
{
    if (const auto fits = checkSize(area.width, area.height); !fits) return fits.error();
    if (std::max(std::abs(area.x), std::abs(area.y)) > 4 * kMostSide)
        return Error{ErrorCode::InvalidArgument, "The area lies too far from the picture.",
                     "Choose another area."};
    auto out = byMap(picture, area.width, area.height, {.x0 = area.x, .y0 = area.y}, {});
    if (!out || keepOutside) return out;
    const Mask inside = rectangleMask(wholeOf(*out));
    const auto changed = change(
        out->layers, [&](const Pixels& pixels) { return Result<Pixels>(selectedPart(pixels, &inside)); },
        [&](const Mask& mask) {
            return Result<Mask>(
                combined(mask, inside, SelectionCombine::Intersect, wholeOf(*out)).value_or(Mask()));
        },
        {});
    if (!changed) return changed.error();
    return out;
}

Result<Picture> withCanvasSize(const Picture& picture, int width, int height, double anchorX, double anchorY)
{
    if (const auto fits = checkSize(width, height); !fits) return fits.error();
    const int dx = int(std::lround((width - picture.width) * std::clamp(anchorX, 0.0, 1.0)));
    const int dy = int(std::lround((height - picture.height) * std::clamp(anchorY, 0.0, 1.0)));
    return byMap(picture, width, height, {.x0 = -dx, .y0 = -dy}, {});
}

Result<Picture> scaled(const Picture& picture, int width, int height, Sampling sampling, std::stop_token stop)
{
    if (const auto fits = checkSize(width, height); !fits) return fits.error();
    if (width == picture.width && height == picture.height) return picture;
    Picture out = picture;
    out.width = width;
    out.height = height;
    const image::Rect before = wholeOf(picture), after = wholeOf(out);
    const Transform transform =
        Transform::scaling(double(width) / picture.width, double(height) / picture.height);
    // What reaches beyond the picture goes on doing so, a picture's side on each side.
    const image::Rect around{-width, -height, 3 * width, 3 * height};
    const Mask inside = rectangleMask(after);
    const auto changed = change(
        out.layers,
        [&](const Pixels& pixels) -> Result<Pixels> {
            if (!isInside(pixels, before)) return transformed(pixels, transform, sampling, around, stop);
            auto made = sampled(pixels, transform, sampling, after, before, stop);
            if (!made) return made;
            return selectedPart(*made, &inside);
        },
        [&](const Mask& mask) -> Result<Mask> {
            auto made = sampled(mask, transform, sampling, after, before, stop);
            if (!made) return made;
            return combined(*made, inside, SelectionCombine::Intersect, after).value_or(Mask());
        },
        stop);
    if (!changed) return changed.error();
    if (picture.selection) {
        auto selection = sampled(*picture.selection, transform, sampling, after, before, stop);
        if (!selection) return selection.error();
        out.selection = combined(std::nullopt, *selection, SelectionCombine::Replace, after);
    }
    return out;
}

} // namespace moyun::canvas
