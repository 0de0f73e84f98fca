// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/bar_map.h"
#include "core/music/score.h"

#include <cstddef>
#include <optional>

namespace moyun::ui {

// Changes of a score that the panels make: a score in, the changed one out; valid ones stay valid. Pure.
struct ScoreEdits
{
    // The first value of a controller of a track; nothing where it has none.
    static std::optional<int> control(const music::Track& track, int number);
    static music::Score withControl(music::Score score, std::size_t track, int number, int value);

    static music::Score withTrack(music::Score score, std::size_t at, music::Track track);
    static music::Score withoutTrack(music::Score score, std::size_t track);
    static music::Score withTrackMoved(music::Score score, std::size_t from, std::size_t to);

    // What holds at a tick; the usual ones where the score does not say.
    static music::Tempo tempoAt(const music::Score& score, music::Tick at);
    static music::Meter meterAt(const music::Score& score, music::Tick at);
    static music::KeySignature keyAt(const music::Score& score, music::Tick at);

    // From the change that holds at `at` on: its tempo is replaced.
    static music::Score withTempo(music::Score score, music::Tick at, double quartersPerMinute);
    // From the bar that holds `at` on, until the next change.
    static music::Score withMeter(music::Score score, music::Tick at, int beats, int unit);
    static music::Score withKey(music::Score score, music::Tick at, int fifths, bool minor);

    static double seconds(const music::Score& score, music::Tick at); // from the start, at the score's tempi
};

} // namespace moyun::ui
