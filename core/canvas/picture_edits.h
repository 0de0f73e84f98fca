// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/canvas/picture.h"
#include "core/canvas/transform.h"

#include <stop_token>

// Edits of the whole picture: all layers, locked ones too, their masks and the selection. Thread: any; those
// with a stop_token last up to some seconds at 8192 x 8192. Errors: TooLarge and InvalidArgument for sizes
// that no picture can have (1 to kMostSide), Cancelled.
namespace moyun::canvas {

enum class Flip { Horizontal, Vertical }; // left to right, upside down
enum class QuarterTurn { Clockwise, CounterClockwise, Half };

base::Result<Picture> flipped(const Picture& picture, Flip flip, std::stop_token stop = {});
base::Result<Picture> turned(const Picture& picture, QuarterTurn turn, std::stop_token stop = {});
// One layer (a group: all in it) within the picture's rectangle. Errors: as mayPaint() for locked ones.
base::Result<Picture> withLayerFlipped(const Picture& picture, LayerId id, Flip flip,
                                       std::stop_token stop = {});

// What lies outside goes for good where `keepOutside` is false; else it can be shown again by a larger
// canvas.
base::Result<Picture> cropped(const Picture& picture, const image::Rect& area, bool keepOutside = false);
// Another size of the canvas; nothing is scaled. Anchor: where the old picture stands in the new one, 0 left
// or top, 0.5 in the middle, 1 right or bottom.
base::Result<Picture> withCanvasSize(const Picture& picture, int width, int height, double anchorX,
                                     double anchorY);
// The whole picture larger or smaller.
base::Result<Picture> scaled(const Picture& picture, int width, int height, Sampling sampling,
                             std::stop_token stop = {});

} // namespace moyun::canvas
