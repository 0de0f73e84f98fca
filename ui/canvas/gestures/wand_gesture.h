// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/gestures/canvas_gesture.h"

namespace moyun::ui {

// Selects what is alike around the place of a click.
class WandGesture : public CanvasGesture
{
public:
    using CanvasGesture::CanvasGesture;

    void press(const CanvasPointer& pointer) override;
    void move(const CanvasPointer&) override {}
    void release(const CanvasPointer&) override {}
};

} // namespace moyun::ui
