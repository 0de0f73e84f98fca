// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moyun::music {

// The line or space of a drum staff that a key of General MIDI's percussion usually stands on.
struct DrumPlace
{
    char step;
    int octave;
};

constexpr DrumPlace drumPlace(int key)
{
    switch (key) {
    case 35:
    case 36:
        return {'F', 4}; // bass drums
    case 44:
        return {'D', 4}; // hi-hat pedal
    case 41:
    case 43:
        return {'A', 4}; // floor toms
    case 45:
    case 47:
        return {'D', 5};
    case 48:
    case 50:
        return {'E', 5};
    case 51:
    case 53:
    case 59:
        return {'F', 5}; // ride
    case 42:
    case 46:
    case 54:
        return {'G', 5}; // hi-hat
    case 49:
    case 52:
    case 55:
    case 57:
        return {'A', 5}; // crash
    default:
        return {'C', 5}; // snare, and what has no place of its own
    }
}

} // namespace moyun::music
