// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

namespace moyun::music {

// Lyrics are texts of a track at the start of the note that they are sung on; a syllable that a word goes on
// after ends with '-' (as MIDI files and the MusicXML writer have it). A note that is tied is one note, so it
// has one syllable; rests have none; of notes that start together the highest sings.

// Where a syllable can stand: the starts of the track's notes from `from` on, each once, in order.
std::vector<Tick> singableStarts(const Track& track, Tick from);

struct LaidLyrics
{
    std::vector<TextAt> lyrics;  // of the whole track
    std::size_t sung = 0;        // syllables that found a note
    std::size_t left = 0;        // and those that found none
    std::size_t silentNotes = 0; // starts after the last syllable
};

// One syllable a note from `from` on; what was sung there is replaced, what is sung before it stays.
LaidLyrics layLyrics(const Track& track, const std::vector<std::string>& syllables, Tick from);

// Where the texts stand after notes were changed: those of moved notes go with them, those of notes that are
// gone go, too. `selected` and `selectedAfter`: starts of the notes that were changed, in order.
std::vector<TextAt> lyricsAfter(const Track& before, const std::vector<Tick>& selected,
                                const std::vector<Note>& after, const std::vector<Tick>& selectedAfter);

} // namespace moyun::music
