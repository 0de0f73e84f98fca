// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/musicxml_part.h"
#include "core/music/reading_notes.h"

namespace pugi {
class xml_node;
}

namespace moyun::music {

// The parts that <part-list> announces, in its order: names, programs, keys of percussion.
std::vector<MusicXmlInstrument> readPartList(const pugi::xml_node& partList, ReadingNotes& notes);

// A number out of an element or attribute; `other` where there is none or it makes no sense.
double musicXmlNumber(const char* text, double other);

// Text of an element for people: blanks joined, cut where it is far too long.
std::string musicXmlText(const char* text);

} // namespace moyun::music
