// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/postprocess.h"

#include "core/music/bar_map.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace moyun::music {
namespace {

struct NamedRange
{
    std::string_view name;
    PitchRange range;
    int ensemble, place; // 1 quartet, 2 choir; from the top
};
constexpr NamedRange kRanges[] = {
    {"Violin 1", {55, 103}, 1, 0},   {"Violin 2", {55, 98}, 1, 1}, {"Viola", {48, 91}, 1, 2},
    {"Violoncello", {36, 81}, 1, 3}, {"Soprano", {60, 81}, 2, 0},  {"Alto", {53, 74}, 2, 1},
    {"Tenor", {48, 69}, 2, 2},       {"Bass", {40, 64}, 2, 3},     {"Piano RH", {48, 108}, 0, 0},
    {"Piano LH", {21, 76}, 0, 0},    {"Melody", {48, 86}, 0, 0},
};

const NamedRange* entryOf(const std::string& name)
{
    const auto found = std::find_if(std::begin(kRanges), std::end(kRanges),
                                    [&](const NamedRange& r) { return r.name == name; });
    return found == std::end(kRanges) ? nullptr : found;
}

// Changed pitches may bring notes that start together out of order, or onto one another.
void tidy(Track& track)
{
    std::stable_sort(track.notes.begin(), track.notes.end());
}

std::size_t changePitches(Score& score, auto pitchFor)
{
    std::size_t changed = 0;
    for (auto& track : score.tracks) {
        if (track.percussion) continue;
        for (auto& note : track.notes) {
            const int pitch = pitchFor(track, note);
            changed += pitch != note.pitch;
            note.pitch = pitch;
        }
        tidy(track);
    }
    return changed;
}

// Highest or lowest of what a track sounds at a place.
int extremeAt(const Track& track, Tick at, bool highest)
{
    int best = -1;
    for (const auto& note : track.notes) {
        if (note.start > at) break;
        if (note.end() <= at) continue;
        if (best < 0 || (highest ? note.pitch > best : note.pitch < best)) best = note.pitch;
    }
    return best;
}

} // namespace

std::size_t removeGrains(Score& score)
{
    std::size_t removed = 0;
    for (auto& track : score.tracks)
        if (!track.percussion)
            removed += std::erase_if(track.notes,
                                     [&](const Note& n) { return n.length * 8 < score.ticksPerQuarter; });
    return removed;
}

PitchRange rangeOf(const std::string& trackName)
{
    const auto* entry = entryOf(trackName);
    return entry ? entry->range : PitchRange{};
}

std::size_t keepInRange(Score& score)
{
    return changePitches(score, [](const Track& track, const Note& note) {
        const auto range = rangeOf(track.name);
        int pitch = note.pitch;
        while (pitch < range.low) pitch += 12;
        while (pitch > range.high) pitch -= 12;
        return pitch;
    });
}

std::size_t uncross(Score& score)
{
    std::size_t changed = 0;
    for (const int ensemble : {1, 2}) {
        std::array<Track*, 4> voices{};
        for (auto& track : score.tracks)
            if (const auto* entry = entryOf(track.name); entry && entry->ensemble == ensemble)
                voices[std::size_t(entry->place)] = &track;
        // From the top down, so that each voice is held against one that stands already.
        for (std::size_t v = 1; v < voices.size(); ++v) {
            if (!voices[v] || !voices[v - 1]) continue;
            const auto& above = *voices[v - 1];
            const auto range = rangeOf(voices[v]->name);
            for (auto& note : voices[v]->notes) {
                int ceiling = extremeAt(above, note.start, false);
                for (const auto& other : above.notes) {
                    if (other.start >= note.end()) break;
                    if (other.end() > note.start && (ceiling < 0 || other.pitch < ceiling))
                        ceiling = other.pitch;
                }
                if (ceiling < 0) continue;
                int pitch = note.pitch;
                while (pitch > ceiling && pitch - 12 >= range.low) pitch -= 12;
                if (pitch > ceiling || pitch == note.pitch) continue;
                note.pitch = pitch;
                ++changed;
            }
            tidy(*voices[v]);
        }
    }
    return changed;
}

int snapped(int pitch, PitchClassSet scale)
{
    for (int by = 0; by < 12; ++by)
        for (const int to : {pitch - by, pitch + by})
            if (to >= 0 && to <= 127 && scale >> (to % 12) & 1) return to;
    return pitch;
}

std::size_t snapToScale(Score& score, PitchClassSet scale)
{
    return changePitches(score, [&](const Track&, const Note& note) { return snapped(note.pitch, scale); });
}

std::size_t endOnTonic(Score& score, int tonic, bool minor)
{
    const Tick end = [&] {
        Tick last = 0;
        for (const auto& track : score.tracks)
            for (const auto& note : track.notes) last = std::max(last, note.end());
        return last;
    }();
    if (end == 0) return 0;
    const BarMap map(score);
    const Tick from = map.bars()[map.barAt(end - 1)].start;
    const auto chord = transposed(minor ? PitchClassSet(0b10001001) : PitchClassSet(0b10010001), tonic);
    const Note* lowest = nullptr;
    for (const auto& track : score.tracks)
        if (!track.percussion)
            for (const auto& note : track.notes)
                if (note.end() > from && (!lowest || note.end() > lowest->end() ||
                                          (note.end() == lowest->end() && note.pitch < lowest->pitch)))
                    lowest = &note;
    const auto bass = lowest ? std::optional(*lowest) : std::nullopt;
    return changePitches(score, [&](const Track&, const Note& note) {
        if (note.end() <= from) return note.pitch;
        return snapped(note.pitch, bass && note == *bass ? PitchClassSet(1 << tonic) : chord);
    });
}

} // namespace moyun::music
