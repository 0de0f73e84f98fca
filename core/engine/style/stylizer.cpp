// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/style/stylizer.h"

#include "core/image/blend.h"
#include "core/image/colour.h"
#include "core/image/resize.h"
#include "core/image/tiling.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace moyun::engine {
namespace {

using base::Error;
using base::ErrorCode;
using base::ImageBuffer;
using base::Result;
using image::Rect;

constexpr int kMaxSide = 32768;
constexpr std::int64_t kMaxPixels = 268'435'456;
constexpr std::int64_t kMeasuredWhole = 1024 * 1024; // pixels
constexpr int kSampleSide = 256;
constexpr int kSamples = 16;
constexpr int kSmallestMeasured = 32;

Error cancelled()
{
    return {ErrorCode::Cancelled, "Stopped.", ""};
}

double millisecondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

Result<void> checkPictures(const ImageBuffer& photo, const ImageBuffer* mask)
{
    if (photo.channels() != 3 || photo.empty())
        return Error{ErrorCode::InvalidArgument, "Only RGB pictures can be restyled.", ""};
    if (std::max(photo.width(), photo.height()) > kMaxSide ||
        std::int64_t(photo.width()) * photo.height() > kMaxPixels)
        return Error{ErrorCode::TooLarge,
                     "The picture has " + std::to_string(photo.width()) + " x " +
                         std::to_string(photo.height()) + " pixels.",
                     "Give --size, or scale it down first."};
    if (mask && (mask->channels() != 1 || mask->width() != photo.width() || mask->height() != photo.height()))
        return Error{ErrorCode::InvalidArgument,
                     "The mask has " + std::to_string(mask->width()) + " x " +
                         std::to_string(mask->height()) + " pixels, the picture " +
                         std::to_string(photo.width()) + " x " + std::to_string(photo.height()) + ".",
                     "Give a mask of the picture's size."};
    return {};
}

int alignedUp(int side, int alignment)
{
    return std::max(kSmallestMeasured, (side + alignment - 1) / alignment * alignment);
}

// Repeats the right and lower edge, as the network itself does with a lone picture.
ImageBuffer padded(const ImageBuffer& picture, int width, int height)
{
    ImageBuffer out(width, height, 3);
    for (int y = 0; y < height; ++y) {
        const auto* source = picture.row(std::min(y, picture.height() - 1));
        auto* target = std::copy_n(source, picture.stride(), out.row(y));
        for (int x = picture.width(); x < width; ++x)
            target = std::copy_n(source + picture.stride() - 3, 3, target);
    }
    return out;
}

Rect grown(const Rect& rect, int by, int alignment, int width, int height)
{
    const auto down = [&](int v) { return std::max(0, v / alignment * alignment); };
    const int x = down(std::max(0, rect.x - by)), y = down(std::max(0, rect.y - by));
    const int right = std::min(width, (rect.right() + by + alignment - 1) / alignment * alignment);
    const int bottom = std::min(height, (rect.bottom() + by + alignment - 1) / alignment * alignment);
    return {x, y, right - x, bottom - y};
}

// The smallest distance of places that stay multiples of `alignment` when the picture is reduced by `scale`;
// where they lie far apart, the alignment itself.
int gridStep(double scale, int alignment)
{
    constexpr int kFar = 96;
    for (int n = 1; n * alignment * scale <= kFar; ++n) {
        const double step = n * alignment * scale;
        if (std::abs(step - std::lround(step)) < 1e-3) return int(std::lround(step));
    }
    return alignment;
}

bool within(const Rect& rect, const Rect& bounds)
{
    return rect.width > 0 && rect.height > 0 && rect.x >= bounds.x && rect.y >= bounds.y &&
           rect.width <= bounds.right() - rect.x && rect.height <= bounds.bottom() - rect.y;
}

Rect scaled(const Rect& rect, double factor, int width, int height)
{
    const int x = std::clamp(int(std::floor(rect.x * factor)), 0, width - 1),
              y = std::clamp(int(std::floor(rect.y * factor)), 0, height - 1);
    const int right = std::clamp(int(std::ceil(rect.right() * factor)), x + 1, width),
              bottom = std::clamp(int(std::ceil(rect.bottom() * factor)), y + 1, height);
    return {x, y, right - x, bottom - y};
}

} // namespace

Stylizer::Stylizer(neural::StyleNetwork& network, StylizerHooks hooks)
    : m_network(network), m_hooks(std::move(hooks))
{}

