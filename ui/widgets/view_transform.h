// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace moyun::ui {

// Where a picture lies in a view: zoom in view pixels (device-independent) a picture pixel, and the picture
// point in the middle of the view. "Fitted" follows the size of the view until the user zooms or pans. Plain
// arithmetic.
class ViewTransform
{
public:
    static constexpr double kLeast = 0.02;
    static constexpr double kMost = 16.0;

    void setPicture(QSizeF size); // fits it
    void setView(QSizeF size);

    bool isFitted() const { return m_fitted; }
    double zoom() const { return m_zoom; }
    QSizeF picture() const { return m_picture; }
    QRectF target() const; // the picture in view coordinates

    void fit();
    void setZoom(double zoom, QPointF fixed); // the picture point under `fixed` stays there
    void pan(QPointF by);                     // view pixels

private:
    void hold(); // keeps the picture within reach

    QSizeF m_picture{1, 1};
    QSizeF m_view{1, 1};
    QPointF m_centre; // picture coordinates
    double m_zoom = 1;
    bool m_fitted = true;
};

} // namespace moyun::ui
