// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/musicxml_part.h"
#include "core/music/reading_notes.h"

namespace moyun::music {

// The bars that all parts share: each as long as what the fullest part holds, or as its meter says where
// nothing does.
struct MusicXmlBars
{
    struct MeterAt
    {
        Fine at;
        int beats, unit;
    };
    std::vector<Fine> starts;    // and, last, where the piece ends
    std::vector<MeterAt> meters; // as BarMap needs them: a meter said again cuts the bar before it short
    Fine pickUp = 0;

    Fine placeOf(const BarPlace& place) const { return starts[std::size_t(place.bar)] + place.at; }
};

MusicXmlBars musicXmlBars(const std::vector<MusicXmlPart>& parts, Fine perQuarter, ReadingNotes& notes);

} // namespace moyun::music
