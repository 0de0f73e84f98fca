// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/gestures/gradient_gesture.h"

#include "core/bridge/canvas_studio.h"
#include "core/canvas/gradient.h"
#include "core/canvas/layer_edits.h"
#include "ui/canvas/canvas_edits.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/gestures/brush_line.h"
#include "ui/canvas/gestures/guides.h"
#include "ui/canvas/paint_words.h"

namespace moyun::ui {

void GradientGesture::press(const CanvasPointer& pointer)
{
    m_start = pointer;
    m_end = pointer.picture;
}

void GradientGesture::move(const CanvasPointer& pointer)
{
    m_end = pointer.modifiers & Qt::ShiftModifier
                ? steppedEnd(ground().transform(), m_start.picture, pointer.picture)
                : pointer.picture;
    ground().view.updateGuides();
}

void GradientGesture::release(const CanvasPointer& pointer)
{
    move(pointer);
    if ((pointer.at - m_start.at).manhattanLength() < kClickPixels) return;
    const bridge::CanvasTools& tools = ground().tools();
    canvas::Gradient gradient;
    gradient.kind = tools.options().radial ? canvas::Gradient::Kind::Radial : canvas::Gradient::Kind::Linear;
    gradient.from = {m_start.picture.x(), m_start.picture.y()};
    gradient.to = {m_end.x(), m_end.y()};
    gradient.first = canvasColour(tools.colour());
    gradient.second = tools.options().toTransparent ? canvas::Colour{} : canvasColour(tools.secondColour());
    const canvas::LayerId layer = ground().document().layer();
    const double opacity = tools.brush().opacity;
    ground().tools().remember(tools.colour());
    ground().edits.run(tr("Gradient"), [=](const canvas::Picture& picture) -> base::Result<canvas::Picture> {
        if (auto may = canvas::mayPaint(picture, layer); !may) return may.error();
        canvas::Paint paint = canvas::paintOn(picture, layer);
        paint.opacity = float(opacity);
        auto pixels = canvas::painted(picture.find(layer)->pixels,
                                      image::Rect{0, 0, picture.width, picture.height}, gradient, paint);
        if (!pixels) return pixels.error();
        return canvas::withPixels(picture, layer, std::move(*pixels));
    });
}

void GradientGesture::paint(QPainter& painter) const
{
    const QPointF from = toView(m_start.picture), to = toView(m_end);
    QPainterPath path(from);
    path.lineTo(to);
    drawGuide(painter, path);
    painter.setPen(QPen(Qt::white, 1.5));
    painter.setBrush(ground().tools().colour());
    painter.drawEllipse(from, 6, 6);
    const bool none = ground().tools().options().toTransparent;
    painter.setBrush(none ? QBrush(Qt::NoBrush) : QBrush(ground().tools().secondColour()));
    painter.drawEllipse(to, 6, 6);
}

} // namespace moyun::ui
