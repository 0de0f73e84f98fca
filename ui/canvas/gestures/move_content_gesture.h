// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/edit_preview.h"
#include "ui/canvas/gestures/canvas_gesture.h"

#include <QCoreApplication>
#include <QPoint>

namespace moyun::ui {

// Drags the edited layer, or what is selected of it, by whole pixels. Shift: along one direction.
class MoveContentGesture : public CanvasGesture
{
    Q_DECLARE_TR_FUNCTIONS(MoveContentGesture)
public:
    explicit MoveContentGesture(const CanvasGround& ground);

    void press(const CanvasPointer& pointer) override;
    void move(const CanvasPointer& pointer) override;
    void release(const CanvasPointer& pointer) override;
    void cancel() override;

    // By keys: one step.
    static void moveBy(const CanvasGround& ground, QPoint by);

private:
    EditPreview m_preview;
    CanvasPointer m_start;
    QPoint m_by;
};

} // namespace moyun::ui
