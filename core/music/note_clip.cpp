// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/note_clip.h"

#include <algorithm>
#include <charconv>

namespace moyun::music {
namespace {

constexpr std::string_view kHead = "moyun-notes 1 ";

base::Error notOurs()
{
    return {base::ErrorCode::Unreadable, "The clipboard holds no notes.", "Copy notes first."};
}

// The number at the beginning, which a given character has to follow; both are taken off.
template <class T> bool take(std::string_view& text, T& value, char behind)
{
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failed != std::errc() || end == text.data() + text.size() || *end != behind) return false;
    text.remove_prefix(std::size_t(end - text.data()) + 1);
    return true;
}

} // namespace

Tick NoteClip::length() const
{
    Tick end = 0;
    for (const auto& note : notes) end = std::max(end, note.end());
    return end;
}

NoteClip clipOf(const std::vector<Note>& notes, const Places& places, int ticksPerQuarter)
{
    NoteClip clip;
    clip.ticksPerQuarter = ticksPerQuarter;
    for (const auto place : places)
        if (place < notes.size()) clip.notes.push_back(notes[place]);
    if (clip.notes.empty()) return clip;
    const Tick first = clip.notes.front().start;
    for (auto& note : clip.notes) note.start -= first;
    return clip;
}

std::string clipBytes(const NoteClip& clip)
{
    std::string bytes(kHead);
    bytes += std::to_string(clip.ticksPerQuarter) + '\n';
    for (const auto& note : clip.notes)
        bytes += std::to_string(note.start) + ' ' + std::to_string(note.length) + ' ' +
                 std::to_string(note.pitch) + ' ' + std::to_string(note.velocity) + '\n';
    return bytes;
}

base::Result<NoteClip> readClip(std::string_view bytes)
{
    if (bytes.size() > NoteClip::kMostBytes || bytes.substr(0, kHead.size()) != kHead) return notOurs();
    bytes.remove_prefix(kHead.size());
    NoteClip clip;
    if (!take(bytes, clip.ticksPerQuarter, '\n')) return notOurs();
    Score score;
    score.ticksPerQuarter = clip.ticksPerQuarter;
    score.tracks.resize(1);
    auto& notes = score.tracks[0].notes;
    while (!bytes.empty()) {
        Note note;
        if (!take(bytes, note.start, ' ') || !take(bytes, note.length, ' ') ||
            !take(bytes, note.pitch, ' ') || !take(bytes, note.velocity, '\n') || notes.size() == kMostNotes)
            return notOurs();
        notes.push_back(note);
    }
    std::stable_sort(notes.begin(), notes.end());
    if (!validate(score)) return notOurs();
    clip.notes = std::move(notes);
    return clip;
}

EditedNotes pasted(std::vector<Note> notes, const NoteClip& clip, int ticksPerQuarter, Tick at, Tick last)
{
    std::vector<Note> added;
    const auto scaled = [&](Tick tick) { // to the nearest; no overflow: at most 2^35 ticks times 2^15
        return (2 * tick * ticksPerQuarter + clip.ticksPerQuarter) / (2 * clip.ticksPerQuarter);
    };
    for (auto note : clip.notes) {
        const Tick start = scaled(note.start), end = scaled(note.end());
        note.start = at + start;
        note.length = std::max<Tick>(1, end - start);
        if (note.start >= 0 && note.end() <= last) added.push_back(note);
    }
    return withNotes(std::move(notes), added);
}

} // namespace moyun::music
