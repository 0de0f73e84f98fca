// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/gestures/canvas_gesture.h"

#include <optional>

namespace moyun::ui {

// A stroke of brush or eraser, by every sample of the hand. With Shift: a press that stays where it is draws
// a straight line from the end of the last stroke, and one that is dragged changes the size of the brush
// instead.
class StrokeGesture : public CanvasGesture
{
public:
    // Layer: its pixels, or where the view has a painter for its mask, that.
    enum class Target { Layer, StyleMask };
    StrokeGesture(const CanvasGround& ground, Target target);

    void press(const CanvasPointer& pointer) override;
    void move(const CanvasPointer& pointer) override;
    void release(const CanvasPointer& pointer) override;
    void cancel() override;
    void paint(QPainter& painter) const override;

private:
    enum class State { Refused, Painting, Undecided, Sizing };
    bool begin(const canvas::StrokeSample& sample, bool erase);
    void add(const canvas::StrokeSample& sample);
    void end();
    void straightLine(const CanvasPointer& pointer);
    bool erases(const CanvasPointer& pointer) const;

    std::optional<CanvasView::MaskPainter> m_mask; // nothing: the layer's pixels
    State m_state = State::Refused;
    CanvasPointer m_start;
    double m_radius = 0; // before it was changed
    bool m_eraserEnd = false;
};

} // namespace moyun::ui
