// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/gestures/select_brush_gesture.h"

#include "core/bridge/canvas_studio.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/gestures/select_gesture.h"
#include "ui/canvas/paint_words.h"

namespace moyun::ui {

namespace {

QPen penOf(double radius, const QColor& colour)
{
    return QPen(colour, 2 * radius, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

void SelectBrushGesture::press(const CanvasPointer& pointer)
{
    m_modifiers = pointer.modifiers;
    m_radius = ground().tools().brush().radius;
    m_path.moveTo(pointer.picture);
    m_path.lineTo(pointer.picture + QPointF(0.01, 0)); // a dab is a line, too
}

void SelectBrushGesture::move(const CanvasPointer& pointer)
{
    m_path.lineTo(pointer.picture);
    ground().view.updateGuides();
}

void SelectBrushGesture::release(const CanvasPointer& pointer)
{
    move(pointer);
    // Painting a selection without any modifier goes on with it: nobody paints all of it in one stroke.
    Qt::KeyboardModifiers modifiers = m_modifiers;
    if (!(modifiers & (Qt::ShiftModifier | Qt::AltModifier)) && ground().document().picture().selection)
        modifiers |= Qt::ShiftModifier;
    selectBy(
        ground(), modifiers,
        [path = m_path, radius = m_radius](const canvas::Picture& picture) -> base::Result<canvas::Mask> {
            const QRect area = path.boundingRect()
                                   .adjusted(-radius - 2, -radius - 2, radius + 2, radius + 2)
                                   .toAlignedRect() &
                               QRect(0, 0, picture.width, picture.height);
            if (area.isEmpty()) return canvas::Mask();
            QImage grey(area.size(), QImage::Format_Grayscale8);
            grey.fill(0);
            QPainter painter(&grey);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.translate(-area.topLeft());
            painter.strokePath(path, penOf(radius, Qt::white));
            painter.end();
            return maskOf(grey, area.topLeft());
        });
}

void SelectBrushGesture::paint(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(ground().transform().toView(), true);
    const bool takes = combineOf(ground(), m_modifiers) == canvas::SelectionCombine::Subtract;
    painter.strokePath(m_path, penOf(m_radius, takes ? QColor(230, 90, 60, 110) : QColor(90, 150, 220, 110)));
}

} // namespace moyun::ui
