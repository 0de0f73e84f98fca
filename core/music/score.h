// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace moyun::music {

// A place or length in time: ticks, of which Score::ticksPerQuarter make a quarter note. Places count from
// the start of the piece.
using Tick = std::int64_t;

// What a score may hold; files that ask for more are refused or cut, and it is said.
inline constexpr Tick kMostQuarters = 600'000; // some 83 hours at 120 a minute
inline constexpr std::size_t kMostTracks = 256, kMostNotes = 2'000'000, kMostChanges = 200'000;
inline constexpr int kMostTicksPerQuarter = 32'767; // as a MIDI file can say

struct Note
{
    Tick start = 0, length = 0; // length at least 1
    int pitch = 60;             // MIDI key number, 0 to 127; 60 is middle C
    int velocity = 80;          // 1 to 127
    bool operator==(const Note&) const = default;
    // In order of time, then of pitch.
    friend bool operator<(const Note& a, const Note& b)
    {
        return a.start != b.start ? a.start < b.start : a.pitch < b.pitch;
    }
    Tick end() const { return start + length; }
};

// A MIDI controller: 64 sustain, 7 volume, 10 pan, and any other. kPitchBend stands for the bend wheel.
struct Control
{
    static constexpr int kVolume = 7, kPan = 10, kSustain = 64, kPitchBend = 128;
    Tick at = 0;
    int number = kSustain; // 0 to 119, or kPitchBend
    int value = 0;         // 0 to 127; of kPitchBend -8192 to 8191
    bool operator==(const Control&) const = default;
};

struct TextAt
{
    Tick at = 0;
    std::string text; // UTF-8
    bool operator==(const TextAt&) const = default;
};

struct Track
{
    std::string name; // UTF-8, e.g. "Violin 1", "Piano RH", "Melody"
    int program = 0;  // General MIDI, 0 to 127
    bool percussion = false;
    std::vector<Note> notes; // sorted by operator<
    std::vector<Control> controls;
    std::vector<TextAt> lyrics;
    bool operator==(const Track&) const = default;
};

struct Tempo
{
    Tick at = 0;
    std::int32_t microsecondsPerQuarter = 500'000; // 1 to 2^24 - 1, as MIDI files hold it
    double quartersPerMinute() const { return 6e7 / microsecondsPerQuarter; }
    bool operator==(const Tempo&) const = default;
};

struct Meter
{
    Tick at = 0;             // where a bar starts
    int beats = 4, unit = 4; // 3/8 is {3, 8}; beats 1 to 255, unit a power of two to 128
    bool operator==(const Meter&) const = default;
};

struct KeySignature
{
    Tick at = 0;
    int fifths = 0; // sharps, or minus the flats: -7 to 7
    bool minor = false;
    bool operator==(const KeySignature&) const = default;
};

// A piece of music as a value: what the piano roll edits, the files hold and the network makes. Every list of
// changes is sorted by place; a change holds until the next. Without one at 0: 120 quarters a minute, 4/4, C
// major.
struct Score
{
    std::string title, composer; // UTF-8
    int ticksPerQuarter = 480;
    Tick pickUp = 0; // length of an incomplete first bar; 0: it is whole. Bars count on from its end
    Tick length = 0; // the piece lasts at least so long: rests at its end. 0: to its last note or change
    std::vector<Track> tracks;
    std::vector<Tempo> tempi;
    std::vector<Meter> meters;
    std::vector<KeySignature> keys;
    std::vector<TextAt> chords; // symbols, e.g. "Cm7/G"; empty text or "N.C.": no chord from here on
    std::vector<TextAt> markers;
    bool operator==(const Score&) const = default;

    Tick end() const; // where the last note ends, or the last change stands; at least `length`
    std::size_t noteCount() const;
    void sort(); // brings every list into its order; changes at one place keep theirs
};

// Every value in its range, every list in its order, nothing beyond the limits. The error names the track and
// note or change.
base::Result<void> validate(const Score& score);

} // namespace moyun::music
