// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/gestures/transform_box.h"

#include <QTransform>

#include <algorithm>
#include <cmath>

namespace moyun::ui {

namespace {

constexpr double kLeastSide = 1; // pixels: smaller, nothing would be left

// Keeps a scale away from 0, on the side where it is.
double held(double scale, double side)
{
    const double least = kLeastSide / std::max(side, kLeastSide);
    return std::abs(scale) < least ? std::copysign(least, scale) : scale;
}

} // namespace

QPointF TransformBox::turned(QPointF by) const
{
    return QTransform().rotate(m_angle).map(by);
}

QPointF TransformBox::turnedBack(QPointF by) const
{
    return QTransform().rotate(-m_angle).map(by);
}

QPointF TransformBox::handle(QPointF which) const
{
    return m_centre +
           turned({which.x() * m_scaleX * m_box.width() / 2, which.y() * m_scaleY * m_box.height() / 2});
}

QPolygonF TransformBox::corners() const
{
    return {{handle({-1, -1}), handle({1, -1}), handle({1, 1}), handle({-1, 1})}};
}

bool TransformBox::isChanged() const
{
    return m_centre != m_box.center() || m_angle != 0 || m_scaleX != 1 || m_scaleY != 1;
}

void TransformBox::drag(const TransformBox& start, QPointF which, QPointF to, bool keepsRatio,
                        bool aboutMiddle)
{
    const QPointF anchor = aboutMiddle ? QPointF() : -which;
    const QPointF fixed = start.handle(anchor);
    const QPointF reach = turnedBack(to - fixed); // along the sides of the box
    const QPointF whole((which.x() - anchor.x()) * m_box.width() / 2,
                        (which.y() - anchor.y()) * m_box.height() / 2);
    if (keepsRatio) {
        const QPointF before(whole.x() * start.m_scaleX, whole.y() * start.m_scaleY);
        const double length = QPointF::dotProduct(before, before);
        const double factor = length > 0 ? QPointF::dotProduct(reach, before) / length : 1;
        m_scaleX = start.m_scaleX * factor;
        m_scaleY = start.m_scaleY * factor;
    } else {
        m_scaleX = whole.x() != 0 ? reach.x() / whole.x() : start.m_scaleX;
        m_scaleY = whole.y() != 0 ? reach.y() / whole.y() : start.m_scaleY;
    }
    m_scaleX = held(m_scaleX, m_box.width());
    m_scaleY = held(m_scaleY, m_box.height());
    m_centre = start.m_centre;
    m_centre += fixed - handle(anchor);
}

canvas::Transform TransformBox::transform() const
{
    using canvas::Transform;
    const QPointF middle = m_box.center();
    return Transform::moving(-middle.x(), -middle.y())
        .then(Transform::scaling(m_scaleX, m_scaleY))
        .then(Transform::rotating(m_angle))
        .then(Transform::moving(m_centre.x(), m_centre.y()));
}

} // namespace moyun::ui
