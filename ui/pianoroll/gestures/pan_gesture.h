// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pianoroll/gestures/roll_gesture.h"

#include <QCoreApplication>

namespace moyun::ui {

// Drags the view.
class PanGesture : public RollGesture
{
    Q_DECLARE_TR_FUNCTIONS(PanGesture)
public:
    using RollGesture::RollGesture;

    void move(const RollPointer& pointer) override;
    void finish() override {}
    bool scrollsAtEdges() const override { return false; }

private:
    QPointF m_at = start().at;
};

} // namespace moyun::ui