Result<neural::StyleVector>
Stylizer::vectorFor(const StyleLook& look, const std::function<Result<neural::StyleVector>()>& content) const
{
    if (auto valid = look.check(); !valid) return valid.error();
    auto mixed = mixStyles(look.styles);
    if (!mixed) return mixed.error();
    if (int(mixed->size()) != m_network.vectorSize())
        return Error{ErrorCode::InvalidArgument,
                     "The style " + look.styles[0].name + " belongs to another model.",
                     "Encode the painting again with this model."};
    if (look.strength >= 1) return mixed;
    auto own = content();
    if (!own) return own.error();
    for (std::size_t i = 0; i < mixed->size(); ++i)
        (*mixed)[i] = (*own)[i] + look.strength * ((*mixed)[i] - (*own)[i]);
    return mixed;
}

Result<neural::NormStatistics> Stylizer::measure(const ImageBuffer& picture,
                                                 const neural::StyleVector& vector) const
{
    const int alignment = m_network.alignment();
    std::vector<ImageBuffer> tiles;
    std::vector<neural::TileOrigin> origins;
    if (std::int64_t(picture.width()) * picture.height() <= kMeasuredWhole) {
        tiles.push_back(
            padded(picture, alignedUp(picture.width(), alignment), alignedUp(picture.height(), alignment)));
        origins.push_back({});
    } else {
        auto rects = image::sampleTiles(picture.width(), picture.height(), kSampleSide, kSamples);
        if (!rects) return rects.error();
        for (const auto& rect : *rects) {
            auto tile = image::crop(picture, rect);
            if (!tile) return tile.error();
            tiles.push_back(
                padded(*tile, alignedUp(rect.width, alignment), alignedUp(rect.height, alignment)));
            origins.push_back({rect.x, rect.y});
        }
    }
    return m_network.measure(tiles, origins, vector);
}

Result<ImageBuffer> Stylizer::render(const ImageBuffer& picture, const neural::StyleVector& vector, int tile,
                                     const neural::NormStatistics* statistics) const
{
    const auto tiles =
        image::planTiles(picture.width(), picture.height(), tile, m_network.halo(), m_network.alignment());
    if (!tiles) return tiles.error();
    if (tiles->size() == 1) return m_network.transform(picture, {}, vector, statistics);
    ImageBuffer out(picture.width(), picture.height(), 3);
    for (std::size_t i = 0; i < tiles->size(); ++i) {
        if (m_hooks.stop.stop_requested()) return cancelled();
        if (i > 0 && m_hooks.betweenTiles) m_hooks.betweenTiles();
        const auto& [source, target] = (*tiles)[i];
        auto cut = image::crop(picture, source);
        if (!cut) return cut.error();
        auto painted = m_network.transform(*cut, {source.x, source.y}, vector, statistics);
        if (!painted) return painted.error();
        if (auto pasted =
                image::paste(out, target.x, target.y, *painted,
                             {target.x - source.x, target.y - source.y, target.width, target.height});
            !pasted)
            return pasted.error();
        if (m_hooks.progress) m_hooks.progress(0.05 + 0.9 * double(i + 1) / double(tiles->size()));
    }
    return out;
}

Result<ImageBuffer> Stylizer::finish(const ImageBuffer& photo, ImageBuffer painted, const ImageBuffer* mask,
                                     const StyleLook& look) const
{
    Result<ImageBuffer> out = std::move(painted);
    if (look.keepColours) out = image::keepColours(photo, *out);
    if (out && look.strength < 1)
        out = image::mixPictures(photo, *out, 1 - (1 - look.strength) * (1 - look.strength));
    if (out && mask) out = image::blendMasked(photo, *out, *mask);
    return out;
}

Result<StylizeOutcome> Stylizer::stylize(const ImageBuffer& photo, const ImageBuffer* mask,
                                         const StyleLook& look, const neural::StyleVector& vector, int tile,
                                         bool wantStatistics) const
{
    const auto start = std::chrono::steady_clock::now();
    if (auto valid = checkPictures(photo, mask); !valid) return valid.error();
    if (auto valid = look.check(); !valid) return valid.error();
    StylizeOutcome outcome;
    outcome.vector = vector;
    if (look.strength <= 0) {
        outcome.picture = std::make_shared<const ImageBuffer>(photo);
        return outcome;
    }
    const auto side = [&](int length) {
        return std::clamp(int(std::lround(length / look.strokeScale)), 1, kMaxSide);
    };
    const bool rescaled = look.strokeScale != 1;
    Result<ImageBuffer> working = ImageBuffer();
    if (rescaled) {
        if (double(side(photo.width())) * side(photo.height()) > double(kMaxPixels))
            return Error{ErrorCode::TooLarge,
                         "The stroke scale " + std::to_string(look.strokeScale) +
                             " makes this picture too large to work on.",
                         "Give a larger --scale or a smaller --size."};
        working = image::resize(photo, side(photo.width()), side(photo.height()));
        if (!working) return working.error();
    }
    const ImageBuffer& picture = rescaled ? *working : photo;
    const int tileSide = tile > 0 ? tile : kAutomaticTile;
    // A small picture in one piece measures itself while it is rendered; everything else shares measured
    // statistics.
    const bool alone = !wantStatistics && picture.width() <= tileSide && picture.height() <= tileSide &&
                       std::int64_t(picture.width()) * picture.height() <= kMeasuredWhole;
    if (!alone) {
        auto measured = measure(picture, vector);
        if (!measured) return measured.error();
        outcome.statistics = std::move(*measured);
        if (m_hooks.stop.stop_requested()) return cancelled();
        if (m_hooks.progress) m_hooks.progress(0.05);
    }
    auto painted = render(picture, vector, tileSide, alone ? nullptr : &outcome.statistics);
    if (!painted) return painted.error();
    if (rescaled) {
        painted = image::resize(*painted, photo.width(), photo.height());
        if (!painted) return painted.error();
    }
    if (m_hooks.stop.stop_requested()) return cancelled();
    auto finished = finish(photo, std::move(*painted), mask, look);
    if (!finished) return finished.error();
    outcome.picture = std::make_shared<const ImageBuffer>(std::move(*finished));
    outcome.milliseconds = millisecondsSince(start);
    return outcome;
}

