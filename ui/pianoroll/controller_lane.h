// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pianoroll/roll_lane.h"

#include <QPointF>

#include <optional>
#include <vector>

namespace moyun::ui {

// One controller of the edited track over time. The pedal is held where the mouse is dragged; of any other,
// dragging writes a value a cell of the grid, and with Shift a straight ramp. The right button takes away
// what it goes over. One step to undo a drag. GUI thread only.
class ControllerLane : public RollLane
{
    Q_OBJECT
public:
    static constexpr int kHeight = 84;

    explicit ControllerLane(RollModel* model, QWidget* parent = nullptr);

    int yOf(int value) const;
    int valueAt(double y) const;
    bool isPedal() const; // down or up, nothing between

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void retranslate() override;

private:
    enum class Drag { None, Pedal, Draw, Ramp, Erase };
    const std::vector<music::Control>& controls() const; // of the edited track
    int least() const;
    int most() const;
    void writeAlong(QPointF from, QPointF to);
    std::vector<music::Control> result() const; // what would become of them
    void paintSteps(QPainter& painter, const std::vector<music::Control>& controls) const;
    void stop();

    Drag m_drag = Drag::None;
    QPointF m_from, m_last;
    music::Tick m_first = 0, m_end = 0;                 // gone over
    std::vector<std::pair<music::Tick, int>> m_written; // ascending
};

} // namespace moyun::ui
