// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/gestures/gesture_of_tool.h"

#include "ui/canvas/gestures/crop_gesture.h"
#include "ui/canvas/gestures/fill_gesture.h"
#include "ui/canvas/gestures/gradient_gesture.h"
#include "ui/canvas/gestures/lasso_gesture.h"
#include "ui/canvas/gestures/line_gesture.h"
#include "ui/canvas/gestures/move_content_gesture.h"
#include "ui/canvas/gestures/picker_gesture.h"
#include "ui/canvas/gestures/select_box_gesture.h"
#include "ui/canvas/gestures/select_brush_gesture.h"
#include "ui/canvas/gestures/shape_gesture.h"
#include "ui/canvas/gestures/stroke_gesture.h"
#include "ui/canvas/gestures/text_gesture.h"
#include "ui/canvas/gestures/transform_gesture.h"
#include "ui/canvas/gestures/wand_gesture.h"

namespace moyun::ui {

using Tool = bridge::CanvasTool;

std::unique_ptr<CanvasGesture> gestureOfTool(Tool tool, const CanvasGround& ground,
                                             const CanvasPointer& pointer)
{
    switch (tool) {
    case Tool::Brush:
    case Tool::Eraser:
        return std::make_unique<StrokeGesture>(ground, StrokeGesture::Target::Layer);
    case Tool::StyleMask:
        return std::make_unique<StrokeGesture>(ground, StrokeGesture::Target::StyleMask);
    case Tool::Line:
        return std::make_unique<LineGesture>(ground);
    case Tool::Rectangle:
        return std::make_unique<ShapeGesture>(ground, false);
    case Tool::Ellipse:
        return std::make_unique<ShapeGesture>(ground, true);
    case Tool::Fill:
        return std::make_unique<FillGesture>(ground);
    case Tool::Gradient:
        return std::make_unique<GradientGesture>(ground);
    case Tool::Text:
        return std::make_unique<TextGesture>(ground);
    case Tool::Picker:
        return std::make_unique<PickerGesture>(ground, pointer.modifiers & Qt::AltModifier);
    case Tool::Move:
        return std::make_unique<MoveContentGesture>(ground);
    case Tool::SelectRectangle:
        return std::make_unique<SelectBoxGesture>(ground, false);
    case Tool::SelectEllipse:
        return std::make_unique<SelectBoxGesture>(ground, true);
    case Tool::SelectLasso:
        return std::make_unique<LassoGesture>(ground);
    case Tool::SelectBrush:
        return std::make_unique<SelectBrushGesture>(ground);
    case Tool::SelectWand:
        return std::make_unique<WandGesture>(ground);
    case Tool::Transform:
    case Tool::Crop:
    case Tool::Pan:
        break;
    }
    return nullptr;
}

std::unique_ptr<CanvasGesture> lastingGestureOf(Tool tool, const CanvasGround& ground)
{
    if (tool == Tool::Transform) return std::make_unique<TransformGesture>(ground);
    if (tool == Tool::Crop) return std::make_unique<CropGesture>(ground);
    return nullptr;
}

} // namespace moyun::ui
