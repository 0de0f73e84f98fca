// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pianoroll/roll_model.h"

#include <QWidget>

#include <algorithm>

namespace moyun::ui {

// What lies above or below the notes and shares their time: it follows the view, shows the playhead, and the
// wheel on it goes through time. As wide as the notes.
class RollLane : public QWidget
{
    Q_OBJECT
public:
    RollLane(RollModel* model, int height, QWidget* parent); // `model` outlives it

protected:
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    virtual void forgetDrawing() { update(); } // look or language has changed
    virtual void retranslate() {}

    RollModel* model() const { return m_model; }
    music::Tick playhead() const { return m_playhead; } // of the score, also while a take is heard
    void paintPlayhead(QPainter& painter) const;
    int xOf(music::Tick at) const; // whole pixels, as the lines of the notes
    double tickAt(double x) const { return std::max(0.0, m_model->view().tickAt(x)); }

private:
    RollModel* m_model;
    music::Tick m_playhead = 0;
};

} // namespace moyun::ui
