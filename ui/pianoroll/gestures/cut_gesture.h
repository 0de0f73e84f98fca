// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pianoroll/gestures/roll_gesture.h"

#include <QCoreApplication>

namespace moyun::ui {

// Cuts the notes between press and release in two, at the line of the grid under the mouse. A selected note
// stands for all selected ones. Alt or Shift: off the grid.
class CutGesture : public RollGesture
{
    Q_DECLARE_TR_FUNCTIONS(CutGesture)
public:
    CutGesture(const RollGround& ground, const RollPointer& start);

    void move(const RollPointer& pointer) override;
    void finish() override;
    void paint(QPainter& painter) const override;

private:
    music::Places crossed() const;

    music::Tick m_at = 0;
    int m_pitch = 0;
};

} // namespace moyun::ui
