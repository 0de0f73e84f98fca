// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/musicxml_bars.h"
#include "core/music/read_score.h"

namespace moyun::music {

// Makes a score of the parts of a MusicXML file: tied notes become one, staves become tracks, dynamics become
// velocities, and time becomes ticks.
class MusicXmlAssembler
{
public:
    // ticksPerQuarter: what the file says it was made with; 0: the fewest from 480 on that hold every length.
    MusicXmlAssembler(std::vector<MusicXmlInstrument> instruments, std::vector<MusicXmlPart> parts,
                      Fine perQuarter, int ticksPerQuarter, ReadingNotes& notes);

    // Adds to a score that has title and composer. Errors: more tracks than a score may have.
    base::Result<void> assemble(Score& score);

private:
    struct Made // a note with its ties taken together, in absolute time
    {
        const MusicXmlPart::Note* first;
        const MusicXmlPart::Note* last;
        Fine start, end;
    };
    void chooseTicks(Score& score) const;
    std::vector<Made> tiedNotes(const MusicXmlPart& part) const;
    void addTracks(Score& score, std::size_t index);
    void addNotes(const MusicXmlPart& part, std::vector<Track>& tracks, const std::vector<int>& trackOf);
    void addChanges(Score& score) const;
    void endWithItsBars(Score& score) const;
    Tick ticks(Fine time) const;
    Tick ticks(const BarPlace& place) const { return ticks(m_bars.placeOf(place)); }

    std::vector<MusicXmlInstrument> m_instruments;
    std::vector<MusicXmlPart> m_parts;
    const Fine m_perQuarter;
    int m_ticksPerQuarter;
    ReadingNotes& m_notes;
    MusicXmlBars m_bars;
};

} // namespace moyun::music
