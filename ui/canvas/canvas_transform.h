// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRect>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace moyun::ui {

// Where the picture lies in the view: zoom, turn, mirror, and the picture point in the middle. Zoom counts
// device pixels a picture pixel, so that 1 is exact on every screen; places in the view are
// device-independent pixels. "Fitted" follows the size of the view until the user zooms or pans. Plain
// arithmetic.
class CanvasTransform
{
public:
    static constexpr double kLeast = 0.015, kMost = 64;
    static constexpr int kStepsADoubling = 4;
    static constexpr double kTurn = 15; // degrees of one step

    void setPicture(QSizeF size);                     // another size; fits it
    void setView(QSizeF size, double pixelRatio = 1); // device-independent, device pixels a unit
    QSizeF picture() const { return m_picture; }
    QSizeF view() const { return m_view; }

    double zoom() const { return m_zoom; }
    double scale() const { return m_zoom / m_ratio; } // view pixels a picture pixel
    double pixelRatio() const { return m_ratio; }
    double angle() const { return m_angle; } // degrees clockwise, 0 to 360
    bool isMirrored() const { return m_mirrored; }
    bool isFitted() const { return m_fitted; }
    bool isTurned() const { return m_angle != 0; }
    QPointF centre() const { return m_centre; } // pixels of the picture

    void fit();
    void setZoom(double zoom, QPointF fixed); // the picture point under `fixed` stays there
    void stepZoom(int steps, QPointF fixed);  // to the next step of 2^(1/4) up (or down where negative)
    void pan(QPointF by);                     // view pixels
    void turn(double degrees, QPointF fixed); // clockwise as it is seen
    void resetTurn();
    void setMirrored(bool mirrored);
    void centreOn(QPointF picturePoint);

    QTransform toView() const; // from pixels of the picture
    QTransform toPicture() const { return toView().inverted(); }
    QPointF toView(QPointF picture) const { return toView().map(picture); }
    QPointF toPicture(QPointF view) const { return toPicture().map(view); }
    QRect visible() const; // pixels of the picture that are at least partly in the view

private:
    void keep(QPointF picture, QPointF view); // that picture point comes to lie there
    void hold();                              // keeps the picture within reach

    QSizeF m_picture{1, 1}, m_view{1, 1};
    QPointF m_centre; // pixels of the picture
    double m_zoom = 1, m_ratio = 1, m_angle = 0;
    bool m_mirrored = false, m_fitted = true;
};

} // namespace moyun::ui
