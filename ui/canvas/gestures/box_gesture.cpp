// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/gestures/box_gesture.h"

#include "ui/canvas/canvas_view.h"
#include "ui/canvas/gestures/guides.h"

#include <cmath>

namespace moyun::ui {

void BoxGesture::press(const CanvasPointer& pointer)
{
    m_start = pointer;
    m_ignoresShift = m_whole && pointer.modifiers & Qt::ShiftModifier;
    m_ignoresAlt = m_whole && pointer.modifiers & Qt::AltModifier;
}

void BoxGesture::move(const CanvasPointer& pointer)
{
    m_moved = m_moved || (pointer.at - m_start.at).manhattanLength() >= kClickPixels;
    const bool shift = pointer.modifiers & Qt::ShiftModifier, alt = pointer.modifiers & Qt::AltModifier;
    m_ignoresShift = m_ignoresShift && shift;
    m_ignoresAlt = m_ignoresAlt && alt;
    QPointF by = pointer.picture - m_start.picture;
    if (shift && !m_ignoresShift) {
        const double side = std::max(std::abs(by.x()), std::abs(by.y()));
        by = {std::copysign(side, by.x()), std::copysign(side, by.y())};
    }
    const QPointF corner = alt && !m_ignoresAlt ? m_start.picture - by : m_start.picture;
    m_box = QRectF(corner, m_start.picture + by).normalized();
    // Selections go along the pixels.
    if (m_whole)
        m_box = QRectF(QPointF(std::round(m_box.left()), std::round(m_box.top())),
                       QPointF(std::round(m_box.right()), std::round(m_box.bottom())));
    if (m_moved)
        ground().view.setHint(tr("%1 × %2 px").arg(m_box.width(), 0, 'f', 0).arg(m_box.height(), 0, 'f', 0));
    ground().view.updateGuides();
}

void BoxGesture::release(const CanvasPointer& pointer)
{
    move(pointer);
    ground().view.setHint({});
    if (!m_moved)
        click(pointer);
    else if (m_box.width() > 0 && m_box.height() > 0)
        use(m_box);
}

void BoxGesture::paint(QPainter& painter) const
{
    if (!m_moved) return;
    QPainterPath path;
    if (m_ellipse)
        path.addEllipse(m_box);
    else
        path.addRect(m_box);
    drawGuide(painter, ground().transform().toView().map(path));
}

} // namespace moyun::ui