Stylizer::RectPlan Stylizer::planRect(const Rect& changed, float strokeScale, int width, int height,
                                      int alignment)
{
    const int step = gridStep(strokeScale, alignment);
    RectPlan plan;
    plan.shown = grown(changed, int(std::ceil(kReach * strokeScale)), step, width, height);
    plan.seen = grown(plan.shown, int(std::ceil(kContext * strokeScale)), step, width, height);
    return plan;
}

Result<RestyleRectOutcome> Stylizer::restyle(const ImageBuffer& photo, const PicturePart& part,
                                             const ImageBuffer* mask, const Rect& changed,
                                             const StyleLook& look, const neural::StyleVector& vector,
                                             const neural::NormStatistics& statistics) const
{
    const auto start = std::chrono::steady_clock::now();
    if (auto valid = checkPictures(photo, mask); !valid) return valid.error();
    if (auto valid = look.check(); !valid) return valid.error();
    const bool whole = part.rect == Rect{};
    const int width = whole ? photo.width() : part.width, height = whole ? photo.height() : part.height;
    const Rect there = whole ? Rect{0, 0, width, height} : part.rect;
    if (there.width != photo.width() || there.height != photo.height() ||
        !within(there, {0, 0, width, height}))
        return Error{ErrorCode::InvalidArgument, "The part of the picture does not lie in the picture.", ""};
    if (!within(changed, {0, 0, width, height}))
        return Error{ErrorCode::InvalidArgument, "The changed rectangle does not lie in the picture.", ""};
    if (statistics.mean.empty() || int(vector.size()) != m_network.vectorSize())
        return Error{ErrorCode::InvalidArgument,
                     "A changed rectangle needs the statistics and the vector of a whole pass.",
                     "Restyle the whole picture first, asking for its statistics."};
    const double scale = look.strokeScale;
    const auto [shown, seen] = planRect(changed, look.strokeScale, width, height, m_network.alignment());
    if (!within(seen, there))
        return Error{ErrorCode::InvalidArgument, "The part of the picture is too small for the change in it.",
                     "Give what planRect() says is seen."};
    RestyleRectOutcome outcome;
    outcome.rect = shown;
    const Rect inPart{seen.x - there.x, seen.y - there.y, seen.width, seen.height};
    auto cut = image::crop(photo, inPart);
    if (!cut) return cut.error();
    if (look.strength > 0) {
        Result<ImageBuffer> painted = ImageBuffer();
        if (scale == 1) {
            painted = m_network.transform(*cut, {seen.x, seen.y}, vector, &statistics);
        } else {
            const auto small = scaled({0, 0, seen.width, seen.height}, 1 / scale, kMaxSide, kMaxSide);
            auto working = image::resize(*cut, small.width, small.height);
            if (!working) return working.error();
            painted = m_network.transform(
                *working, {int(std::lround(seen.x / scale)), int(std::lround(seen.y / scale))}, vector,
                &statistics);
            if (painted) painted = image::resize(*painted, seen.width, seen.height);
        }
        if (!painted) return painted.error();
        Result<ImageBuffer> maskCut = ImageBuffer();
        if (mask) {
            maskCut = image::crop(*mask, inPart);
            if (!maskCut) return maskCut.error();
        }
        auto finished = finish(*cut, std::move(*painted), mask ? &*maskCut : nullptr, look);
        if (!finished) return finished.error();
        cut = std::move(finished);
    }
    auto inner = image::crop(*cut, {shown.x - seen.x, shown.y - seen.y, shown.width, shown.height});
    if (!inner) return inner.error();
    outcome.pixels = std::make_shared<const ImageBuffer>(std::move(*inner));
    outcome.milliseconds = millisecondsSince(start);
    return outcome;
}

} // namespace moyun::engine
