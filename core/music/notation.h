// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/bar_map.h"
#include "core/music/note_values.h"

namespace moyun::music {

// A bar as it is written: its length is one that signs can say, whatever its ticks are.
struct NotatedBar
{
    Bar ticks;
    Unit length = 0;
    Unit offset = 0; // where in a whole bar it begins: of a pick-up not 0
    BarShape shape;
    Unit cell() const { return 4 * kQuarterUnits / (shape.unit > 4 ? shape.unit : 4); } // what tuplets fill
    bool whole() const { return length == shape.length; }
};
std::vector<NotatedBar> notatedBars(const Score& score);

// A place on paper: a bar, and Units since it began (up to its length).
struct NotatedPlace
{
    std::size_t bar = 0;
    Unit at = 0;
    auto operator<=>(const NotatedPlace&) const = default;
};

// Notes of a track that start and end together on paper.
struct NotatedChord
{
    NotatedPlace start, end;
    std::vector<std::size_t> notes; // places in Track::notes, ascending in pitch
};

// A chord in a sign, and whether it goes on to the next or comes from the last.
struct HeldChord
{
    std::size_t chord = 0; // in NotatedStaff::chords
    bool tieStart = false, tieStop = false;
};

// One sign in a bar.
struct NotatedSign
{
    Unit at = 0, length = 0; // in the bar; length as it sounds
    NoteValue value;
    int actual = 1, normal = 1; // tuplet: `actual` in the time of `normal`
    Unit tupletBase = 0;        // the written value that is counted in the tuplet
    bool tupletStart = false, tupletStop = false;
    std::vector<HeldChord> held; // nothing: a rest
};

struct NotatedVoice
{
    int number = 0;                 // 0 to 3
    std::vector<NotatedSign> signs; // fill the bar exactly
};

// A track on paper.
struct NotatedStaff
{
    std::vector<NotatedChord> chords;
    std::vector<std::vector<NotatedVoice>> bars; // the voices of each bar, at least the first
};

// Lays a track out on paper: places that no sign can say go to the nearest that one can, every bar is filled,
// each voice is one line of notes and chords, at most four at once; where more sound, the fourth is cut into
// tied chords. Errors: more notes at once, or more signs in all, than anyone could read.
base::Result<NotatedStaff> notate(const Track& track, const std::vector<NotatedBar>& bars,
                                  int ticksPerQuarter);

} // namespace moyun::music
