// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/score_edits.h"

#include "core/music/control_edits.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace moyun::music {
namespace {

template <class T> T holding(const std::vector<T>& changes, Tick at)
{
    const auto after = std::upper_bound(changes.begin(), changes.end(), at,
                                        [](Tick t, const T& change) { return t < change.at; });
    return after == changes.begin() ? T{} : *(after - 1);
}

// In place of all that stands at the same tick.
template <class T> void put(std::vector<T>& changes, const T& change)
{
    std::erase_if(changes, [&](const T& c) { return c.at == change.at; });
    const auto after = std::upper_bound(changes.begin(), changes.end(), change.at,
                                        [](Tick t, const T& c) { return t < c.at; });
    changes.insert(after, change);
}

template <class T> bool removeAt(std::vector<T>& changes, Tick at)
{
    return std::erase_if(changes, [at](const T& c) { return c.at == at; }) > 0;
}

Tick barStart(const Score& score, Tick at)
{
    const BarMap map(score);
    const auto& bar = map.bars()[map.barAt(at)];
    if (at < bar.end) return bar.start;
    // Behind the score bars go on.
    const Tick length = barLength({0, bar.beats, bar.unit}, score.ticksPerQuarter);
    return bar.end + (at - bar.end) / length * length;
}

template <class T> void delay(std::vector<T>& changes, Tick from, Tick by)
{
    for (auto& change : changes)
        if (change.at >= from && (change.at > 0 || from > 0)) change.at += by;
}

// Takes [from, to) out; the last change in it holds on, unless another stands at its end.
template <class T> void closeUp(std::vector<T>& changes, Tick from, Tick to)
{
    std::vector<T> left;
    for (auto change : changes) {
        if (change.at >= to)
            change.at -= to - from;
        else if (change.at >= from)
            change.at = from;
        while (!left.empty() && left.back().at == change.at && change.at == from) left.pop_back();
        left.push_back(std::move(change));
    }
    changes = std::move(left);
}

void closeUpTexts(std::vector<TextAt>& texts, Tick from, Tick to)
{
    std::erase_if(texts, [=](const TextAt& t) { return t.at >= from && t.at < to; });
    for (auto& text : texts)
        if (text.at >= to) text.at -= to - from;
}

void closeUpControls(std::vector<Control>& controls, Tick from, Tick to)
{
    std::map<int, std::vector<Control>> byNumber;
    for (const auto& control : controls) byNumber[control.number].push_back(control);
    controls.clear();
    for (auto& [number, list] : byNumber) {
        closeUp(list, from, to);
        controls.insert(controls.end(), list.begin(), list.end());
    }
    std::stable_sort(controls.begin(), controls.end(),
                     [](const Control& a, const Control& b) { return a.at < b.at; });
}

} // namespace

void insertTrack(Score& score, std::size_t at, Track track)
{
    at = std::min(at, score.tracks.size());
    score.tracks.insert(score.tracks.begin() + std::ptrdiff_t(at), std::move(track));
}

void removeTrack(Score& score, std::size_t track)
{
    if (track < score.tracks.size()) score.tracks.erase(score.tracks.begin() + std::ptrdiff_t(track));
}

void moveTrack(Score& score, std::size_t from, std::size_t to)
{
    if (from >= score.tracks.size() || to >= score.tracks.size()) return;
    auto track = std::move(score.tracks[from]);
    removeTrack(score, from);
    insertTrack(score, to, std::move(track));
}

void duplicateTrack(Score& score, std::size_t track)
{
    if (track >= score.tracks.size()) return;
    auto copy = score.tracks[track];
    const auto taken = [&](const std::string& name) {
        return std::any_of(score.tracks.begin(), score.tracks.end(),
                           [&](const Track& t) { return t.name == name; });
    };
    for (int number = 2; !copy.name.empty() && taken(copy.name); ++number)
        copy.name = score.tracks[track].name + " (" + std::to_string(number) + ")";
    insertTrack(score, track + 1, std::move(copy));
}

