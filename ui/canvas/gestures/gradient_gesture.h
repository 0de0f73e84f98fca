// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/gestures/canvas_gesture.h"

#include <QCoreApplication>

namespace moyun::ui {

// Drags a gradual change of colour over the layer, within the selection. Shift: in steps of 15 degrees.
class GradientGesture : public CanvasGesture
{
    Q_DECLARE_TR_FUNCTIONS(GradientGesture)
public:
    using CanvasGesture::CanvasGesture;

    void press(const CanvasPointer& pointer) override;
    void move(const CanvasPointer& pointer) override;
    void release(const CanvasPointer& pointer) override;
    void paint(QPainter& painter) const override;

private:
    CanvasPointer m_start;
    QPointF m_end;
};

} // namespace moyun::ui
