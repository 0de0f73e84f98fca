// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/gestures/canvas_gesture.h"

#include <QColor>

namespace moyun::ui {

// Takes the colour under the hand for as long as it drags; a ring shows it beside the one before. Transparent
// places give nothing.
class PickerGesture : public CanvasGesture
{
public:
    PickerGesture(const CanvasGround& ground, bool secondColour);

    void press(const CanvasPointer& pointer) override { move(pointer); }
    void move(const CanvasPointer& pointer) override;
    void release(const CanvasPointer&) override {}
    void cancel() override;
    void paint(QPainter& painter) const override;
    std::optional<QCursor> cursor() const override;

    // The mean of side x side pixels of the shown picture, or of the edited layer alone; not valid where
    // nothing is.
    static QColor colourAt(const CanvasGround& ground, QPointF picture, int side, bool layerAlone);

private:
    QColor current() const;
    void use(const QColor& colour);

    bool m_second;
    QColor m_before;
    QPointF m_at;
};

} // namespace moyun::ui
