// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/canvas/shapes.h"
#include "core/canvas/tile_plane.h"

#include <array>
#include <stop_token>

// Pixels and masks in another place, size or shape. Thread: any. Errors: Cancelled, InvalidArgument for what
// cannot be (a side of nothing, a corner behind the eye).
namespace moyun::canvas {

enum class Sampling {
    Nearest, // hard edges, for pixel art
    Bilinear,
    Bicubic // Catmull-Rom; what a person chooses for pictures
};

// (x, y, 1) to (x', y', w): rows of a matrix. Places are divided by w, so that perspective is one too.
struct Transform
{
    std::array<double, 9> m{1, 0, 0, 0, 1, 0, 0, 0, 1};

    static Transform moving(double x, double y);
    static Transform scaling(double x, double y, Point about = {});
    static Transform rotating(double degrees, Point about = {}); // clockwise, as y runs downwards
    static Transform shearing(double x, double y, Point about = {});
    // The corners of a rectangle (top left, top right, bottom right, bottom left) to these places; the
    // identity where no such thing exists.
    static Transform perspective(const image::Rect& from, const std::array<Point, 4>& corners);

    Transform then(const Transform& next) const; // first this one, next the other
    bool inverse(Transform& out) const;          // false where there is none
    Point map(Point point) const;
    bool operator==(const Transform&) const = default;
};

// By whole pixels: exact.
Pixels moved(const Pixels& pixels, int dx, int dy);
Mask moved(const Mask& mask, int dx, int dy);

// Everything in the plane, of which what falls into `clip` (pixels) is made. Where it becomes smaller, all
// pixels that fall together are averaged, so nothing flickers or vanishes. Tiles that get the same colour all
// over are one. Memory: a third of the source for smaller copies where it shrinks by more than half, and what
// is made. About 0.06 microseconds a pixel made;
// large ones are shared with up to three threads of its own, and come out the same.
base::Result<Pixels> transformed(const Pixels& pixels, const Transform& transform, Sampling sampling,
                                 const image::Rect& clip, std::stop_token stop = {});
base::Result<Mask> transformed(const Mask& mask, const Transform& transform, Sampling sampling,
                               const image::Rect& clip, std::stop_token stop = {});

// What the tools do: the selected part is lifted, moved or transformed, and laid over the rest; nothing else
// changes. `selection` null: all of it.
base::Result<Pixels> withSelectedMoved(const Pixels& pixels, const Mask* selection, int dx, int dy,
                                       std::stop_token stop = {});
base::Result<Pixels> withSelectedTransformed(const Pixels& pixels, const Mask* selection,
                                             const Transform& transform, Sampling sampling,
                                             const image::Rect& clip, std::stop_token stop = {});

} // namespace moyun::canvas
