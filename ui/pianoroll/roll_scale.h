// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/key.h"
#include "core/music/scale.h"
#include "core/music/score.h"

namespace moyun::ui {

// Which rows the roll shows as belonging to the scale. A value.
struct RollScale
{
    enum class Source { None, OfScore, Chosen }; // OfScore: the key signature in force
    Source source = Source::OfScore;
    int tonic = 0; // pitch class, of Chosen
    music::ScaleKind kind = music::ScaleKind::Major;
    bool operator==(const RollScale&) const = default;

    // The pitch classes at a place, C as bit 0; all twelve where there is no scale.
    music::PitchClassSet at(const music::Score& score, music::Tick tick) const;
    int tonicAt(const music::Score& score, music::Tick tick) const; // -1: none
};

// The key signature in force at a tick; C major before the first.
music::Key keyInForce(const music::Score& score, music::Tick tick);

} // namespace moyun::ui
