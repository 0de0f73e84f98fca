// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/wheel_zoom.h"

#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace moyun::ui {

void turnWheel(RollView& view, const QWheelEvent& event)
{
    constexpr double kNotch = 120, kZoom = 1.2, kNotchPixels = 60;
    QPoint angle = event.angleDelta();
    const bool control = event.modifiers() & Qt::ControlModifier, alt = event.modifiers() & Qt::AltModifier,
               shift = event.modifiers() & Qt::ShiftModifier;
    // Qt turns the wheel on its side while Alt is held.
    const int turned = angle.y() != 0 ? angle.y() : angle.x();
    if (alt || (control && shift)) {
        const int rows = turned > 0 ? std::max(1, turned / 120) : std::min(-1, turned / 120);
        if (turned != 0) view.setRowHeight(view.rowHeight() + rows, event.position().y());
    } else if (control) {
        view.setPixelsPerQuarter(view.pixelsPerQuarter() * std::pow(kZoom, turned / kNotch),
                                 event.position().x());
    } else if (!event.pixelDelta().isNull()) {
        QPoint by = event.pixelDelta();
        if (shift && by.x() == 0) by = {by.y(), 0};
        view.pan(-by);
    } else {
        if (shift && angle.x() == 0) angle = {angle.y(), 0};
        view.pan({int(std::lround(-angle.x() / kNotch * kNotchPixels)),
                  int(std::lround(-angle.y() / kNotch * kNotchPixels))});
    }
}

} // namespace moyun::ui
