// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pianoroll/gestures/roll_gesture.h"

#include <QCoreApplication>

namespace moyun::ui {

// Makes the selected notes, or the one under the mouse, louder by dragging up and softer by dragging down.
class VelocityGesture : public RollGesture
{
    Q_DECLARE_TR_FUNCTIONS(VelocityGesture)
public:
    VelocityGesture(const RollGround& ground, const RollPointer& start, std::size_t grabbed);

    void move(const RollPointer& pointer) override;
    void finish() override;
    void cancel() override;
    bool scrollsAtEdges() const override { return false; }

private:
    bridge::ScoreDocument::Selection m_before, m_changing;
    std::size_t m_grabbed;
    int m_by = 0;
};

} // namespace moyun::ui
