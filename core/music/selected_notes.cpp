// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/selected_notes.h"

#include "core/music/postprocess.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>

namespace moyun::music {
namespace {

struct Split
{
    std::vector<Note> rest, chosen; // both in their order
};

Split splitAt(const std::vector<Note>& notes, const Places& places)
{
    Split split;
    split.rest.reserve(notes.size());
    std::size_t next = 0;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        while (next < places.size() && places[next] < i) ++next;
        (next < places.size() && places[next] == i ? split.chosen : split.rest).push_back(notes[i]);
    }
    return split;
}

// One of each start stays, the longest, and each ends where the next begins at the latest.
void settleAmong(std::vector<Note>& notes)
{
    std::stable_sort(notes.begin(), notes.end(), [](const Note& a, const Note& b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    notes.erase(std::unique(notes.begin(), notes.end(),
                            [](const Note& a, const Note& b) { return a.start == b.start; }),
                notes.end());
    for (std::size_t i = 0; i + 1 < notes.size(); ++i)
        notes[i].length = std::min(notes[i].length, notes[i + 1].start - notes[i].start);
}

// Puts the notes that were edited among the others, which give way.
EditedNotes settled(std::vector<Note> rest, const std::vector<Note>& winners)
{
    std::array<std::vector<Note>, 128> byPitch;
    for (const auto& note : winners) byPitch[std::size_t(note.pitch)].push_back(note);
    for (auto& notes : byPitch)
        if (!notes.empty()) settleAmong(notes);
    std::erase_if(rest, [&](Note& note) {
        const auto& above = byPitch[std::size_t(note.pitch)];
        if (above.empty()) return false;
        const auto next = std::upper_bound(above.begin(), above.end(), note.start,
                                           [](Tick at, const Note& n) { return at < n.start; });
        if (next != above.begin() && (next - 1)->end() > note.start) return true;
        if (next != above.end()) note.length = std::min(note.length, next->start - note.start);
        return false;
    });
    std::vector<Note> chosen;
    for (const auto& notes : byPitch) chosen.insert(chosen.end(), notes.begin(), notes.end());
    std::sort(chosen.begin(), chosen.end());

    EditedNotes all;
    all.notes.reserve(rest.size() + chosen.size());
    all.selected.reserve(rest.size() + chosen.size());
    auto a = rest.begin();
    auto b = chosen.begin();
    while (a != rest.end() || b != chosen.end()) {
        const bool take = a == rest.end() || (b != chosen.end() && *b < *a);
        all.notes.push_back(take ? *b++ : *a++);
        all.selected.push_back(take);
    }
    return all;
}

// Where nothing moves, nothing gives way.
template <class F> EditedNotes inPlace(const std::vector<Note>& notes, const Places& places, F change)
{
    EditedNotes all{notes, std::vector<bool>(notes.size())};
    for (const auto place : places) {
        if (place >= notes.size()) continue;
        change(all.notes[place]);
        all.selected[place] = true;
    }
    return all;
}

} // namespace

Tick lastTick(const Score& score)
{
    return kMostQuarters * score.ticksPerQuarter;
}

EditedNotes withNote(std::vector<Note> notes, const Note& note)
{
    return settled(std::move(notes), {note});
}

EditedNotes withNotes(std::vector<Note> notes, const std::vector<Note>& added)
{
    return settled(std::move(notes), added);
}

EditedNotes withoutNotes(const std::vector<Note>& notes, const Places& places)
{
    EditedNotes all{splitAt(notes, places).rest, {}};
    all.selected.resize(all.notes.size());
    return all;
}

EditedNotes edited(const std::vector<Note>& notes, const Places& places,
                   const std::function<void(std::vector<Note>&)>& edit)
{
    auto split = splitAt(notes, places);
    edit(split.chosen);
    return settled(std::move(split.rest), split.chosen);
}

EditedNotes cutAt(const std::vector<Note>& notes, const Places& places, Tick at)
{
    return edited(notes, places, [at](std::vector<Note>& chosen) {
        const auto count = chosen.size();
        for (std::size_t i = 0; i < count; ++i) {
            if (chosen[i].start >= at || chosen[i].end() <= at) continue;
            Note second = chosen[i];
            second.start = at;
            second.length = chosen[i].end() - at;
            chosen[i].length = at - chosen[i].start;
            chosen.push_back(second);
        }
    });
}

EditedNotes glued(const std::vector<Note>& notes, const Places& places)
{
    auto split = splitAt(notes, places);
    if (split.chosen.size() == 1) {
        const auto& only = split.chosen[0];
        const auto next = std::find_if(split.rest.begin(), split.rest.end(), [&](const Note& note) {
            return note.pitch == only.pitch && note.start > only.start;
        });
        if (next != split.rest.end()) {
            const Note joined = *next;
            split.rest.erase(next);
            split.chosen.push_back(joined);
        }
    }
    std::array<std::optional<Note>, 128> whole;
    for (const auto& note : split.chosen) {
        auto& one = whole[std::size_t(note.pitch)];
        if (one)
            one->length = std::max(one->end(), note.end()) - one->start;
        else
            one = note;
    }
    std::vector<Note> joined;
    for (const auto& one : whole)
        if (one) joined.push_back(*one);
    return settled(std::move(split.rest), joined);
}

GroupMove clampedMove(const std::vector<Note>& notes, const Places& places, Tick by, int semitones, Tick last)
{
    Tick earliest = last, latest = 0;
    int low = 127, high = 0;
    bool any = false;
    for (const auto place : places) {
        if (place >= notes.size()) continue;
        const auto& note = notes[place];
        earliest = std::min(earliest, note.start);
        latest = std::max(latest, note.end());
        low = std::min(low, note.pitch);
        high = std::max(high, note.pitch);
        any = true;
    }
    if (!any) return {};
    return {std::clamp(by, -earliest, std::max<Tick>(last - latest, -earliest)),
            std::clamp(semitones, -low, 127 - high)};
}

EditedNotes moved(const std::vector<Note>& notes, const Places& places, Tick by, int semitones, Tick last)
{
    const auto move = clampedMove(notes, places, by, semitones, last);
    return edited(notes, places, [&move](std::vector<Note>& chosen) {
        for (auto& note : chosen) {
            note.start += move.by;
            note.pitch += move.semitones;
        }
    });
}

EditedNotes resizedEnds(const std::vector<Note>& notes, const Places& places, Tick by, Tick shortest,
                        Tick last)
{
    return edited(notes, places, [=](std::vector<Note>& chosen) {
        Tick least = -last, most = last;
        for (const auto& note : chosen) {
            least = std::max(least, std::min<Tick>(0, shortest - note.length));
            most = std::min(most, last - note.end());
        }
        for (auto& note : chosen) note.length += std::clamp(by, least, std::max(least, most));
    });
}

EditedNotes resizedStarts(const std::vector<Note>& notes, const Places& places, Tick by, Tick shortest)
{
    return edited(notes, places, [=](std::vector<Note>& chosen) {
        if (chosen.empty()) return;
        Tick least = -chosen.front().start, most = chosen.front().end();
        for (const auto& note : chosen) most = std::min(most, std::max<Tick>(0, note.length - shortest));
        const Tick move = std::clamp(by, least, most);
        for (auto& note : chosen) {
            note.start += move;
            note.length -= move;
        }
    });
}

EditedNotes duplicated(const std::vector<Note>& notes, const Places& places, Tick by, Tick last)
{
    std::vector<Note> copies;
    for (auto note : splitAt(notes, places).chosen) {
        note.start += by;
        if (note.start >= 0 && note.end() <= last) copies.push_back(note);
    }
    return settled(notes, copies);
}

Tick barsSpanned(const BarMap& bars, const std::vector<Note>& notes, const Places& places)
{
    const auto chosen = splitAt(notes, places).chosen;
    if (chosen.empty()) return 0;
    Tick end = 0;
    for (const auto& note : chosen) end = std::max(end, note.end());
    return bars.bars()[bars.barAt(end - 1)].end - bars.bars()[bars.barAt(chosen.front().start)].start;
}

EditedNotes legato(const std::vector<Note>& notes, const Places& places, Tick gap)
{
    return edited(notes, places, [gap](std::vector<Note>& chosen) {
        for (std::size_t i = 0, next = 0; i < chosen.size(); ++i) {
            while (next < chosen.size() && chosen[next].start <= chosen[i].start) ++next;
            if (next == chosen.size()) return;
            chosen[i].length = std::max<Tick>(1, chosen[next].start - chosen[i].start - gap);
        }
    });
}

EditedNotes snappedToScale(const std::vector<Note>& notes, const Places& places, PitchClassSet scale)
{
    return edited(notes, places, [scale](std::vector<Note>& chosen) {
        for (auto& note : chosen) note.pitch = snapped(note.pitch, scale);
    });
}

EditedNotes withVelocity(const std::vector<Note>& notes, const Places& places, int velocity)
{
    return inPlace(notes, places, [=](Note& note) { note.velocity = std::clamp(velocity, 1, 127); });
}

EditedNotes withVelocityBy(const std::vector<Note>& notes, const Places& places, int by)
{
    by = std::clamp(by, -127, 127);
    return inPlace(notes, places,
                   [=](Note& note) { note.velocity = std::clamp(note.velocity + by, 1, 127); });
}

EditedNotes withVelocityTimes(const std::vector<Note>& notes, const Places& places, double factor)
{
    return inPlace(notes, places, [=](Note& note) {
        note.velocity = int(std::lround(std::clamp(note.velocity * factor, 1.0, 127.0)));
    });
}

EditedNotes withVelocityRamp(const std::vector<Note>& notes, const Places& places, int from, int to)
{
    const auto chosen = splitAt(notes, places).chosen;
    if (chosen.empty()) return inPlace(notes, places, [](Note&) {});
    const Tick first = chosen.front().start, span = chosen.back().start - first;
    return inPlace(notes, places, [=](Note& note) {
        const double part = span == 0 ? 0 : double(note.start - first) / double(span);
        note.velocity = std::clamp(int(std::lround(from + part * (to - from))), 1, 127);
    });
}

} // namespace moyun::music
