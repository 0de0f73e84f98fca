// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/gestures/canvas_gesture.h"

#include <QCoreApplication>

namespace moyun::ui {

// A straight line with the brush in hand. Shift: in steps of 15 degrees.
class LineGesture : public CanvasGesture
{
    Q_DECLARE_TR_FUNCTIONS(LineGesture)
public:
    using CanvasGesture::CanvasGesture;

    void press(const CanvasPointer& pointer) override;
    void move(const CanvasPointer& pointer) override;
    void release(const CanvasPointer& pointer) override;
    void paint(QPainter& painter) const override;

private:
    CanvasPointer m_start;
    QPointF m_end;         // of the picture
    double m_pressure = 0; // the hardest of the way
};

} // namespace moyun::ui
