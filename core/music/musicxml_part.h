// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

#include <cstdint>
#include <string>
#include <vector>

namespace moyun::music {

// Time while a MusicXML file is read: a number of parts of a quarter so fine that every division of the file
// is a whole number of them.
using Fine = std::int64_t;

// A place in a part: bars from 0, and time since the bar began (before the lengths of the bars are known).
struct BarPlace
{
    int bar = 0;
    Fine at = 0;
};

// What a part of a MusicXML file says, element by element, before bars, ties and tracks are made of it.
struct MusicXmlPart
{
    struct Note
    {
        BarPlace place;
        Fine length = 0;
        int pitch = 60; // sounding
        int staff = 1, voice = 1;
        int velocity = 0; // 0: what the dynamics say
        bool percussion = false, tieStart = false, tieStop = false;
        int grace = 0;                // 1: the last grace note before its place, 2: the one before that...
        Fine attack = 0, release = 0; // performed so much later than written
    };
    struct Text
    {
        BarPlace place;
        std::string text;
        int staff = 1;
    };
    struct Level // dynamics from here on
    {
        BarPlace place;
        int velocity = 80, staff = 0; // staff 0: all
    };
    struct Pedal
    {
        BarPlace place;
        bool down = false;
    };
    struct TempoAt
    {
        BarPlace place;
        double quartersPerMinute = 120;
    };
    struct KeyAt
    {
        BarPlace place;
        int fifths = 0; // as it sounds
        bool minor = false;
    };
    struct MeterAt
    {
        int bar = 0;
        int beats = 4, unit = 4; // beats 0: without a meter from here on
    };

    std::vector<Note> notes;
    std::vector<Text> lyrics, words, chords;
    std::vector<Level> levels;
    std::vector<Pedal> pedals;
    std::vector<TempoAt> tempi;
    std::vector<KeyAt> keys;
    std::vector<MeterAt> meters;
    std::vector<Fine> filled; // of each bar: how far its contents reach
    int staves = 1;
};

// What the list of parts says about one.
struct MusicXmlInstrument
{
    std::string id, name;
    int program = 0, volume = -1, pan = -1; // MIDI values; -1: not said
    bool percussion = false;
    struct Drum
    {
        std::string id; // of the score-instrument
        int pitch = -1;
    };
    std::vector<Drum> drums; // the instruments of the part, with their keys where they have one
};

} // namespace moyun::music
