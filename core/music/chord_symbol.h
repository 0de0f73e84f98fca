// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/chord_text.h"

#include <string>

namespace moyun::music {

// The symbol of a chord, "Cm7/G", as parseChord reads it, spelled with the accidentals of the key. Empty
// where its notes make no chord that has a symbol.
std::string chordSymbol(const ChordText& chord, const Key& key);

} // namespace moyun::music
