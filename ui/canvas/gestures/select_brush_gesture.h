// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/gestures/canvas_gesture.h"

#include <QPainterPath>

namespace moyun::ui {

// Selects what is painted over with a round brush, bit by bit: strokes add up until something else is
// selected.
class SelectBrushGesture : public CanvasGesture
{
public:
    using CanvasGesture::CanvasGesture;

    void press(const CanvasPointer& pointer) override;
    void move(const CanvasPointer& pointer) override;
    void release(const CanvasPointer& pointer) override;
    void paint(QPainter& painter) const override;

private:
    Qt::KeyboardModifiers m_modifiers;
    QPainterPath m_path; // of the picture
    double m_radius = 1;
};

} // namespace moyun::ui
