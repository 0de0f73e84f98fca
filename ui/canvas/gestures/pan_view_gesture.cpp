// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/gestures/pan_view_gesture.h"

#include "ui/canvas/canvas_view.h"

#include <QLineF>

#include <cmath>

namespace moyun::ui {

constexpr double kDoubling = 100; // view pixels of dragging that double the zoom

void PanViewGesture::press(const CanvasPointer& pointer)
{
    m_start = m_at = pointer.at;
}

void PanViewGesture::move(const CanvasPointer& pointer)
{
    CanvasView& view = ground().view;
    const QPointF middle = QRectF(view.rect()).center();
    switch (m_kind) {
    case Pan:
        view.panBy(pointer.at - m_at);
        break;
    case Turn:
        view.turnAt(QLineF(middle, pointer.at).angleTo(QLineF(middle, m_at)), middle);
        break;
    case Zoom:
        view.zoomAt(std::exp2((m_at.y() - pointer.at.y()) / kDoubling), m_start);
        break;
    }
    m_at = pointer.at;
}

} // namespace moyun::ui
