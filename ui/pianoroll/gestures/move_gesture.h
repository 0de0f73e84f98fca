// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pianoroll/gestures/roll_gesture.h"

#include <QCoreApplication>

namespace moyun::ui {

// Moves the selected notes, or the one under the mouse; Ctrl copies them, Shift keeps to one direction, Alt
// leaves the grid. A click selects: Shift adds, Ctrl adds or takes out.
class MoveGesture : public RollGesture
{
    Q_DECLARE_TR_FUNCTIONS(MoveGesture)
public:
    // `grabbed`: place of the note under the mouse.
    MoveGesture(const RollGround& ground, const RollPointer& start, std::size_t grabbed);

    void move(const RollPointer& pointer) override;
    void finish() override;
    void cancel() override;

private:
    void click();

    bridge::ScoreDocument::Selection m_before, m_moving;
    std::size_t m_grabbed;
    bool m_wasSelected = false, m_copies = false;
    music::Tick m_ticks = 0;
    int m_semitones = 0;
};

} // namespace moyun::ui
