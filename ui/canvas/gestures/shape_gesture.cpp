// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/gestures/shape_gesture.h"

#include "core/bridge/canvas_studio.h"
#include "core/canvas/layer_edits.h"
#include "core/canvas/paint.h"
#include "core/canvas/shapes.h"
#include "ui/canvas/canvas_edits.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/paint_words.h"

namespace moyun::ui {

void ShapeGesture::use(const QRectF& box)
{
    const bridge::CanvasTools& tools = ground().tools();
    const canvas::BrushSettings brush = tools.brush();
    canvas::Shape shape;
    shape.kind = isEllipse() ? canvas::Shape::Kind::Ellipse : canvas::Shape::Kind::Rectangle;
    shape.from = {box.left(), box.top()};
    shape.to = {box.right(), box.bottom()};
    shape.width = 2 * brush.radius;
    shape.filled = tools.options().filled;
    shape.antialias = tools.options().antialias;
    const canvas::LayerId layer = ground().document().layer();
    const canvas::Colour colour = canvasColour(tools.colour());
    ground().tools().remember(tools.colour());
    ground().edits.run(
        isEllipse() ? tr("Ellipse") : tr("Rectangle"),
        [=](const canvas::Picture& picture) -> base::Result<canvas::Picture> {
            if (auto may = canvas::mayPaint(picture, layer); !may) return may.error();
            const canvas::Mask mask = canvas::shapeMask(shape, {0, 0, picture.width, picture.height});
            canvas::Paint paint = canvas::paintOn(picture, layer);
            paint.opacity = float(brush.opacity);
            paint.alphaLocked = paint.alphaLocked || brush.alphaLocked;
            return canvas::withPixels(picture, layer,
                                      canvas::painted(picture.find(layer)->pixels, mask, colour, paint));
        });
}

void ShapeGesture::paint(QPainter& painter) const
{
    if (!hasMoved()) return;
    const bridge::CanvasTools& tools = ground().tools();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, tools.options().antialias);
    painter.setTransform(ground().transform().toView(), true);
    QColor colour = tools.colour();
    colour.setAlphaF(float(tools.brush().opacity));
    if (tools.options().filled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
    } else {
        QPen pen(colour, 2 * tools.brush().radius);
        pen.setJoinStyle(Qt::MiterJoin);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
    }
    if (isEllipse())
        painter.drawEllipse(box());
    else
        painter.drawRect(box());
    painter.restore();
    BoxGesture::paint(painter);
}

} // namespace moyun::ui
