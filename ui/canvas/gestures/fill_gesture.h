// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/gestures/canvas_gesture.h"

#include <QCoreApplication>

namespace moyun::ui {

// Fills what is alike around the place of a click with the colour, within the selection.
class FillGesture : public CanvasGesture
{
    Q_DECLARE_TR_FUNCTIONS(FillGesture)
public:
    using CanvasGesture::CanvasGesture;

    void press(const CanvasPointer& pointer) override;
    void move(const CanvasPointer&) override {}
    void release(const CanvasPointer&) override {}
};

} // namespace moyun::ui
