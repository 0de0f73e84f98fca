// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/bar_map.h"

#include <QString>

namespace moyun::ui {

// What notes, places and lengths are called, in the language in use. GUI thread.
struct NoteNames
{
    // "C4", "F♯3": 60 is C4. `fifths` of the key signature decides between sharps and flats.
    static QString pitch(int pitch, int fifths = 0);
    static QString drum(int pitch);        // of General MIDI percussion; empty where there is none
    static QString controller(int number); // "Sustain pedal"; "Controller 23" for one without a name

    // "1/8", "3/16", or quarters as a number where it is no such fraction.
    static QString length(music::Tick length, int ticksPerQuarter);
    // Bar and beat, "3:2"; bars count from 1, a pick-up is bar 0.
    static QString place(const music::Score& score, const music::BarMap& bars, music::Tick at);
    static std::int64_t barNumber(const music::Score& score, std::int64_t bar) // as people count it
    {
        return score.pickUp > 0 ? bar : bar + 1;
    }
};

} // namespace moyun::ui
