// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/note_tools.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace moyun::music {

void ChosenNotes::sort()
{
    chosen.resize(notes.size());
    if (std::is_sorted(notes.begin(), notes.end())) return;
    std::vector<std::size_t> order(notes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return notes[a] < notes[b]; });
    ChosenNotes sorted;
    sorted.notes.reserve(notes.size());
    sorted.chosen.reserve(notes.size());
    for (const auto i : order) {
        sorted.notes.push_back(notes[i]);
        sorted.chosen.push_back(chosen[i]);
    }
    *this = std::move(sorted);
}

ChosenNotes moved(ChosenNotes from, Tick ticks, int semitones, Tick last)
{
    for (std::size_t i = 0; i < from.notes.size(); ++i) {
        if (!from.isChosen(i)) continue;
        const Note& note = from.notes[i];
        // A note beyond the end already does not forbid going back.
        ticks = std::min(ticks, std::max<Tick>(last - note.end(), 0));
        ticks = std::max(ticks, -note.start);
        semitones = std::clamp(semitones, -note.pitch, 127 - note.pitch);
    }
    for (std::size_t i = 0; i < from.notes.size(); ++i)
        if (from.isChosen(i)) {
            from.notes[i].start += ticks;
            from.notes[i].pitch += semitones;
        }
    from.sort();
    return from;
}

ChosenNotes repeated(const ChosenNotes& from, Tick ticksLater, Tick last)
{
    ChosenNotes made{from.notes, std::vector<bool>(from.notes.size())};
    for (std::size_t i = 0; i < from.notes.size(); ++i) {
        Note note = from.notes[i];
        note.start += ticksLater;
        if (!from.isChosen(i) || note.start < 0 || note.end() > last) continue;
        made.notes.push_back(note);
        made.chosen.push_back(true);
    }
    made.sort();
    return made;
}

ChosenNotes without(const ChosenNotes& from)
{
    ChosenNotes made;
    for (std::size_t i = 0; i < from.notes.size(); ++i)
        if (!from.isChosen(i)) made.notes.push_back(from.notes[i]);
    made.chosen.resize(made.notes.size());
    return made;
}

ChosenNotes lengthened(ChosenNotes from, Tick ticks, Tick shortest, Tick last)
{
    for (std::size_t i = 0; i < from.notes.size(); ++i) {
        if (!from.isChosen(i)) continue;
        Note& note = from.notes[i];
        // One that is shorter already grows only when asked to.
        const Tick least = std::min(std::max<Tick>(shortest, 1), note.length);
        note.length = std::clamp(note.length + ticks, least, std::max(last - note.start, least));
    }
    return from;
}

ChosenNotes splitAt(const ChosenNotes& from, Tick at)
{
    ChosenNotes made = from;
    made.chosen.resize(made.notes.size());
    for (std::size_t i = 0; i < from.notes.size(); ++i) {
        const Note& note = from.notes[i];
        if (!from.isChosen(i) || at <= note.start || at >= note.end()) continue;
        made.notes[i].length = at - note.start;
        made.notes.push_back({at, note.end() - at, note.pitch, note.velocity});
        made.chosen.push_back(true);
    }
    made.sort();
    return made;
}

ChosenNotes joined(const ChosenNotes& from, Tick gap)
{
    constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
    std::array<std::size_t, 128> open; // place in `made` of the last chosen note of a pitch
    open.fill(kNone);
    ChosenNotes made;
    for (std::size_t i = 0; i < from.notes.size(); ++i) {
        const Note& note = from.notes[i];
        if (from.isChosen(i)) {
            auto& before = open[std::size_t(note.pitch)];
            if (before != kNone && note.start - made.notes[before].end() <= gap) {
                Note& grown = made.notes[before];
                grown.length = std::max(grown.end(), note.end()) - grown.start;
                continue;
            }
            before = made.notes.size();
        }
        made.notes.push_back(note);
        made.chosen.push_back(from.isChosen(i));
    }
    return made;
}

ChosenNotes legato(ChosenNotes from)
{
    Tick next = -1, start = -1; // next: the earliest start after `start`
    for (std::size_t i = from.notes.size(); i-- > 0;) {
        if (!from.isChosen(i)) continue;
        Note& note = from.notes[i];
        if (note.start != start) {
            next = start;
            start = note.start;
        }
        if (next > note.start) note.length = next - note.start;
    }
    return from;
}

ChosenNotes louder(ChosenNotes from, int by)
{
    for (std::size_t i = 0; i < from.notes.size(); ++i)
        if (from.isChosen(i)) from.notes[i].velocity = std::clamp(from.notes[i].velocity + by, 1, 127);
    return from;
}

} // namespace moyun::music
