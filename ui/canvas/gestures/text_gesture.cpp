// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/gestures/text_gesture.h"

#include "ui/canvas/canvas_text_dialog.h"
#include "ui/canvas/canvas_view.h"

namespace moyun::ui {

void TextGesture::release(const CanvasPointer& pointer)
{
    // Once the gesture is over: the dialog outlives it.
    auto* dialog = new CanvasTextDialog(&ground().view, pointer.picture.toPoint());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace moyun::ui
