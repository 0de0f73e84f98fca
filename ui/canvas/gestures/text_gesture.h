// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/gestures/canvas_gesture.h"

namespace moyun::ui {

// Asks for a text that begins where the hand clicked; it becomes a layer of its own.
class TextGesture : public CanvasGesture
{
public:
    using CanvasGesture::CanvasGesture;

    void press(const CanvasPointer&) override {}
    void move(const CanvasPointer&) override {}
    void release(const CanvasPointer& pointer) override;
};

} // namespace moyun::ui
