// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/hsv_colour.h"

#include <QWidget>

namespace moyun::ui {

// A ring of hues around a square of saturation (to the right) and value (upwards). Arrow keys move within the
// square, Page up and down along the ring, with Shift in large steps.
class ColourWheel : public QWidget
{
    Q_OBJECT
public:
    explicit ColourWheel(QWidget* parent = nullptr);

    void display(const HsvColour& colour); // without a signal
    const HsvColour& colour() const { return m_colour; }

    QRectF ring() const; // its outer circle
    QRectF square() const;
    QSize sizeHint() const override { return {184, 184}; }
    QSize minimumSizeHint() const override { return {120, 110}; }

Q_SIGNALS:
    void chosen(const moyun::ui::HsvColour& colour); // also while dragging

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Part { None, Ring, Square };

    void drag(QPointF at);
    void choose(const HsvColour& colour);
    void describe();

    HsvColour m_colour;
    Part m_held = Part::None;
};

} // namespace moyun::ui