void setInitialControl(Track& track, int number, int value)
{
    const auto range = rangeOfControl(number);
    std::erase_if(track.controls, [=](const Control& c) { return c.number == number && c.at == 0; });
    track.controls.insert(track.controls.begin(), {0, number, std::clamp(value, range.low, range.high)});
}

Tempo tempoAt(const Score& score, Tick at)
{
    return holding(score.tempi, at);
}

Meter meterAt(const Score& score, Tick at)
{
    return holding(score.meters, at);
}

KeySignature keyAt(const Score& score, Tick at)
{
    return holding(score.keys, at);
}

std::string chordAt(const Score& score, Tick at)
{
    return holding(score.chords, at).text;
}

void setTempo(Score& score, Tick at, double quartersPerMinute)
{
    const double microseconds = 6e7 / std::max(quartersPerMinute, 1e-3);
    put(score.tempi, {at, std::int32_t(std::lround(std::clamp(microseconds, 1.0, double((1 << 24) - 1))))});
}

void setMeter(Score& score, Tick at, int beats, int unit)
{
    put(score.meters, {barStart(score, at), beats, unit});
}

void setKey(Score& score, Tick at, int fifths, bool minor)
{
    put(score.keys, {barStart(score, at), std::clamp(fifths, -7, 7), minor});
}

void setChord(Score& score, Tick at, const std::string& symbol)
{
    put(score.chords, {at, symbol});
}

void setMarker(Score& score, Tick at, const std::string& text)
{
    if (text.empty())
        removeAt(score.markers, at);
    else
        put(score.markers, {at, text});
}

bool removeTempo(Score& score, Tick at)
{
    return removeAt(score.tempi, at);
}

bool removeMeter(Score& score, Tick at)
{
    return removeAt(score.meters, at);
}

bool removeKey(Score& score, Tick at)
{
    return removeAt(score.keys, at);
}

bool removeChord(Score& score, Tick at)
{
    return removeAt(score.chords, at);
}

void insertBars(Score& score, std::size_t bar, int count)
{
    const BarMap map(score);
    if (score.pickUp > 0) bar = std::max<std::size_t>(bar, 1);
    if (bar >= map.bars().size() || count < 1) return;
    const Tick at = map.bars()[bar].start;
    const auto& model = map.bars()[bar > (score.pickUp > 0 ? 1u : 0u) ? bar - 1 : bar];
    const Tick by = count * barLength({0, model.beats, model.unit}, score.ticksPerQuarter);
    if (score.length > at) score.length += by;
    for (auto& track : score.tracks) {
        for (auto& note : track.notes)
            if (note.start >= at) note.start += by;
        delay(track.controls, at, by);
        for (auto& text : track.lyrics)
            if (text.at >= at) text.at += by;
    }
    delay(score.tempi, at, by);
    delay(score.meters, at, by);
    delay(score.keys, at, by);
    for (auto* texts : {&score.chords, &score.markers})
        for (auto& text : *texts)
            if (text.at >= at) text.at += by;
}

void deleteBars(Score& score, std::size_t first, std::size_t last)
{
    const BarMap map(score);
    if (first > last || first >= map.bars().size()) return;
    last = std::min(last, map.bars().size() - 1);
    const Tick from = map.bars()[first].start, to = map.bars()[last].end, by = to - from;
    for (auto& track : score.tracks) {
        std::erase_if(track.notes, [=](const Note& n) { return n.start >= from && n.start < to; });
        for (auto& note : track.notes)
            if (note.start >= to)
                note.start -= by;
            else if (note.end() > from)
                note.length -= std::min(note.end(), to) - from;
        closeUpControls(track.controls, from, to);
        closeUpTexts(track.lyrics, from, to);
    }
    if (first == 0) score.pickUp = 0;
    score.length = score.length > to ? score.length - by : std::min(score.length, from);
    closeUp(score.tempi, from, to);
    closeUp(score.meters, from, to);
    closeUp(score.keys, from, to);
    closeUp(score.chords, from, to);
    closeUpTexts(score.markers, from, to);
}

} // namespace moyun::music
