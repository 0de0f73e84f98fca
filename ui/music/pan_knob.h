// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

namespace moyun::ui {

// A small knob from left (0) over the middle (64) to right (127). Dragged up and down or left and right; a
// double click brings back the middle; arrow keys step.
class PanKnob : public QAbstractSlider
{
    Q_OBJECT
public:
    static constexpr int kMiddle = 64;

    explicit PanKnob(QWidget* parent = nullptr);
    QSize sizeHint() const override { return {22, 22}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

    static QString words(int value); // "L 20", "C", "R 63"

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QPoint m_from;
    int m_fromValue = kMiddle;
};

} // namespace moyun::ui
