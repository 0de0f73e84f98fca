// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pianoroll/gestures/roll_gesture.h"

#include <QCoreApplication>

namespace moyun::ui {

// Selects the notes that a rubber band touches. Shift adds to the selection, Ctrl turns it over. A click
// selects nothing.
class SelectGesture : public RollGesture
{
    Q_DECLARE_TR_FUNCTIONS(SelectGesture)
public:
    SelectGesture(const RollGround& ground, const RollPointer& start);

    void move(const RollPointer& pointer) override;
    void finish() override;
    void cancel() override;
    void paint(QPainter& painter) const override;

private:
    bridge::ScoreDocument::Selection m_base;
    double m_tick = 0; // the corner that is dragged
    int m_pitch = 0;
};

} // namespace moyun::ui
