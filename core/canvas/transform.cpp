// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/transform.h"

#include "core/canvas/areas.h"
#include "core/canvas/paint.h"
#include "core/canvas/plane_mapping.h"
#include "core/canvas/tile_tools.h"

#include <cmath>
#include <numbers>

namespace moyun::canvas {

namespace {

Transform about(const Transform& transform, Point centre)
{
    return Transform::moving(-centre.x, -centre.y)
        .then(transform)
        .then(Transform::moving(centre.x, centre.y));
}

// From the unit square to four corners: Heckbert, "Fundamentals of Texture Mapping and Image Warping" (1989).
bool fromUnitSquare(const std::array<Point, 4>& c, Transform& out)
{
    const double sumX = c[0].x - c[1].x + c[2].x - c[3].x, sumY = c[0].y - c[1].y + c[2].y - c[3].y;
    const double dx1 = c[1].x - c[2].x, dx2 = c[3].x - c[2].x, dy1 = c[1].y - c[2].y, dy2 = c[3].y - c[2].y;
    const double det = dx1 * dy2 - dx2 * dy1;
    if (!(std::abs(det) > 1e-9)) return false;
    const double g = (sumX * dy2 - dx2 * sumY) / det, h = (dx1 * sumY - sumX * dy1) / det;
    out.m = {c[1].x - c[0].x + g * c[1].x,
             c[3].x - c[0].x + h * c[3].x,
             c[0].x,
             c[1].y - c[0].y + g * c[1].y,
             c[3].y - c[0].y + h * c[3].y,
             c[0].y,
             g,
             h,
             1};
    return true;
}

} // namespace

Transform Transform::moving(double x, double y)
{
    return {{1, 0, x, 0, 1, y, 0, 0, 1}};
}

Transform Transform::scaling(double x, double y, Point centre)
{
    return about({{x, 0, 0, 0, y, 0, 0, 0, 1}}, centre);
}

Transform Transform::rotating(double degrees, Point centre)
{
    const double a = degrees * std::numbers::pi / 180, c = std::cos(a), s = std::sin(a);
    return about({{c, -s, 0, s, c, 0, 0, 0, 1}}, centre);
}

Transform Transform::shearing(double x, double y, Point centre)
{
    return about({{1, x, 0, y, 1, 0, 0, 0, 1}}, centre);
}

Transform Transform::perspective(const image::Rect& from, const std::array<Point, 4>& corners)
{
    Transform square;
    if (isEmpty(from) || !fromUnitSquare(corners, square)) return {};
    return moving(-from.x, -from.y)
        .then({{1.0 / from.width, 0, 0, 0, 1.0 / from.height, 0, 0, 0, 1}})
        .then(square);
}

Transform Transform::then(const Transform& next) const
{
    Transform out;
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            out.m[row * 3 + column] = next.m[row * 3] * m[column] + next.m[row * 3 + 1] * m[3 + column] +
                                      next.m[row * 3 + 2] * m[6 + column];
    return out;
}

bool Transform::inverse(Transform& out) const
{
    const auto& [a, b, c, d, e, f, g, h, i] = m;
    const std::array<double, 9> adjugate{e * i - f * h, c * h - b * i, b * f - c * e,
                                         f * g - d * i, a * i - c * g, c * d - a * f,
                                         d * h - e * g, b * g - a * h, a * e - b * d};
    const double det = a * adjugate[0] + b * adjugate[3] + c * adjugate[6];
    if (!std::isfinite(det) || std::abs(det) < 1e-12) return false;
    for (std::size_t k = 0; k < 9; ++k) out.m[k] = adjugate[k] / det;
    return true;
}

Point Transform::map(Point p) const
{
    const double w = m[6] * p.x + m[7] * p.y + m[8];
    return {(m[0] * p.x + m[1] * p.y + m[2]) / w, (m[3] * p.x + m[4] * p.y + m[5]) / w};
}

base::Result<Pixels> withSelectedMoved(const Pixels& pixels, const Mask* selection, int dx, int dy,
                                       std::stop_token stop)
{
    const PixelMap map{.x0 = -dx, .y0 = -dy};
    const Pixels part = mapped(selection ? selectedPart(pixels, selection) : pixels, map, stop);
    if (stop.stop_requested()) return base::Error{base::ErrorCode::Cancelled, "Moving was stopped.", ""};
    return selection ? painted(withoutSelected(pixels, selection), part) : part;
}

base::Result<Pixels> withSelectedTransformed(const Pixels& pixels, const Mask* selection,
                                             const Transform& transform, Sampling sampling,
                                             const image::Rect& clip, std::stop_token stop)
{
    const auto part =
        transformed(selectedPart(pixels, selection), transform, sampling, clip, std::move(stop));
    if (!part || !selection) return part;
    return painted(withoutSelected(pixels, selection), *part);
}

} // namespace moyun::canvas
