// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/gestures/box_gesture.h"

namespace moyun::ui {

// Selects a rectangle of whole pixels or the ellipse in it. A click selects nothing.
class SelectBoxGesture : public BoxGesture
{
public:
    SelectBoxGesture(const CanvasGround& ground, bool ellipse) : BoxGesture(ground, ellipse, true) {}

protected:
    void use(const QRectF& box) override;
    void click(const CanvasPointer& pointer) override;
};

} // namespace moyun::ui
