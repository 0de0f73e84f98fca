// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/gestures/box_gesture.h"

namespace moyun::ui {

// A rectangle or an ellipse onto the layer, as an outline of the brush's width or filled.
class ShapeGesture : public BoxGesture
{
    Q_DECLARE_TR_FUNCTIONS(ShapeGesture)
public:
    ShapeGesture(const CanvasGround& ground, bool ellipse) : BoxGesture(ground, ellipse, false) {}

    void paint(QPainter& painter) const override;

protected:
    void use(const QRectF& box) override;
};

} // namespace moyun::ui
