// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace pugi {
class xml_node;
}

namespace moyun::music {

// A chord symbol as a <harmony> says it.
struct HarmonyParts
{
    char step = 'C'; // root
    int alter = 0;   // sharps, or minus the flats
    std::string suffix, kind;
    char bassStep = 0; // 0: none
    int bassAlter = 0;
};

// The symbol of a <harmony> element, as Score::chords holds it ("Cm7/G", "N.C."); empty where it says
// nothing.
std::string harmonyText(const pugi::xml_node& harmony);

// The parts of a symbol; none for a text that does not begin with a note's name (a numeral, say).
std::optional<HarmonyParts> harmonyParts(const std::string& symbol);

} // namespace moyun::music
