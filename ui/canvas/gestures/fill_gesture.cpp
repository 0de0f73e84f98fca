// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/gestures/fill_gesture.h"

#include "core/bridge/canvas_studio.h"
#include "core/canvas/flood.h"
#include "core/canvas/layer_edits.h"
#include "ui/canvas/canvas_edits.h"
#include "ui/canvas/paint_words.h"

#include <cmath>

namespace moyun::ui {

void FillGesture::press(const CanvasPointer& pointer)
{
    const auto& options = ground().tools().options();
    const canvas::FloodOptions flood{options.tolerance, options.contiguous, options.grow, options.antialias};
    const canvas::LayerId layer = ground().document().layer(), looksAt = options.allLayers ? 0 : layer;
    const int x = int(std::floor(pointer.picture.x())), y = int(std::floor(pointer.picture.y()));
    const canvas::Colour colour = canvasColour(ground().tools().colour());
    const double opacity = ground().tools().brush().opacity;
    ground().tools().remember(ground().tools().colour());
    ground().edits.run(tr("Fill"), [=](const canvas::Picture& picture) -> base::Result<canvas::Picture> {
        if (auto may = canvas::mayPaint(picture, layer); !may) return may.error();
        const auto mask = canvas::floodMask(picture, looksAt, x, y, flood);
        if (!mask) return mask.error();
        canvas::Paint paint = canvas::paintOn(picture, layer);
        paint.opacity = float(opacity);
        return canvas::withPixels(picture, layer,
                                  canvas::painted(picture.find(layer)->pixels, *mask, colour, paint));
    });
}

} // namespace moyun::ui
