// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_transform.h"

#include <algorithm>
#include <cmath>

namespace moyun::ui {

constexpr double kMargin = 24; // around a fitted picture, view pixels

void CanvasTransform::setPicture(QSizeF size)
{
    m_picture = size.expandedTo({1, 1});
    fit();
}

void CanvasTransform::setView(QSizeF size, double pixelRatio)
{
    m_view = size.expandedTo({1, 1});
    m_ratio = std::max(0.1, pixelRatio);
    if (m_fitted)
        fit();
    else
        hold();
}

void CanvasTransform::fit()
{
    // The box around the turned picture has to have room.
    const double turned = m_angle * M_PI / 180, c = std::abs(std::cos(turned)),
                 s = std::abs(std::sin(turned));
    const QSizeF box(m_picture.width() * c + m_picture.height() * s,
                     m_picture.width() * s + m_picture.height() * c);
    const QSizeF room = (m_view - QSizeF(2 * kMargin, 2 * kMargin)).expandedTo({16, 16});
    m_zoom = std::clamp(m_ratio * std::min(room.width() / box.width(), room.height() / box.height()), kLeast,
                        kMost);
    m_centre = {m_picture.width() / 2, m_picture.height() / 2};
    m_fitted = true;
}

void CanvasTransform::setZoom(double zoom, QPointF fixed)
{
    const QPointF under = toPicture(fixed);
    m_zoom = std::clamp(zoom, kLeast, kMost);
    keep(under, fixed);
}

void CanvasTransform::stepZoom(int steps, QPointF fixed)
{
    const double at = std::log2(m_zoom) * kStepsADoubling;
    // A zoom between two steps goes to the next one first.
    const double from = steps > 0 ? std::floor(at + 1e-6) : std::ceil(at - 1e-6);
    setZoom(std::exp2((from + steps) / kStepsADoubling), fixed);
}

void CanvasTransform::pan(QPointF by)
{
    const QPointF middle(m_view.width() / 2, m_view.height() / 2);
    keep(toPicture(middle), middle + by);
}

void CanvasTransform::turn(double degrees, QPointF fixed)
{
    const QPointF under = toPicture(fixed);
    m_angle = std::fmod(m_angle + (m_mirrored ? -degrees : degrees) + 720, 360);
    if (std::min(m_angle, 360 - m_angle) < 1e-6) m_angle = 0;
    if (m_fitted)
        fit();
    else
        keep(under, fixed);
}

void CanvasTransform::resetTurn()
{
    const QPointF middle(m_view.width() / 2, m_view.height() / 2);
    turn(m_mirrored ? m_angle : -m_angle, middle);
    m_angle = 0;
}

void CanvasTransform::setMirrored(bool mirrored)
{
    m_mirrored = mirrored; // about the middle of the view, which shows the same point before and after
}

void CanvasTransform::centreOn(QPointF picturePoint)
{
    m_centre = picturePoint;
    m_fitted = false;
    hold();
}

QTransform CanvasTransform::toView() const
{
    QTransform linear;
    if (m_mirrored) linear.scale(-1, 1);
    linear.rotate(m_angle);
    linear.scale(scale(), scale());
    const QPointF at = linear.map(m_centre);
    QPointF by(m_view.width() / 2 - at.x(), m_view.height() / 2 - at.y());
    // Pixels of the picture begin at pixels of the screen wherever rows stay rows.
    if (std::fmod(m_angle, 90) == 0)
        by = {std::round(by.x() * m_ratio) / m_ratio, std::round(by.y() * m_ratio) / m_ratio};
    return linear * QTransform::fromTranslate(by.x(), by.y());
}

QRect CanvasTransform::visible() const
{
    const QRectF seen = toPicture().mapRect(QRectF(QPointF(), m_view));
    return seen.toAlignedRect() & QRectF(QPointF(), m_picture).toAlignedRect();
}

void CanvasTransform::keep(QPointF picture, QPointF view)
{
    m_fitted = false;
    QTransform linear;
    if (m_mirrored) linear.scale(-1, 1);
    linear.rotate(m_angle);
    linear.scale(scale(), scale());
    const QPointF fromMiddle = view - QPointF(m_view.width() / 2, m_view.height() / 2);
    m_centre = picture - linear.inverted().map(fromMiddle);
    hold();
}

void CanvasTransform::hold()
{
    m_centre.setX(std::clamp(m_centre.x(), 0.0, m_picture.width()));
    m_centre.setY(std::clamp(m_centre.y(), 0.0, m_picture.height()));
}

} // namespace moyun::ui
