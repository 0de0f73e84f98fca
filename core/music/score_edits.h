// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/bar_map.h"
#include "core/music/score.h"

#include <string>

namespace moyun::music {

// Changes of a whole score, made in place: tracks, what holds from a place on, bars. A valid score stays
// valid, but for what goes beyond the limits of score.h. Any thread. Places of tracks that do not exist
// change nothing.

void insertTrack(Score& score, std::size_t at, Track track); // at the end where `at` lies beyond it
void removeTrack(Score& score, std::size_t track);
void moveTrack(Score& score, std::size_t from, std::size_t to);
void duplicateTrack(Score& score, std::size_t track); // the copy stands behind it, with a name of its own
// Volume, pan: what a track starts with; later changes stay.
void setInitialControl(Track& track, int number, int value);

// What holds at a tick; the usual where the score does not say.
Tempo tempoAt(const Score& score, Tick at);
Meter meterAt(const Score& score, Tick at);
KeySignature keyAt(const Score& score, Tick at);
std::string chordAt(const Score& score, Tick at); // empty: none

// From a place on, until the next change. Meters and keys change with the bar that holds the place.
void setTempo(Score& score, Tick at, double quartersPerMinute);
void setMeter(Score& score, Tick at, int beats, int unit);
void setKey(Score& score, Tick at, int fifths, bool minor);
void setChord(Score& score, Tick at, const std::string& symbol); // empty: no chord from here on
void setMarker(Score& score, Tick at, const std::string& text);  // empty: none here
// Takes the change at exactly this tick away; false where there is none. A removed meter or key lets the one
// before hold on.
bool removeTempo(Score& score, Tick at);
bool removeMeter(Score& score, Tick at);
bool removeKey(Score& score, Tick at);
bool removeChord(Score& score, Tick at);

// Empty bars before a bar (from 0), of the meter of the one before it; behind the last: nothing but silence
// to write into, so nothing changes. Notes that sound over the place keep their length. What a score or track
// starts with stays at its start.
void insertBars(Score& score, std::size_t bar, int count);
// Bars from one to another, both included, and what starts in them. Notes that began before lose what falls
// into them. What held at their end (tempo, meter, key, chord, controllers) holds on behind.
void deleteBars(Score& score, std::size_t first, std::size_t last);

} // namespace moyun::music
