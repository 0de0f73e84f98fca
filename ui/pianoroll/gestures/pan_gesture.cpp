// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/gestures/pan_gesture.h"

namespace moyun::ui {

void PanGesture::move(const RollPointer& pointer)
{
    const QPoint by = (m_at - pointer.at).toPoint();
    if (by.isNull()) return;
    m_at -= by;
    RollView view = model().view();
    view.pan(by);
    model().setView(view);
}

} // namespace moyun::ui
