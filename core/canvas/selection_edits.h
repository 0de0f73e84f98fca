// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/canvas/shapes.h"
#include "core/canvas/tile_plane.h"

#include <optional>
#include <stop_token>
#include <vector>

// Selections, as Picture::selection has them: nothing where everything is selected. `picture` is the
// rectangle that the picture covers; no selection reaches beyond it, and beyond its edges things count as
// they are at the edge, so that a selection that touches the edge of the picture neither fades nor grows
// there. Thread: any.
namespace moyun::canvas {

using Selection = std::optional<Mask>;

enum class SelectionCombine { Replace, Add, Subtract, Intersect };

// Shapes of shapes.h, or what was painted. Adding to everything or intersecting with it begins a new
// selection; a selection that would be empty becomes "everything", as no program can work with it.
Selection combined(const Selection& before, const Mask& shape, SelectionCombine how,
                   const image::Rect& picture);
// Ellipse inside an area of pixels, antialiased.
Mask ellipseMask(const image::Rect& area, const image::Rect& picture);

Selection inverted(const Selection& selection, const image::Rect& picture);
// Soft edges: a blur whose ramp is about 2 * radius wide; radius up to 250 pixels. Errors: Cancelled.
base::Result<Mask> feathered(const Mask& mask, double radius, const image::Rect& picture,
                             std::stop_token stop = {});
// Wider by a number of pixels on all sides, round at corners; narrower where it is negative; -500 to 500.
// Errors: Cancelled.
base::Result<Mask> widened(const Mask& mask, int pixels, const image::Rect& picture,
                           std::stop_token stop = {});
// A band of this width on both sides of the edge.
base::Result<Mask> bordered(const Mask& mask, int pixels, const image::Rect& picture,
                            std::stop_token stop = {});
// Where a layer holds something, as far as it does.
Mask maskOfAlpha(const Pixels& pixels, const image::Rect& picture);

// Around all that is selected at least a little; empty where nothing is.
image::Rect boundsOf(const Mask& mask);
// How far a pixel is selected, 0 to 255.
int selectedAt(const Selection& selection, int x, int y);

// Closed lines along the edges of pixels around all that is selected by half or more, for marching ants:
// holes run the other way round. At most about kMostOutlineEdges pixel edges; a selection with more is
// outlined from a smaller copy, as often as it needs.
inline constexpr std::size_t kMostOutlineEdges = 400'000;
std::vector<std::vector<Point>> outlineOf(const Mask& mask);

} // namespace moyun::canvas
