// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/gestures/line_gesture.h"

#include "core/bridge/canvas_studio.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/gestures/brush_line.h"
#include "ui/canvas/gestures/guides.h"

#include <cmath>

namespace moyun::ui {

void LineGesture::press(const CanvasPointer& pointer)
{
    m_start = pointer;
    m_end = pointer.picture;
    m_pressure = pointer.pressure;
}

void LineGesture::move(const CanvasPointer& pointer)
{
    m_pressure = std::max(m_pressure, pointer.pressure);
    m_end = pointer.modifiers & Qt::ShiftModifier
                ? steppedEnd(ground().transform(), m_start.picture, pointer.picture)
                : pointer.picture;
    const QLineF line(m_start.picture, m_end);
    ground().view.setHint(tr("%1 px, %2°").arg(line.length(), 0, 'f', 0).arg(line.angle(), 0, 'f', 0));
    ground().view.updateGuides();
}

void LineGesture::release(const CanvasPointer& pointer)
{
    move(pointer);
    ground().view.setHint({});
    canvas::StrokeSample sample = m_start.sample();
    sample.pressure = m_pressure;
    bridge::CanvasPainter& painter = ground().painter();
    bool begun = true;
    eachSampleOf({m_start.picture, m_end}, sample, [&](const canvas::StrokeSample& each, bool first) {
        if (first)
            begun = painter.begin(each);
        else if (begun)
            painter.add(each);
    });
    if (!begun) return;
    painter.end();
    ground().view.setLastStrokeEnd(m_end);
}

void LineGesture::paint(QPainter& painter) const
{
    QPainterPath path(toView(m_start.picture));
    path.lineTo(toView(m_end));
    drawGuide(painter, path);
}

} // namespace moyun::ui
