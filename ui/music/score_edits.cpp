// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/score_edits.h"

#include <algorithm>
#include <cmath>

namespace moyun::ui {

using music::Score;
using music::Tick;

namespace {

// The last change at or before a place.
template <class Change> const Change* holdingAt(const std::vector<Change>& changes, Tick at)
{
    const Change* found = nullptr;
    for (const Change& change : changes)
        if (change.at <= at) found = &change;
    return found;
}

template <class Change> void put(std::vector<Change>& changes, const Change& change)
{
    const auto after = std::find_if(changes.begin(), changes.end(),
                                    [&](const Change& each) { return each.at >= change.at; });
    if (after != changes.end() && after->at == change.at)
        *after = change;
    else
        changes.insert(after, change);
}

Tick barStart(const Score& score, Tick at)
{
    const music::BarMap bars(score);
    return bars.bars()[bars.barAt(at)].start;
}

} // namespace

std::optional<int> ScoreEdits::control(const music::Track& track, int number)
{
    for (const auto& control : track.controls)
        if (control.number == number) return control.value;
    return {};
}

Score ScoreEdits::withControl(Score score, std::size_t track, int number, int value)
{
    auto& controls = score.tracks.at(track).controls;
    const auto found = std::find_if(controls.begin(), controls.end(),
                                    [&](const music::Control& each) { return each.number == number; });
    value = std::clamp(value, 0, 127);
    if (found != controls.end())
        found->value = value;
    else
        controls.insert(controls.begin(), {0, number, value});
    return score;
}

Score ScoreEdits::withTrack(Score score, std::size_t at, music::Track track)
{
    at = std::min(at, score.tracks.size());
    score.tracks.insert(score.tracks.begin() + std::ptrdiff_t(at), std::move(track));
    return score;
}

Score ScoreEdits::withoutTrack(Score score, std::size_t track)
{
    if (track < score.tracks.size()) score.tracks.erase(score.tracks.begin() + std::ptrdiff_t(track));
    return score;
}

Score ScoreEdits::withTrackMoved(Score score, std::size_t from, std::size_t to)
{
    if (from >= score.tracks.size() || to >= score.tracks.size()) return score;
    music::Track moved = std::move(score.tracks[from]);
    score.tracks.erase(score.tracks.begin() + std::ptrdiff_t(from));
    score.tracks.insert(score.tracks.begin() + std::ptrdiff_t(to), std::move(moved));
    return score;
}

music::Tempo ScoreEdits::tempoAt(const Score& score, Tick at)
{
    const auto* found = holdingAt(score.tempi, at);
    return found ? *found : music::Tempo{};
}

music::Meter ScoreEdits::meterAt(const Score& score, Tick at)
{
    const auto* found = holdingAt(score.meters, at);
    return found ? *found : music::Meter{};
}

music::KeySignature ScoreEdits::keyAt(const Score& score, Tick at)
{
    const auto* found = holdingAt(score.keys, at);
    return found ? *found : music::KeySignature{};
}

Score ScoreEdits::withTempo(Score score, Tick at, double quartersPerMinute)
{
    music::Tempo tempo = tempoAt(score, at);
    tempo.microsecondsPerQuarter =
        std::int32_t(std::lround(6e7 / std::clamp(quartersPerMinute, 4.0, 1000.0)));
    put(score.tempi, tempo);
    return score;
}

Score ScoreEdits::withMeter(Score score, Tick at, int beats, int unit)
{
    put(score.meters, music::Meter{barStart(score, at), beats, unit});
    return score;
}

Score ScoreEdits::withKey(Score score, Tick at, int fifths, bool minor)
{
    put(score.keys, music::KeySignature{barStart(score, at), fifths, minor});
    return score;
}

double ScoreEdits::seconds(const Score& score, Tick at)
{
    double passed = 0;
    music::Tempo now;
    for (const auto& tempo : score.tempi) {
        if (tempo.at >= at) break;
        passed += double(tempo.at - now.at) * now.microsecondsPerQuarter;
        now = tempo;
    }
    passed += double(std::max<Tick>(0, at - now.at)) * now.microsecondsPerQuarter;
    return passed / 1e6 / std::max(1, score.ticksPerQuarter);
}

} // namespace moyun::ui
