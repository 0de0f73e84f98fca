// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/midi_bytes.h"
#include "core/music/reading_notes.h"
#include "core/music/score.h"

#include <array>
#include <map>

namespace moyun::music {

// Reads the events of one MTrk chunk into a score: what concerns the whole piece goes to its lists, notes and
// controllers to a track for each channel that the chunk uses.
class MidiTrackReader
{
public:
    // from: where the chunk's time begins (0 but for format 2); last: the last tick that a score may have.
    MidiTrackReader(Score& score, ReadingNotes& notes, Tick from, Tick last)
        : m_score(score), m_notes(notes), m_from(from), m_last(last)
    {}

    // Returns where the chunk ends in time.
    Tick read(std::span<const std::uint8_t> bytes);
    bool damaged() const { return m_damaged; } // the chunk is cut short or breaks off

private:
    struct Sounding
    {
        Tick start;
        int velocity;
    };
    struct Channel
    {
        Track track;
        int program = -1;
        std::array<std::vector<Sounding>, 128> sounding;
    };
    void channelEvent(std::uint8_t status, MidiBytes& in);
    void meta(int type, std::span<const std::uint8_t> data);
    void noteOn(Channel& channel, int pitch, int velocity);
    void noteOff(Channel& channel, int pitch, Tick at);
    void text(int type, const std::string& text);
    Channel& channel(int number);
    void finish();

    Score& m_score;
    ReadingNotes& m_notes;
    Tick m_from, m_last, m_now = 0, m_lastNoteEvent = 0;
    int m_withoutLength = 0, m_struckAgain = 0;
    std::string m_name, m_instrument;
    std::map<int, Channel> m_channels;
    std::vector<TextAt> m_texts, m_lyrics;
    bool m_ended = false, m_damaged = false;
};

// Text of a MIDI file as UTF-8: as it stands where it is, else taken for Latin-1; control characters become
// spaces.
std::string midiText(std::span<const std::uint8_t> bytes);

} // namespace moyun::music
