// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/gestures/wand_gesture.h"

#include "core/bridge/canvas_studio.h"
#include "core/canvas/flood.h"
#include "ui/canvas/gestures/select_gesture.h"

#include <cmath>

namespace moyun::ui {

void WandGesture::press(const CanvasPointer& pointer)
{
    const auto& options = ground().tools().options();
    const canvas::FloodOptions flood{options.tolerance, options.contiguous, 0, options.antialias};
    const canvas::LayerId looksAt = options.allLayers ? 0 : ground().document().layer();
    const int x = int(std::floor(pointer.picture.x())), y = int(std::floor(pointer.picture.y()));
    selectBy(ground(), pointer.modifiers, [=](const canvas::Picture& picture) {
        return canvas::floodMask(picture, looksAt, x, y, flood);
    });
}

} // namespace moyun::ui
