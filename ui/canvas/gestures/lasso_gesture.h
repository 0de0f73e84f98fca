// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/gestures/canvas_gesture.h"

#include <QPolygonF>

namespace moyun::ui {

// Selects what is drawn round. A click selects nothing.
class LassoGesture : public CanvasGesture
{
public:
    using CanvasGesture::CanvasGesture;

    void press(const CanvasPointer& pointer) override;
    void move(const CanvasPointer& pointer) override;
    void release(const CanvasPointer& pointer) override;
    void paint(QPainter& painter) const override;

private:
    Qt::KeyboardModifiers m_modifiers;
    QPolygonF m_points; // of the picture
};

} // namespace moyun::ui
