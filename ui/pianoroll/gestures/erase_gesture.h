// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pianoroll/gestures/roll_gesture.h"

#include <QCoreApplication>

namespace moyun::ui {

// Takes away every note that the mouse goes over.
class EraseGesture : public RollGesture
{
    Q_DECLARE_TR_FUNCTIONS(EraseGesture)
public:
    EraseGesture(const RollGround& ground, const RollPointer& start);

    void move(const RollPointer& pointer) override;
    void finish() override;

private:
    void eraseAt(double tick, int pitch);
    void show();

    std::vector<bool> m_erased;
    std::size_t m_count = 0;
    double m_tick = 0;
    int m_pitch = 0;
};

} // namespace moyun::ui
