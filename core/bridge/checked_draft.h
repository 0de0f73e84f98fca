// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/poem_state.h"
#include "core/poem/checker.h"
#include "core/poem/poem_tables.h"

#include <vector>

namespace moyun::bridge {

// What is known of one character of the draft's text.
struct PlaceMark
{
    int line = -1; // verse line, from 0; -1: punctuation, a space or a line end
    int column = -1;
    poem::CharacterMark tones;
    bool toned = false;                         // a Han character of a form that has tones: gets a mark
    bool mismatched = false;                    // its tone is not what its place asks
    bool rhymePlace = false;                    // the form wants a rhyme here
    bool rhymes = false;                        // and it is one
    poem::Severity worst = poem::Severity::Off; // of the faults that point here
};

// A draft held against its form, by places of the text. A value.
struct CheckedDraft
{
    poem::SplitText split;
    poem::CheckReport report;
    std::vector<PlaceMark> places; // one for each character of the text

    // Indices into report.faults of those that point at the place, or at its whole line.
    std::vector<std::size_t> faultsAt(std::size_t place) const;
    // The place of the text that a fault points at: its character, or the first of its line, or the end.
    std::size_t placeOf(const poem::Fault& fault) const;
    // The verse line at the place, or the one before it; -1: none.
    int lineAt(std::size_t place) const;
};

// Checks a draft while it is being written. `english`: for English forms; null: by spelling. Some
// microseconds for a quatrain; linear in the text.
CheckedDraft checkDraft(const PoemState& state, const poem::Severities& severities,
                        const poem::PoemTables& tables, const poem::EnglishSounds* english = nullptr);

} // namespace moyun::bridge
