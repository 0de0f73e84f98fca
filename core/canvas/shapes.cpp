// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/shapes.h"

#include "core/canvas/areas.h"
#include "core/canvas/tile_tools.h"

#include <cmath>
#include <numbers>

namespace moyun::canvas {

namespace {

using Contour = std::vector<Point>;
constexpr double kFar = 1e6; // pixels; nothing beyond matters

Contour reversed(Contour contour)
{
    std::reverse(contour.begin(), contour.end());
    return contour;
}

Contour rectanglePoints(double left, double top, double right, double bottom)
{
    return {{left, top}, {right, top}, {right, bottom}, {left, bottom}};
}

// A line with round ends.
Contour capsule(Point from, Point to, double radius)
{
    const double angle = std::atan2(to.y - from.y, to.x - from.x);
    const int steps = std::clamp(int(std::ceil(8 * std::sqrt(radius))) + 4, 8, 1000);
    Contour points;
    for (const auto& [centre, start] :
         {std::pair(to, angle - std::numbers::pi / 2), std::pair(from, angle + std::numbers::pi / 2)})
        for (int i = 0; i <= steps; ++i) {
            const double a = start + std::numbers::pi * i / steps;
            points.push_back({centre.x + radius * std::cos(a), centre.y + radius * std::sin(a)});
        }
    return points;
}

double held(double value)
{
    return std::isfinite(value) ? std::clamp(value, -kFar, kFar) : 0.0;
}

} // namespace

std::vector<Point> ellipsePoints(Point centre, double radiusX, double radiusY)
{
    const double larger = std::max({std::abs(radiusX), std::abs(radiusY), 1.0});
    const int count = std::clamp(int(std::ceil(16 * std::sqrt(larger))), 16, 4096);
    std::vector<Point> points;
    for (int i = 0; i < count; ++i) {
        const double a = 2 * std::numbers::pi * i / count;
        points.push_back({centre.x + radiusX * std::cos(a), centre.y + radiusY * std::sin(a)});
    }
    return points;
}

Mask shapeMask(const Shape& shape, const image::Rect& clip)
{
    const Point from{held(shape.from.x), held(shape.from.y)}, to{held(shape.to.x), held(shape.to.y)};
    const double half = std::clamp(held(shape.width), 0.1, 10'000.0) / 2;
    if (shape.kind == Shape::Kind::Line) return polygonMask({capsule(from, to, half)}, clip, shape.antialias);

    const double left = std::min(from.x, to.x), right = std::max(from.x, to.x);
    const double top = std::min(from.y, to.y), bottom = std::max(from.y, to.y);
    const auto around = [&](double by) {
        if (shape.kind == Shape::Kind::Rectangle)
            return rectanglePoints(left - by, top - by, right + by, bottom + by);
        return ellipsePoints({(left + right) / 2, (top + bottom) / 2}, (right - left) / 2 + by,
                             (bottom - top) / 2 + by);
    };
    if (shape.filled) return polygonMask({around(0)}, clip, shape.antialias);
    std::vector<Contour> contours{around(half)};
    if (right - left > 2 * half && bottom - top > 2 * half) contours.push_back(reversed(around(-half)));
    return polygonMask(contours, clip, shape.antialias);
}

Mask rectangleMask(const image::Rect& area)
{
    Mask mask;
    const image::Rect tiles = tilesOf(area);
    for (int ty = tiles.y; ty < tiles.bottom(); ++ty)
        for (int tx = tiles.x; tx < tiles.right(); ++tx) {
            const image::Rect place = pixelsOfTile(tx, ty), part = intersected(area, place);
            if (part == place) {
                mask.set(tx, ty, fullMaskTile());
                continue;
            }
            MaskTile& tile = mask.edit(tx, ty);
            for (int y = part.y - place.y; y < part.bottom() - place.y; ++y)
                std::fill_n(tile.px.begin() + y * kTileSide + part.x - place.x, part.width, 255);
        }
    return mask;
}

} // namespace moyun::canvas
