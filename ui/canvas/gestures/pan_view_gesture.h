// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/gestures/canvas_gesture.h"

namespace moyun::ui {

// Drags the view: moves it, turns it about its middle, or zooms at the place of the press (upwards: closer).
class PanViewGesture : public CanvasGesture
{
public:
    enum Kind { Pan, Turn, Zoom };
    PanViewGesture(const CanvasGround& ground, Kind kind) : CanvasGesture(ground), m_kind(kind) {}

    void press(const CanvasPointer& pointer) override;
    void move(const CanvasPointer& pointer) override;
    void release(const CanvasPointer&) override {}
    std::optional<QCursor> cursor() const override { return QCursor(Qt::ClosedHandCursor); }

private:
    Kind m_kind;
    QPointF m_start, m_at;
};

} // namespace moyun::ui
