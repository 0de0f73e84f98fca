// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QWidget>

#include <utility>
#include <vector>

namespace moyun::ui {

// What becomes of the pressure of the pen: from left (light) to right (hard), upwards what the brush gets.
// Drag a point; a click makes one; right button or Delete takes it away. Points are (0 to 1, 0 to 1),
// ascending.
class PressureCurve : public QWidget
{
    Q_OBJECT
public:
    using Points = std::vector<std::pair<double, double>>;
    static constexpr int kMostPoints = 8;

    explicit PressureCurve(QWidget* parent = nullptr);

    const Points& points() const { return m_points; }
    void setPoints(Points points); // without a signal

    QSize sizeHint() const override { return {216, 216}; }

Q_SIGNALS:
    void pointsChosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRectF field() const;
    double valueAt(double x) const;
    QPointF toWidget(std::pair<double, double> point) const;
    void moveChosen(QPointF at);
    void removeChosen();
    void describe();

    Points m_points{{0, 0}, {1, 1}};
    int m_chosen = -1;
    bool m_dragging = false;
};

} // namespace moyun::ui
