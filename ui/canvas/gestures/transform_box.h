// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/transform.h"

#include <QPointF>
#include <QPolygonF>
#include <QRectF>

namespace moyun::ui {

// A box that is moved, scaled by its handles and turned: the arithmetic of free transform, in pixels of the
// picture.
class TransformBox
{
public:
    explicit TransformBox(const QRectF& box = {}) : m_box(box), m_centre(box.center()) {}

    // Handles: (-1 to 1, -1 to 1) of the box, (0, 0) being its middle.
    QPointF handle(QPointF which) const;
    QPolygonF corners() const; // from the top left one clockwise, as the box was
    bool contains(QPointF point) const { return corners().containsPoint(point, Qt::OddEvenFill); }
    QPointF centre() const { return m_centre; }
    double angle() const { return m_angle; } // degrees clockwise
    double scaleX() const { return m_scaleX; }
    double scaleY() const { return m_scaleY; }
    bool isChanged() const;

    void moveBy(QPointF by) { m_centre += by; }
    void turnTo(double degrees) { m_angle = degrees; }
    // Drags a handle of `start` (this box as it was at the press) to a place; the opposite one, or the
    // middle, stays.
    void drag(const TransformBox& start, QPointF which, QPointF to, bool keepsRatio, bool aboutMiddle);
    void flip(bool sideways) { (sideways ? m_scaleX : m_scaleY) *= -1; }

    canvas::Transform transform() const;

private:
    QPointF turned(QPointF by) const;
    QPointF turnedBack(QPointF by) const;

    QRectF m_box;
    QPointF m_centre;
    double m_angle = 0, m_scaleX = 1, m_scaleY = 1;
};

} // namespace moyun::ui
