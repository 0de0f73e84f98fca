// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

#include <filesystem>
#include <optional>

namespace moyun::tools {

struct Counts
{
    std::size_t bars = 0, notes = 0;
    bool operator==(const Counts&) const = default;
};

// Bars of the longest part, and notes that sound (tied ones once, grace notes too), counted in the elements
// of a plain MusicXML file without our reader. None: not well formed.
std::optional<Counts> countElements(const std::filesystem::path& file);

// How two scores differ in what sounds, whatever their tracks: starts and lengths in quarters.
struct SoundDifference
{
    std::size_t notes = 0, otherNotes = 0;
    std::size_t missing = 0, extra = 0,
                lengths = 0; // notes only in the first, only in the other, of other length
    bool none() const { return missing == 0 && extra == 0 && lengths == 0; }
};
SoundDifference compareSound(const music::Score& one, const music::Score& other, double startTolerance,
                             double lengthTolerance);

// What a way there and back has changed.
struct RoundTrip
{
    bool notes = false, tempi = false, meters = false, keys = false, bars = false;
    bool all() const { return notes && tempi && meters && keys && bars; }
};
base::Result<RoundTrip> throughMidi(const music::Score& score);
base::Result<RoundTrip> throughMusicXml(const music::Score& score);

} // namespace moyun::tools
