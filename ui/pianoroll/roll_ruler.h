// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pianoroll/roll_lane.h"

#include <optional>
#include <vector>

namespace moyun::ui {

// Bars and beats above the notes, with flags where tempo, meter, key or a marker stand. A click moves the
// playhead, dragging chooses whole bars, the edges of what is chosen can be dragged, a double click chooses
// one bar or clears the choice. GUI thread only.
class RollRuler : public RollLane
{
    Q_OBJECT
public:
    explicit RollRuler(RollModel* model, QWidget* parent = nullptr);

    // What stands at a place, e.g. "♩ = 96 · 3/4 · Cm · Trio"; empty: nothing.
    QString flagAt(music::Tick at) const;
    QString textOf(std::int64_t bar) const; // its number as it is written

Q_SIGNALS:
    void menuRequested(moyun::music::Tick at, QPoint global); // right click

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void retranslate() override;

private:
    enum class Drag { None, Click, Range };
    std::vector<music::Tick> flags(music::Tick from, music::Tick to) const; // places that have one
    int edgeAt(double x) const; // of the range: -1 its start, 1 its end, 0 none
    void choose(double x);
    void paintBars(QPainter& painter) const;
    void paintFlags(QPainter& painter) const;
    void paintRange(QPainter& painter) const;

    Drag m_drag = Drag::None;
    double m_pressed = 0;     // x
    music::Tick m_anchor = 0; // in the bar that stays while a range is dragged
    std::optional<bridge::ScoreDocument::Range> m_before;
};

} // namespace moyun::ui
