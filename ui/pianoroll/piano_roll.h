// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/note_edits.h"
#include "ui/pianoroll/roll_model.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QScrollBar;
QT_END_NAMESPACE

namespace moyun::bridge {
class MusicTransport;
}

namespace moyun::ui {

class ChordLane;
class ControllerHead;
class ControllerLane;
class KeyboardStrip;
class LaneHead;
class NoteGrid;
class RollOverview;
class RollRuler;
class VelocityLane;

// The piano roll of the edited track with all its lanes: overview, ruler, chords, keyboard, notes, velocities
// and a controller, with scroll bars. What is shown and how stands in model(); what can be done to the notes
// are slots, each one step to undo, so that menus, tool bars and keys share them (roll_commands.h). GUI
// thread only.
class PianoRoll : public QWidget
{
    Q_OBJECT
public:
    // Both outlive it.
    PianoRoll(bridge::ScoreDocument* document, bridge::MusicTransport* transport, QWidget* parent = nullptr);
    ~PianoRoll() override;

    RollModel* model() const { return m_model; }
    NoteGrid* grid() const { return m_grid; }
    RollRuler* ruler() const { return m_ruler; }
    KeyboardStrip* keyboard() const { return m_keyboard; }
    ChordLane* chordLane() const { return m_chords; }
    VelocityLane* velocityLane() const { return m_velocities; }
    ControllerLane* controllerLane() const { return m_controllers; }

    // The view as it was in another run, also before it is on the screen; values out of range become the
    // nearest allowed.
    void lookAt(double pixelsPerQuarter, int rowHeight, QPoint scroll);

    // Of quantise(); the grid of 0 means the one in use.
    const music::QuantiseOptions& quantiseOptions() const { return m_quantise; }
    void setQuantiseOptions(const music::QuantiseOptions& options) { m_quantise = options; }

public Q_SLOTS:
    // The selected notes; where none is, those that take all are marked (all).
    void selectAll();
    void selectNone();
    void invertSelection();
    void selectRange(); // the notes that start in the bars chosen on the ruler
    void deleteSelected();
    void cut();
    void copy();
    void paste();     // at the edit cursor or, without one, at the playhead
    void duplicate(); // after themselves, a whole number of bars or grid cells later
    void quantise();  // (all)
    void transpose(int semitones);
    void transposeInScale(int steps);
    void nudge(int cells); // of the grid
    void lengthen(int cells);
    void changeVelocity(int by);
    void setVelocity(int velocity);
    void joinSelected();          // of each pitch those that follow each other
    void splitAtPlayhead();       // (all that sound there)
    void legato();                // each up to the start of the next
    void chooseBarsOfSelection(); // on the ruler, as loop or to fill
    void clearBars();
    void pedalOverSelection();
    void selectNext(); // note in time; accessible walk
    void selectPrevious();

    void zoomIn();
    void zoomOut();
    void zoomRowsIn();
    void zoomRowsOut();
    void zoomToFit();       // the whole piece
    void zoomToSelection(); // or the chosen bars
    void goToStart();       // playhead and view
    void goToEnd();
    void showPlayhead();

Q_SIGNALS:
    void hintChanged(const QString& hint);                         // for the status line
    void rulerMenuRequested(moyun::music::Tick at, QPoint global); // right click on the ruler

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // of the notes: their size

private:
    void layParts();
    void showLanes();
    void syncScrollBars();
    void showScore(); // the first bars of one that was opened
    void followPlayhead(music::Tick at);
    void zoomTime(double factor);
    void zoomRows(int by);
    QString trackName() const;

    bridge::ScoreDocument* m_document;
    bridge::MusicTransport* m_transport;
    RollModel* m_model;
    NoteGrid* m_grid;
    RollOverview* m_overview;
    RollRuler* m_ruler;
    KeyboardStrip* m_keyboard;
    ChordLane* m_chords;
    VelocityLane* m_velocities;
    ControllerLane* m_controllers;
    LaneHead *m_rulerHead, *m_overviewHead, *m_chordHead, *m_velocityHead;
    ControllerHead* m_controllerHead;
    QScrollBar *m_horizontal, *m_vertical;
    music::QuantiseOptions m_quantise{0, 1, 0, true, false};
    bool m_wantsShowing = true; // a score has come and was not shown yet
};

} // namespace moyun::ui
