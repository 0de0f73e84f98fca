// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/musicxml_part.h"
#include "core/music/reading_notes.h"

#include <map>

namespace pugi {
class xml_node;
}

namespace moyun::music {

// Reads the measures of one part of a MusicXML file, one after the other. What makes no sense is left out and
// said; nothing is trusted to be in range.
class MusicXmlPartReader
{
public:
    // perQuarter: how many Fine make a quarter, a multiple of 10080; mostNotes: how many this part may have.
    MusicXmlPartReader(const MusicXmlInstrument& instrument, Fine perQuarter, std::size_t mostNotes,
                       ReadingNotes& notes);

    void read(const pugi::xml_node& measure);
    const MusicXmlPart& part() const { return m_part; }

private:
    void readAttributes(const pugi::xml_node& attributes);
    void readKey(const pugi::xml_node& key);
    void readTime(const pugi::xml_node& time);
    void readNote(const pugi::xml_node& note);
    bool readPitch(const pugi::xml_node& note, MusicXmlPart::Note& made);
    void readLyrics(const pugi::xml_node& note, const MusicXmlPart::Note& made);
    void readDirection(const pugi::xml_node& direction);
    void readSound(const pugi::xml_node& sound, BarPlace place, int staff);
    void move(Fine by);
    void endGraces();
    Fine lengthOf(const pugi::xml_node& element);
    Fine inFine(double divisions) const;
    BarPlace placeOf(const pugi::xml_node& element) const;
    int transpositionOf(int staff) const;

    const MusicXmlInstrument& m_instrument;
    const Fine m_perQuarter;
    const std::size_t m_mostNotes;
    ReadingNotes& m_notes;
    MusicXmlPart m_part;
    double m_divisions = 1;
    std::map<int, int> m_transpositions; // semitones of a staff; 0: of all
    Fine m_now = 0, m_lastStart = 0, m_filled = 0;
    int m_bar = -1;
    bool m_hasLast = false;            // a note that a chord could join
    std::vector<std::size_t> m_graces; // that wait for the note they lead to
    int m_graceGroups = 0;
};

} // namespace moyun::music
