// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/music/selected_notes.h"

#include <string>
#include <string_view>

namespace moyun::music {

// Notes on their way through the clipboard: starts count from the first of them.
struct NoteClip
{
    // The kind of their bytes, by which other content of the clipboard is told apart.
    static constexpr char kMime[] = "application/x-moyun-notes";
    static constexpr std::size_t kMostBytes = std::size_t(64) << 20;

    int ticksPerQuarter = 480;
    std::vector<Note> notes; // sorted
    bool operator==(const NoteClip&) const = default;

    Tick length() const; // to the last end
};

NoteClip clipOf(const std::vector<Note>& notes, const Places& places, int ticksPerQuarter);

// As text: a line that names the format and the ticks a quarter, then a line a note with start, length, pitch
// and velocity.
std::string clipBytes(const NoteClip& clip);
// Errors: anything that clipBytes does not write, more than kMostBytes or kMostNotes.
base::Result<NoteClip> readClip(std::string_view bytes);

// The notes of the clip from `at` on, in the resolution of the track's score; they are selected. What would
// end beyond `last` is left out.
EditedNotes pasted(std::vector<Note> notes, const NoteClip& clip, int ticksPerQuarter, Tick at, Tick last);

} // namespace moyun::music
