// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/layer_motion.h"

#include "core/canvas/areas.h"
#include "core/canvas/layer_edits.h"
#include "core/canvas/selection_edits.h"
#include "ui/canvas/paint_words.h"

#include <functional>

namespace moyun::ui {

using base::Result;
using canvas::Layer;
using canvas::Picture;

namespace {

using Change = std::function<Result<void>(Layer&)>;

// The layer, or every layer of the group that holds pixels.
Result<void> eachLayer(const Picture& picture, Layer& layer, const Change& change)
{
    if (layer.kind != Layer::Kind::Group) return change(layer);
    for (Layer& inside : layer.layers)
        if (auto done = eachLayer(picture, inside, change); !done) return done;
    return {};
}

Result<Picture> withEach(const Picture& picture, canvas::LayerId id, const Change& change)
{
    const Layer* found = picture.find(id);
    // A group is asked about itself; a layer about its pixels, too.
    if (!found || found->kind != Layer::Kind::Group) {
        if (auto may = canvas::mayPaint(picture, id); !may) return may.error();
    } else if (canvas::isLocked(picture, id)) {
        return base::Error{base::ErrorCode::InvalidArgument, "The group \"" + found->name + "\" is locked.",
                           "Unlock it in the list of layers."};
    }
    Picture after = picture;
    Layer* layer = after.find(id);
    if (auto done = eachLayer(picture, *layer, change); !done) return done.error();
    return after;
}

QRect boundsOfTile(const canvas::Tile& tile)
{
    constexpr int kSide = canvas::kTileSide;
    int left = kSide, top = kSide, right = -1, bottom = -1;
    for (int y = 0; y < kSide; ++y)
        for (int x = 0; x < kSide; ++x)
            if (canvas::pixelAt(tile, x, y)[3]) {
                left = std::min(left, x);
                right = std::max(right, x);
                top = std::min(top, y);
                bottom = std::max(bottom, y);
            }
    return right < 0 ? QRect() : QRect(QPoint(left, top), QPoint(right, bottom));
}

QRect boundsOf(const canvas::Pixels& pixels)
{
    QRect bounds;
    pixels.forEach([&](int tx, int ty, const canvas::Pixels::Ref& tile) {
        const QRect whole = rectOf(canvas::pixelsOfTile(tx, ty));
        if (bounds.contains(whole)) return;
        // Tiles that are painted to their corners reach as far as they can.
        const auto painted = [&](int x, int y) { return canvas::pixelAt(*tile, x, y)[3] > 0; };
        const bool full = painted(0, 0) && painted(63, 63) && painted(0, 63) && painted(63, 0);
        bounds |= full ? whole : boundsOfTile(*tile).translated(whole.topLeft());
    });
    return bounds;
}

QRect boundsOf(const Layer& layer)
{
    QRect bounds = boundsOf(layer.pixels);
    for (const Layer& inside : layer.layers) bounds |= boundsOf(inside);
    return bounds;
}

// Where transformed pixels may come to lie: they are kept outside the picture, too, but not without end.
image::Rect reach(const Picture& picture, const canvas::Transform& transform, const QRect& bounds)
{
    constexpr int kMost = canvas::kMostSide;
    const QRect limit(-kMost, -kMost, 3 * kMost, 3 * kMost);
    QRectF there;
    for (const QPointF corner :
         {QPointF(bounds.left(), bounds.top()), QPointF(bounds.right() + 1, bounds.top()),
          QPointF(bounds.left(), bounds.bottom() + 1), QPointF(bounds.right() + 1, bounds.bottom() + 1)}) {
        const canvas::Point to = transform.map({corner.x(), corner.y()});
        const QRectF at(to.x, to.y, 0.01, 0.01);
        there = there.isNull() ? at : there.united(at);
    }
    return rectOf(
        (there.toAlignedRect().adjusted(-2, -2, 2, 2) | QRect(0, 0, picture.width, picture.height)) & limit);
}

} // namespace

QRect contentBounds(const Picture& picture, canvas::LayerId id)
{
    const Layer* layer = picture.find(id);
    if (!layer) return {};
    const QRect bounds = boundsOf(*layer);
    return picture.selection ? bounds & rectOf(canvas::boundsOf(*picture.selection)) : bounds;
}

Result<Picture> withContentMoved(const Picture& picture, canvas::LayerId id, int dx, int dy)
{
    const canvas::Mask* selection = picture.selection ? &*picture.selection : nullptr;
    auto after = withEach(picture, id, [&](Layer& layer) -> Result<void> {
        auto pixels = canvas::withSelectedMoved(layer.pixels, selection, dx, dy);
        if (!pixels) return pixels.error();
        layer.pixels = std::move(*pixels);
        if (layer.mask && !selection) layer.mask = canvas::moved(*layer.mask, dx, dy);
        return {};
    });
    if (after && selection) after->selection = canvas::moved(*selection, dx, dy);
    return after;
}

Result<Picture> withContentTransformed(const Picture& picture, canvas::LayerId id,
                                       const canvas::Transform& transform, canvas::Sampling sampling,
                                       std::stop_token stop)
{
    const canvas::Mask* selection = picture.selection ? &*picture.selection : nullptr;
    const image::Rect clip = reach(picture, transform, contentBounds(picture, id));
    auto after = withEach(picture, id, [&](Layer& layer) -> Result<void> {
        auto pixels =
            canvas::withSelectedTransformed(layer.pixels, selection, transform, sampling, clip, stop);
        if (!pixels) return pixels.error();
        layer.pixels = std::move(*pixels);
        if (layer.mask && !selection) {
            auto mask = canvas::transformed(*layer.mask, transform, sampling, clip, stop);
            if (!mask) return mask.error();
            layer.mask = std::move(*mask);
        }
        return {};
    });
    if (after && selection) {
        auto mask =
            canvas::transformed(*selection, transform, sampling, {0, 0, picture.width, picture.height}, stop);
        if (!mask) return mask.error();
        after->selection = std::move(*mask);
    }
    return after;
}

} // namespace moyun::ui
