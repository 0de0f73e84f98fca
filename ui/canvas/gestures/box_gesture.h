// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/gestures/canvas_gesture.h"

#include <QCoreApplication>

namespace moyun::ui {

// Drags a box over the picture: what shapes, rectangular and elliptic selections share. Shift: as high as it
// is wide; Alt: from its middle. For selections these two mean adding and taking away at the press, and count
// for the box only when they were pressed again since.
class BoxGesture : public CanvasGesture
{
    Q_DECLARE_TR_FUNCTIONS(BoxGesture)
public:
    BoxGesture(const CanvasGround& ground, bool ellipse, bool wholePixels)
        : CanvasGesture(ground), m_ellipse(ellipse), m_whole(wholePixels)
    {}

    void press(const CanvasPointer& pointer) override;
    void move(const CanvasPointer& pointer) override;
    void release(const CanvasPointer& pointer) override;
    void paint(QPainter& painter) const override;

protected:
    virtual void use(const QRectF& box) = 0; // pixels of the picture, not empty
    virtual void click(const CanvasPointer&) {}
    bool isEllipse() const { return m_ellipse; }
    const QRectF& box() const { return m_box; }
    const CanvasPointer& start() const { return m_start; }
    bool hasMoved() const { return m_moved; }

private:
    bool m_ellipse, m_whole, m_moved = false;
    bool m_ignoresShift = false, m_ignoresAlt = false;
    CanvasPointer m_start;
    QRectF m_box;
};

} // namespace moyun::ui
