// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

namespace moyun::music {

// Writes MusicXML 4.0 (score-partwise) that notation programs open without complaint: every bar filled
// exactly, rests written out, ties over bar lines and where beats want them, at most four voices a staff,
// each one line. Adjacent tracks "X RH" and "X LH" of one instrument become one part of two staves. What no
// sign can say goes to the nearest that one can, and the exact times stand beside it as performed ones
// (attack and release), so that reading the file gives the same notes. docs/musicxml.md says what becomes of
// the rest. The same score gives the same bytes. `score` has to be valid. Any thread. Errors: more bars or
// signs than a file can be expected to hold.
base::Result<std::string> writeMusicXml(const Score& score);

} // namespace moyun::music
