// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/areas.h"
#include "core/canvas/selection_edits.h"
#include "core/canvas/tile_tools.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

// Filters that look at a neighbourhood, block by block, so that memory does not grow with the picture.
namespace moyun::canvas {

namespace {

constexpr int kBlock = 8; // tiles along each side

base::Error cancelled()
{
    return {base::ErrorCode::Cancelled, "Changing the selection was stopped.", ""};
}

// Whether all pixels that a block is made from are 0, or all 255.
enum class Flat { No, Nothing, Everything };

Flat flatness(const Mask& mask, const image::Rect& area)
{
    const image::Rect tiles = tilesOf(area);
    bool nothing = true, everything = true;
    for (int ty = tiles.y; ty < tiles.bottom(); ++ty)
        for (int tx = tiles.x; tx < tiles.right(); ++tx) {
            const Mask::Ref& tile = mask.tile(tx, ty);
            nothing = nothing && !tile;
            everything = everything && tile == fullMaskTile();
        }
    return nothing ? Flat::Nothing : everything ? Flat::Everything : Flat::No;
}

// Pixels of an area, those beyond the picture as at its edge.
cv::Mat gathered(const Mask& mask, const image::Rect& area, const image::Rect& picture)
{
    cv::Mat out(area.height, area.width, CV_8U);
    PlaneReader<MaskTile> reader(mask);
    for (int y = 0; y < area.height; ++y) {
        const int py = std::clamp(area.y + y, picture.y, picture.bottom() - 1);
        std::uint8_t* row = out.ptr<std::uint8_t>(y);
        for (int x = 0; x < area.width; ++x) {
            const int px = std::clamp(area.x + x, picture.x, picture.right() - 1);
            const MaskTile* tile = reader.tileOfPixel(px, py);
            row[x] = tile ? tile->px[std::size_t((py & 63) * kTileSide + (px & 63))] : 0;
        }
    }
    return out;
}

void scatter(const cv::Mat& values, const image::Rect& tiles, const image::Rect& picture, Mask& into,
             TilePool<MaskTile>& pool)
{
    for (int ty = 0; ty < tiles.height; ++ty)
        for (int tx = 0; tx < tiles.width; ++tx) {
            const image::Rect place = pixelsOfTile(tiles.x + tx, tiles.y + ty),
                              part = intersected(place, picture);
            if (isEmpty(part)) continue;
            auto tile = makeTile<MaskTile>();
            for (int y = part.y - place.y; y < part.bottom() - place.y; ++y) {
                const std::uint8_t* from = values.ptr<std::uint8_t>(ty * kTileSide + y) + tx * kTileSide;
                std::copy_n(from + part.x - place.x, part.width,
                            tile->px.begin() + y * kTileSide + part.x - place.x);
            }
            into.set(tiles.x + tx, tiles.y + ty, pool.pooled(std::move(tile)));
        }
}

// fn(values) -> values of the same size, of which all but `halo` at the sides are used.
template <class Fn>
base::Result<Mask> filtered(const Mask& given, int halo, const image::Rect& picture,
                            const std::stop_token& stop, Fn fn)
{
    const Mask mask = pooled(given);
    Mask out;
    TilePool<MaskTile> pool;
    if (isEmpty(picture)) return out;
    const image::Rect all = tilesOf(picture);
    for (int by = all.y; by < all.bottom(); by += kBlock)
        for (int bx = all.x; bx < all.right(); bx += kBlock) {
            if (stop.stop_requested()) return cancelled();
            const image::Rect tiles = intersected({bx, by, kBlock, kBlock}, all);
            const image::Rect area = grown(pixelsOfTiles(tiles), halo);
            const Flat flat = flatness(mask, intersected(area, picture));
            if (flat == Flat::Nothing) continue;
            if (flat == Flat::Everything) {
                scatter(cv::Mat(tiles.height * kTileSide, tiles.width * kTileSide, CV_8U, cv::Scalar(255)),
                        tiles, picture, out, pool);
                continue;
            }
            try {
                const cv::Mat made = fn(gathered(mask, area, picture));
                scatter(made(cv::Rect(halo, halo, tiles.width * kTileSide, tiles.height * kTileSide)), tiles,
                        picture, out, pool);
            } catch (const cv::Exception&) {
                return base::Error{base::ErrorCode::OutOfMemory,
                                   "There is not enough memory to change the selection.",
                                   "Close other pictures or programs, then try again."};
            }
        }
    return out;
}

// Pixels within `radius` of what is 128 or more; whole pixels along straight edges, antialiased elsewhere.
cv::Mat dilated(const cv::Mat& values, int radius)
{
    cv::Mat outside, distance, out = values.clone();
    cv::threshold(values, outside, 127, 255, cv::THRESH_BINARY_INV);
    if (cv::countNonZero(outside) == int(outside.total())) return out;
    cv::distanceTransform(outside, distance, cv::DIST_L2, cv::DIST_MASK_PRECISE);
    for (int y = 0; y < out.rows; ++y) {
        const float* from = distance.ptr<float>(y);
        std::uint8_t* to = out.ptr<std::uint8_t>(y);
        for (int x = 0; x < out.cols; ++x) {
            const float inside = std::clamp(float(radius) + 1 - from[x], 0.0f, 1.0f);
            to[x] = std::max(to[x], std::uint8_t(std::lround(inside * 255)));
        }
    }
    return out;
}

} // namespace

base::Result<Mask> feathered(const Mask& mask, double radius, const image::Rect& picture,
                             std::stop_token stop)
{
    radius = std::clamp(radius, 0.0, 250.0);
    if (radius < 0.5) return mask;
    // Three means over a square come close to a bell of deviation radius / 2 at any size for the same price.
    const int side = 2 * int(std::lround(radius / 2)) + 1;
    const int halo = 3 * (side / 2);
    return filtered(mask, halo, picture, stop, [&](const cv::Mat& values) {
        cv::Mat wide, out;
        values.convertTo(wide, CV_32F);
        for (int i = 0; i < 3; ++i) cv::blur(wide, wide, {side, side}, {-1, -1}, cv::BORDER_REPLICATE);
        wide.convertTo(out, CV_8U);
        return out;
    });
}

base::Result<Mask> widened(const Mask& mask, int pixels, const image::Rect& picture, std::stop_token stop)
{
    pixels = std::clamp(pixels, -500, 500);
    if (pixels == 0) return mask;
    const int radius = std::abs(pixels);
    return filtered(mask, radius + 1, picture, stop, [&](const cv::Mat& values) {
        if (pixels > 0) return dilated(values, radius);
        const cv::Mat around = 255 - values;
        const cv::Mat out = 255 - dilated(around, radius);
        return out;
    });
}

} // namespace moyun::canvas
