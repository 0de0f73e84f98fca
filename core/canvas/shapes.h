// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/tile_plane.h"

#include <vector>

// Shapes as masks: for painting them and for selecting with them. Coordinates are pixels of the picture, (0,
// 0) the top left corner of the first pixel, whose centre is (0.5, 0.5). What lies outside `clip` is left
// out, so that no shape, however large, makes more than that. Thread: any.
namespace moyun::canvas {

struct Point
{
    double x = 0, y = 0;
    bool operator==(const Point&) const = default;
};

struct Shape
{
    enum class Kind { Line, Rectangle, Ellipse } kind = Kind::Line;
    Point from, to;      // ends of the line; two corners of the rectangle or of that around the ellipse
    double width = 1;    // of the line or the outline, pixels
    bool filled = false; // rectangle and ellipse: the whole area, no outline
    bool antialias = true;
};

Mask shapeMask(const Shape& shape, const image::Rect& clip);

// Inside of closed contours, where they run round a point a number of times that is not 0. Not antialiased:
// pixels that are at least half inside. Points that are not finite are left out.
Mask polygonMask(const std::vector<std::vector<Point>>& contours, const image::Rect& clip,
                 bool antialias = true);
// Whole pixels. Inner tiles are all the same one.
Mask rectangleMask(const image::Rect& area);

// Points of an ellipse around a centre, close enough that nobody sees the corners.
std::vector<Point> ellipsePoints(Point centre, double radiusX, double radiusY);

} // namespace moyun::canvas
