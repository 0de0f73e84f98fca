// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

#include <optional>
#include <vector>

namespace moyun::ui {

// Notes on the clipboard, so that they also go between two windows of the studio. Starts count from the first
// of them. GUI thread only.
struct NoteClipboard
{
    struct Notes
    {
        int ticksPerQuarter = 480;
        std::vector<music::Note> notes;
    };
    static void put(const Notes& notes);
    // What lies there, with every value in its range; nothing where it is something else or damaged.
    static std::optional<Notes> take();
    static QString mimeType();
};

} // namespace moyun::ui
