// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/gestures/lasso_gesture.h"

#include "core/bridge/canvas_studio.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/gestures/guides.h"
#include "ui/canvas/gestures/select_gesture.h"

namespace moyun::ui {

void LassoGesture::press(const CanvasPointer& pointer)
{
    m_modifiers = pointer.modifiers;
    m_points.append(pointer.picture);
}

void LassoGesture::move(const CanvasPointer& pointer)
{
    if (m_points.last() != pointer.picture) m_points.append(pointer.picture);
    ground().view.updateGuides();
}

void LassoGesture::release(const CanvasPointer& pointer)
{
    move(pointer);
    const QSizeF size = ground().transform().toView().map(m_points).boundingRect().size();
    if (size.width() + size.height() < kClickPixels) return selectNothing(ground(), m_modifiers);
    std::vector<canvas::Point> contour;
    contour.reserve(std::size_t(m_points.size()));
    for (const QPointF& point : m_points) contour.push_back({point.x(), point.y()});
    const bool antialias = ground().tools().options().antialias;
    selectBy(ground(), m_modifiers, [=](const canvas::Picture& picture) -> base::Result<canvas::Mask> {
        return canvas::polygonMask({contour}, {0, 0, picture.width, picture.height}, antialias);
    });
}

void LassoGesture::paint(QPainter& painter) const
{
    QPainterPath path;
    path.addPolygon(ground().transform().toView().map(m_points));
    drawGuide(painter, path);
}

} // namespace moyun::ui
