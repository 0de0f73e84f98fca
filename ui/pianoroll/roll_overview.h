// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pianoroll/roll_model.h"

#include <QBasicTimer>
#include <QPixmap>
#include <QWidget>

namespace moyun::ui {

// The whole piece as a thumbnail above the roll, with a frame around what is seen: drag the frame to scroll,
// its edges to zoom, click elsewhere to go there. GUI thread only.
class RollOverview : public QWidget
{
    Q_OBJECT
public:
    explicit RollOverview(RollModel* model, QWidget* parent = nullptr); // `model` outlives it

    QRectF frame() const; // around what is seen

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Hold { None, Frame, Left, Right };
    Hold holdAt(double x) const;
    double xOf(double tick) const;
    double tickAt(double x) const;
    void draw();
    void show(double from, double to); // ticks
    void retranslate();

    RollModel* m_model;
    QPixmap m_drawn;
    QBasicTimer m_late; // redraws a while after a change, not at each of many
    Hold m_hold = Hold::None;
    double m_offset = 0; // ticks from the frame's left edge to the mouse
    music::Tick m_playhead = 0, m_end = 1;
};

} // namespace moyun::ui
