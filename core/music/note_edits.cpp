// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/note_edits.h"

#include "core/music/postprocess.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace moyun::music {
namespace {

Tick drawn(Tick at, const QuantiseOptions& options)
{
    const Tick grid = std::max<Tick>(options.grid, 1), cell = at / grid;
    Tick best = 0;
    for (Tick line = std::max<Tick>(cell - 1, 0); line <= cell + 1; ++line) {
        const Tick place =
            line * grid + (line % 2 ? Tick(std::llround(double(grid) * options.swing / 3)) : 0);
        if (line == std::max<Tick>(cell - 1, 0) || std::abs(place - at) < std::abs(best - at)) best = place;
    }
    return at + Tick(std::llround(double(best - at) * options.strength));
}

} // namespace

void quantise(std::vector<Note>& notes, const QuantiseOptions& options)
{
    for (auto& note : notes) {
        const Tick oldEnd = note.end();
        const Tick length = note.length;
        if (options.starts) note.start = drawn(note.start, options);
        if (options.ends)
            note.length = std::max<Tick>(1, drawn(oldEnd, options) - note.start);
        else
            note.length = length;
    }
    std::stable_sort(notes.begin(), notes.end());
}

std::size_t transpose(std::vector<Note>& notes, int semitones)
{
    std::size_t stayed = 0;
    for (auto& note : notes) {
        const int pitch = note.pitch + semitones;
        if (pitch < 0 || pitch > 127)
            ++stayed;
        else
            note.pitch = pitch;
    }
    std::stable_sort(notes.begin(), notes.end());
    return stayed;
}

std::size_t transposeInScale(std::vector<Note>& notes, int steps, PitchClassSet scale)
{
    if ((scale & 0xfff) == 0) return notes.size();
    std::size_t stayed = 0;
    for (auto& note : notes) {
        int pitch = snapped(note.pitch, scale);
        for (int left = std::abs(steps); left > 0 && pitch >= 0 && pitch <= 127; --left) do
                pitch += steps < 0 ? -1 : 1;
            while (pitch >= 0 && pitch <= 127 && !(scale >> (pitch % 12) & 1));
        if (pitch < 0 || pitch > 127)
            ++stayed;
        else
            note.pitch = pitch;
    }
    std::stable_sort(notes.begin(), notes.end());
    return stayed;
}

} // namespace moyun::music
