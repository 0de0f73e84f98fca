// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pianoroll/gestures/roll_gesture.h"

#include <QCoreApplication>

namespace moyun::ui {

// Drags the starts or the ends of the selected notes, or of the one under the mouse. Alt or Shift: off the
// grid.
class ResizeGesture : public RollGesture
{
    Q_DECLARE_TR_FUNCTIONS(ResizeGesture)
public:
    ResizeGesture(const RollGround& ground, const RollPointer& start, std::size_t grabbed, bool atStart);

    void move(const RollPointer& pointer) override;
    void finish() override;
    void cancel() override;

private:
    music::EditedNotes resized(const std::vector<music::Note>& notes, const music::Places& places) const;

    bridge::ScoreDocument::Selection m_before, m_sizing;
    std::size_t m_grabbed;
    bool m_atStart;
    music::Tick m_by = 0, m_shortest = 1, m_length = 0; // m_length: of the grabbed note, as it is shown
};

} // namespace moyun::ui
