// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/note_edits.h"
#include "core/music/selected_notes.h"
#include "ui/pianoroll/roll_model.h"

#include <QString>

#include <vector>

namespace moyun::ui {

// What can be done to the notes of the edited track, each one step to undo. Nothing happens where there is no
// track or nothing to change. GUI thread only.
class RollEdits
{
public:
    explicit RollEdits(RollModel& model) : m_model(model) {} // `model` outlives it

    // False: nothing has changed.
    bool put(music::EditedNotes notes, const QString& text);
    std::vector<bool> selectedFlags() const; // of every note

    void select(bridge::ScoreDocument::Selection selection);
    void selectAll();
    void invertSelection();
    void selectRange();
    void selectNeighbour(bool next); // one note, the next or previous in time

    void erase();
    void copy() const;
    void paste(music::Tick at);
    void duplicate();
    void quantise(music::QuantiseOptions options); // grid 0: that of the model
    void transpose(int semitones);
    void transposeInScale(int steps);
    void nudge(int cells);
    void lengthen(int cells);
    void changeVelocity(int by);
    void setVelocity(int velocity);
    void join();
    void splitAt(music::Tick at);
    void legato();
    void add(const music::Note& note); // and selects it alone

    music::Tick last() const; // where notes may end at the latest

private:
    const std::vector<music::Note>& notes() const { return m_model.document()->notes(); }
    const music::Places& selected() const { return m_model.document()->selection(); }
    music::Places all() const;

    RollModel& m_model;
};

} // namespace moyun::ui
