// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>
#include <QGradientStops>

namespace moyun::ui {

// A slider whose track shows the colours that it leads to. Keys are those of any slider; the wheel changes
// it only while it has the focus.
class ColourSlider : public QAbstractSlider
{
    Q_OBJECT
public:
    explicit ColourSlider(int most, QWidget* parent = nullptr);

    void setStops(const QGradientStops& stops); // from the lowest value to the highest
    void display(int value);                    // without chosen()
    double positionOf(int value) const;         // in the widget
    QSize sizeHint() const override { return {120, 22}; }
    QSize minimumSizeHint() const override { return {60, 20}; }

Q_SIGNALS:
    void chosen(int value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void drag(double x);

    QGradientStops m_stops;
    bool m_silent = false;
};

} // namespace moyun::ui
