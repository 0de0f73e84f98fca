// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pianoroll/note_index.h"
#include "ui/pianoroll/roll_edits.h"

#include <QPainter>
#include <QPointF>

namespace moyun::ui {

// Where the mouse is on the notes. The view may scroll under it, so gestures remember ticks and pitches.
struct RollPointer
{
    QPointF at; // on the widget
    Qt::KeyboardModifiers modifiers;
    double tick = 0; // not drawn to the grid
    int pitch = 0;
};

// What lies under the mouse.
struct RollHit
{
    enum Part { Nothing, Body, LeftEdge, RightEdge };
    Part part = Nothing;
    std::size_t note = 0; // place in the edited track, unless Nothing
    bool isNote() const { return part != Nothing; }
};

// What the widget lends to a gesture; all of it outlives the gesture, and the notes do not change meanwhile
// (the widget cancels the gesture first).
struct RollGround
{
    RollModel& model;
    const NoteIndex& index; // of the notes of the edited track
    bridge::ScoreDocument& document() const { return *model.document(); }
    const std::vector<music::Note>& notes() const { return model.document()->notes(); }
};

// One drag of the mouse from press to release. Until finish() the document does not change: what would
// become of it is the model's preview. Exactly one of finish() and cancel() is called at the end.
class RollGesture
{
public:
    static constexpr double kClickPixels = 4; // a press that moves less than this is a click

    RollGesture(const RollGround& ground, const RollPointer& start) : m_ground(ground), m_start(start) {}
    virtual ~RollGesture() = default;
    RollGesture(const RollGesture&) = delete;
    RollGesture& operator=(const RollGesture&) = delete;

    virtual void move(const RollPointer& pointer) = 0;
    virtual void finish() = 0;
    virtual void cancel() {}
    virtual void paint(QPainter&) const {} // over the notes
    virtual bool scrollsAtEdges() const { return true; }

protected:
    RollModel& model() const { return m_ground.model; }
    RollEdits edits() const { return RollEdits(m_ground.model); }
    const RollGround& ground() const { return m_ground; }
    const RollPointer& start() const { return m_start; }
    // Whether the mouse has gone far enough to mean a drag; stays true from then on.
    bool hasMoved(const RollPointer& pointer)
    {
        const QPointF by = pointer.at - m_start.at;
        m_moved = m_moved || by.manhattanLength() >= kClickPixels;
        return m_moved;
    }
    bool hasMoved() const { return m_moved; }
    static bool isFree(const RollPointer& pointer) { return pointer.modifiers & Qt::AltModifier; }

private:
    RollGround m_ground;
    RollPointer m_start;
    bool m_moved = false;
};

} // namespace moyun::ui
