// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/read_score.h"

#include <cstdint>
#include <span>

namespace moyun::music {

// Reads MusicXML (1.0 to 4.0, score-partwise and score-timewise, plain or compressed .mxl, in UTF-8, UTF-16
// or Latin-1). docs/musicxml.md says what becomes of what. A part becomes a track, a part of several staves a
// track a staff. Whatever can be made sense of is read, bounded by the limits of score.h; the notes say what
// was left out or changed. Any thread. Errors: not MusicXML; damaged; larger than a score may be; entities of
// its own; another kind of MusicXML document (opus) or of XML.
base::Result<ReadScore> readMusicXml(std::span<const std::uint8_t> bytes);

} // namespace moyun::music
