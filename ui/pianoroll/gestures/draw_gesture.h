// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pianoroll/gestures/roll_gesture.h"

#include <QCoreApplication>

namespace moyun::ui {

// Writes a note where the mouse was pressed; dragging sets its length. Shift or Alt: off the grid.
class DrawGesture : public RollGesture
{
    Q_DECLARE_TR_FUNCTIONS(DrawGesture)
public:
    DrawGesture(const RollGround& ground, const RollPointer& start);

    void move(const RollPointer& pointer) override;
    void finish() override;

private:
    void show();

    music::Note m_note;
    bool m_sized = false; // by dragging
};

} // namespace moyun::ui
