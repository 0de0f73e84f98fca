// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

#include <vector>

namespace moyun::audio {

// What was played on a MIDI input while a score ran.
struct Recording
{
    std::vector<music::Note> notes;       // sorted
    std::vector<music::Control> controls; // sorted by place
    bool isEmpty() const { return notes.empty() && controls.empty(); }
};

// Pairs the keys that go down and up into notes. Places are those of the playhead, in ticks, and may lie
// before the start while it is counted in.
class Recorder
{
public:
    // Counted in to `start`: what comes before it is left out, but moved there where it comes at most `early`
    // ticks before, as of keys struck a little before the first beat.
    void countIn(music::Tick start, music::Tick early);
    void countedIn() { m_countingIn = false; }
    void noteOn(double tick, int pitch, int velocity);
    // A place before the key's start: the loop began again meanwhile, and the note ends with it at loopEnd.
    void noteOff(double tick, int pitch, music::Tick loopEnd);
    void control(double tick, int number, int value); // as music::Control
    void release(double tick, music::Tick loopEnd);   // ends every key that is still down
    Recording take();                                 // everything that ended so far; forgets it
    bool isEmpty() const { return m_recording.isEmpty() && m_down.empty(); }

private:
    // The tick that it is recorded at; -1: it came too early.
    music::Tick placeOf(double tick) const;
    void end(const music::Note& down, music::Tick at, music::Tick loopEnd);

    bool m_countingIn = false;
    music::Tick m_start = 0, m_early = 0;
    std::vector<music::Note> m_down; // length not known yet
    Recording m_recording;
};

} // namespace moyun::audio
