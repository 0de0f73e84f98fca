// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/score_document.h"
#include "core/music/note_edits.h"
#include "core/music/note_tools.h"

#include <QString>

namespace moyun::ui {

class RollModel;

// What can be done to the notes of the edited track, each one step to undo. Nothing happens where there is no
// track or nothing to change. GUI thread only.
class RollEdits
{
public:
    explicit RollEdits(RollModel& model) : m_model(model) {} // `model` outlives it

    enum class Without { Nothing, All, Sounding }; // what is meant where no note is selected
    // The notes, with the selected ones chosen, or all.
    music::ChosenNotes chosen(Without without = Without::Nothing) const;
    bool put(music::ChosenNotes notes, const QString& text);

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
    bool hasSelection() const;

    RollModel& m_model;
};

} // namespace moyun::ui
