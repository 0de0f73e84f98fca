// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pianoroll/note_index.h"
#include "ui/pianoroll/roll_lane.h"
#include "ui/pianoroll/scrolled_layer.h"

#include <QPointF>

#include <vector>

namespace moyun::ui {

// How loud each note is, as a bar at its start. Dragging sets the bars that the mouse goes over; with Shift
// or the right button a straight ramp is drawn from press to release. Where notes are selected only those
// change. With the focus: Up and Down change the selected notes, Shift by ten. One step to undo a drag. GUI
// thread only.
class VelocityLane : public RollLane
{
    Q_OBJECT
public:
    static constexpr int kHeight = 84;

    explicit VelocityLane(RollModel* model, QWidget* parent = nullptr);

    int yOf(int velocity) const;
    int velocityAt(double y) const; // 1 to 127

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void forgetDrawing() override;
    void retranslate() override;

private:
    void takeNotes();
    void takeFlags();
    void drawBars(QPainter& painter, const QRect& part);
    void setAlong(QPointF from, QPointF to);
    void showPreview();
    void stop();

    NoteIndex m_index;
    ScrolledLayer m_layer;
    std::vector<bool> m_selected, m_hidden;
    bool m_dragging = false, m_ramp = false, m_previewHides = false;
    QPointF m_from, m_last;
    std::vector<int> m_velocities; // of every note while dragging; 0: as it is
};

} // namespace moyun::ui
