// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/canvas_tools.h"
#include "ui/canvas/gestures/canvas_gesture.h"

#include <memory>

namespace moyun::ui {

// What a press of the left button with a tool begins; null: nothing.
std::unique_ptr<CanvasGesture> gestureOfTool(bridge::CanvasTool tool, const CanvasGround& ground,
                                             const CanvasPointer& pointer);
// What choosing a tool begins: free transform and crop, which last until they are applied; null: nothing.
std::unique_ptr<CanvasGesture> lastingGestureOf(bridge::CanvasTool tool, const CanvasGround& ground);

} // namespace moyun::ui
