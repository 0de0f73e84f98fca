// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/bar_map.h"
#include "core/music/pitch_classes.h"

#include <functional>
#include <vector>

namespace moyun::music {

// Places in a list of notes, ascending, each once. Those beyond the list are passed over.
using Places = std::vector<std::size_t>;

// The notes of a track after an edit, in order, and of each whether it is selected.
struct EditedNotes
{
    std::vector<Note> notes;
    std::vector<bool> selected;
    bool operator==(const EditedNotes&) const = default;
};

// The edits of a piano roll: the notes of a track in (sorted), those of it that are meant by their places,
// the notes afterwards out. Pure; any thread. Groups move and grow as one: what would take a single note out
// of its bounds holds all of them back. `last`: the latest tick where a note may end (lastTick of its score).
//
// In one track one pitch sounds once: a note that an edit puts somewhere wins over what was there. Notes of
// its pitch that start within it go, and those that began before it end where it begins. Of two that were
// edited the one that starts later wins; of two with the same start the longer stays.

Tick lastTick(const Score& score);

EditedNotes withNote(std::vector<Note> notes, const Note& note); // draws it; it alone is selected
EditedNotes withNotes(std::vector<Note> notes, const std::vector<Note>& added); // in any order
EditedNotes withoutNotes(const std::vector<Note>& notes, const Places& places);

// Those of the places that sound at the tick and before become two.
EditedNotes cutAt(const std::vector<Note>& notes, const Places& places, Tick at);
// Of each pitch one note from the first start to the last end. A single note is joined with the next of its
// pitch in the track.
EditedNotes glued(const std::vector<Note>& notes, const Places& places);

EditedNotes moved(const std::vector<Note>& notes, const Places& places, Tick by, int semitones, Tick last);
// How far a group goes when it is asked to go so far.
struct GroupMove
{
    Tick by = 0;
    int semitones = 0;
    bool operator==(const GroupMove&) const = default;
};
GroupMove clampedMove(const std::vector<Note>& notes, const Places& places, Tick by, int semitones,
                      Tick last);

// The ends, or the starts, of a group by so much; none becomes shorter than `shortest`, or than it is.
EditedNotes resizedEnds(const std::vector<Note>& notes, const Places& places, Tick by, Tick shortest,
                        Tick last);
EditedNotes resizedStarts(const std::vector<Note>& notes, const Places& places, Tick by, Tick shortest);

// Copies `by` later; the copies are selected. Nothing is copied beyond `last`.
EditedNotes duplicated(const std::vector<Note>& notes, const Places& places, Tick by, Tick last);
// From the start of the bar of the first note to the end of the bar in which the last one ends.
Tick barsSpanned(const BarMap& bars, const std::vector<Note>& notes, const Places& places);

// Each ends where the next one of the places starts that does not start with it, less `gap`; the last ones
// stay as they are.
EditedNotes legato(const std::vector<Note>& notes, const Places& places, Tick gap = 0);
EditedNotes snappedToScale(const std::vector<Note>& notes, const Places& places, PitchClassSet scale);

// Anything else for the notes of the places alone: `edit` gets them in order and may change, add and drop
// (quantise, transpose and transposeInScale of note_edits.h fit). What it leaves is selected.
EditedNotes edited(const std::vector<Note>& notes, const Places& places,
                   const std::function<void(std::vector<Note>&)>& edit);

// Velocities, held between 1 and 127.
EditedNotes withVelocity(const std::vector<Note>& notes, const Places& places, int velocity);
EditedNotes withVelocityBy(const std::vector<Note>& notes, const Places& places, int by);
EditedNotes withVelocityTimes(const std::vector<Note>& notes, const Places& places, double factor);
// Evenly from one value at the first start to another at the last.
EditedNotes withVelocityRamp(const std::vector<Note>& notes, const Places& places, int from, int to);

} // namespace moyun::music
