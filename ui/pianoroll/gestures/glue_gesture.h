// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pianoroll/gestures/roll_gesture.h"

#include <QCoreApplication>

namespace moyun::ui {

// Joins the notes of a pitch that the mouse goes over; a click joins a note with the next of its pitch, or
// all selected ones where it is one of them.
class GlueGesture : public RollGesture
{
    Q_DECLARE_TR_FUNCTIONS(GlueGesture)
public:
    GlueGesture(const RollGround& ground, const RollPointer& start);

    void move(const RollPointer& pointer) override;
    void finish() override;
    void cancel() override;

private:
    void take(double tick, int pitch);

    bridge::ScoreDocument::Selection m_before;
    std::vector<bool> m_taken;
};

} // namespace moyun::ui
