// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/view_transform.h"

#include <algorithm>

namespace moyun::ui {

constexpr double kMargin = 16; // around a fitted picture, view pixels

void ViewTransform::setPicture(QSizeF size)
{
    m_picture = size.expandedTo({1, 1});
    fit();
}

void ViewTransform::setView(QSizeF size)
{
    m_view = size.expandedTo({1, 1});
    if (m_fitted)
        fit();
    else
        hold();
}

QRectF ViewTransform::target() const
{
    const QPointF topLeft(m_view.width() / 2 - m_centre.x() * m_zoom,
                          m_view.height() / 2 - m_centre.y() * m_zoom);
    return {topLeft, m_picture * m_zoom};
}

void ViewTransform::fit()
{
    const QSizeF room = (m_view - QSizeF(2 * kMargin, 2 * kMargin)).expandedTo({16, 16});
    m_zoom = std::clamp(std::min(room.width() / m_picture.width(), room.height() / m_picture.height()),
                        kLeast, kMost);
    m_centre = {m_picture.width() / 2, m_picture.height() / 2};
    m_fitted = true;
}

void ViewTransform::setZoom(double zoom, QPointF fixed)
{
    const QPointF fromMiddle = fixed - QPointF(m_view.width() / 2, m_view.height() / 2);
    const QPointF under = m_centre + fromMiddle / m_zoom;
    m_zoom = std::clamp(zoom, kLeast, kMost);
    m_centre = under - fromMiddle / m_zoom;
    m_fitted = false;
    hold();
}

void ViewTransform::pan(QPointF by)
{
    m_centre -= by / m_zoom;
    m_fitted = false;
    hold();
}

void ViewTransform::hold()
{
    m_centre.setX(std::clamp(m_centre.x(), 0.0, m_picture.width()));
    m_centre.setY(std::clamp(m_centre.y(), 0.0, m_picture.height()));
}

} // namespace moyun::ui
