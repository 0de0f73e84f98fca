// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/read_score.h"

#include <cstdint>
#include <span>

namespace moyun::music {

// Reads a Standard MIDI File (RP-001; formats 0, 1 and 2, also inside a RIFF container). Whatever can be made
// sense of is read, bounded by the limits of score.h; the notes say what was repaired or left out: chunks cut
// short, notes that never end (they end where their track does), a tempo or meter that cannot be. A track
// whose events use several channels becomes a track a channel; channel 10 is percussion. Text on a track
// called "Chords" becomes chord symbols. SMPTE time is turned into ticks at 120 quarters a minute. Any
// thread. Errors: not a MIDI file; nothing in it can be read; more notes or tracks than a score may hold.
base::Result<ReadScore> readMidi(std::span<const std::uint8_t> bytes);

} // namespace moyun::music
