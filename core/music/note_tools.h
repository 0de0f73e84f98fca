// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

#include <vector>

namespace moyun::music {

// Notes, and which of them are chosen. What the tools of a piano roll make of it: a value in, the changed one
// out, sorted, with the choice on what came of the chosen notes. Notes that are not chosen never change.
// Places in `chosen` beyond its end count as not chosen.
struct ChosenNotes
{
    std::vector<Note> notes;
    std::vector<bool> chosen;
    bool operator==(const ChosenNotes&) const = default;

    bool isChosen(std::size_t i) const { return i < chosen.size() && chosen[i]; }
    void sort(); // by Note's order; chosen follows
};

// As one block: as far as asked, or as far as the first of them allows (0, the pitches 0 to 127). `last`: the
// latest end allowed.
ChosenNotes moved(ChosenNotes from, Tick ticks, int semitones, Tick last);
// Later copies of the chosen notes; these are chosen then, and the old ones are not.
ChosenNotes repeated(const ChosenNotes& from, Tick ticksLater, Tick last);
ChosenNotes without(const ChosenNotes& from);
// Ends move; no note becomes shorter than `shortest`.
ChosenNotes lengthened(ChosenNotes from, Tick ticks, Tick shortest, Tick last);
// Cuts the chosen notes that sound at `at`, with nothing lost; both halves are chosen.
ChosenNotes splitAt(const ChosenNotes& from, Tick at);
// Of each pitch the chosen notes become one, from the first start to the last end, where no more than `gap`
// lies between two of them.
ChosenNotes joined(const ChosenNotes& from, Tick gap);
// Every chosen note lasts until the next later start among the chosen ones; the last ones stay.
ChosenNotes legato(ChosenNotes from);
// By a difference of velocity; kept within 1 to 127.
ChosenNotes louder(ChosenNotes from, int by);

} // namespace moyun::music
