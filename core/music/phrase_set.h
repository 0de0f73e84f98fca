// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

#include <cstdint>
#include <vector>

namespace moyun::music {

inline constexpr std::size_t kPhraseNotes = 8;

// The melodic line of a track: the highest of the notes that start together. In order of time.
std::vector<Note> melodicLine(const Track& track);

// A hash (64-bit FNV-1a) of every run of eight notes of the line: its seven intervals and the ratios of the
// times between its starts, so that neither key nor tempo matters. Starts are taken to the nearest
// twenty-fourth of a quarter.
std::vector<std::uint64_t> phrasesOf(const Track& track, int ticksPerQuarter);

// The phrases of pieces, to tell what was copied from them. Eight bytes a phrase.
class PhraseSet
{
public:
    // Takes the phrases of all tracks but percussion and those called "Chords".
    void add(const Score& score);
    std::size_t size() const; // different phrases
    bool contains(std::uint64_t phrase) const;

    struct Count
    {
        std::size_t phrases = 0, copied = 0;
        double share() const { return phrases > 0 ? double(copied) / double(phrases) : 0; }
    };
    // How many of the phrases of these tracks are in the set.
    Count copied(const Score& score) const;

private:
    void settle() const;
    // Sorted and without doubles once settled; adding only appends.
    mutable std::vector<std::uint64_t> m_phrases;
    mutable bool m_settled = true;
};

} // namespace moyun::music
