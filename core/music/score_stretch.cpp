// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/score_stretch.h"

#include <algorithm>
#include <map>

namespace moyun::music {
namespace {

// Changes between the ticks, and at the start what holds there.
template <class T> std::vector<T> stretchOf(const std::vector<T>& changes, Tick from, Tick to)
{
    std::vector<T> kept;
    for (auto change : changes) {
        if (change.at >= to) break;
        const bool earlier = change.at <= from;
        change.at = std::max<Tick>(change.at - from, 0);
        if (earlier) kept.clear();
        kept.push_back(std::move(change));
    }
    return kept;
}

std::vector<Control> controlsOf(const std::vector<Control>& controls, Tick from, Tick to)
{
    std::map<int, std::vector<Control>> byNumber;
    for (const auto& control : controls) byNumber[control.number].push_back(control);
    std::vector<Control> kept;
    for (const auto& [number, list] : byNumber) {
        const auto part = stretchOf(list, from, to);
        kept.insert(kept.end(), part.begin(), part.end());
    }
    return kept;
}

} // namespace

Score excerpt(const Score& score, Tick from, Tick to)
{
    Score cut;
    cut.title = score.title;
    cut.composer = score.composer;
    cut.ticksPerQuarter = score.ticksPerQuarter;
    cut.pickUp = from == 0 ? score.pickUp : 0;
    cut.length = to - from;
    for (const auto& track : score.tracks) {
        Track part{track.name, track.program, track.percussion, {}, {}, {}};
        for (auto note : track.notes) {
            if (note.start >= to) break;
            if (note.start < from) continue;
            note.length = std::min(note.length, to - note.start);
            note.start -= from;
            part.notes.push_back(note);
        }
        part.controls = controlsOf(track.controls, from, to);
        cut.tracks.push_back(std::move(part));
    }
    cut.tempi = stretchOf(score.tempi, from, to);
    cut.meters = stretchOf(score.meters, from, to);
    cut.keys = stretchOf(score.keys, from, to);
    cut.chords = stretchOf(score.chords, from, to);
    cut.sort();
    return cut;
}

void replaceStretch(Score& score, const Score& other, Tick from, Tick to,
                    const std::vector<std::size_t>& tracks)
{
    for (const auto t : tracks) {
        if (t >= score.tracks.size() || t >= other.tracks.size()) continue;
        auto& notes = score.tracks[t].notes;
        std::erase_if(notes, [=](const Note& n) { return n.start >= from && n.end() <= to; });
        std::vector<Note> near; // that stand in the way, some perhaps
        for (const auto& note : notes)
            if (note.start < to && note.end() > from) near.push_back(note);
        for (auto note : other.tracks[t].notes) {
            if (note.start < from || note.start >= to) continue;
            bool fits = true;
            for (const auto& standing : near) {
                if (standing.pitch != note.pitch || standing.end() <= note.start ||
                    standing.start >= note.end())
                    continue;
                if (standing.start <= note.start)
                    fits = false;
                else
                    note.length = standing.start - note.start;
            }
            if (fits) notes.push_back(note);
        }
        std::stable_sort(notes.begin(), notes.end());
    }
}

} // namespace moyun::music
