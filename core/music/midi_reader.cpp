// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/midi_reader.h"

#include "core/music/bar_map.h"
#include "core/music/midi_track_reader.h"

#include <algorithm>

namespace moyun::music {
namespace {

using base::Error;
using base::ErrorCode;

constexpr std::uint32_t kHeader = 0x4d546864, kTrack = 0x4d54726b, kRiff = 0x52494646; // MThd, MTrk, RIFF
constexpr std::uint32_t kMidiForm = 0x524d4944, kData = 0x64617461;                    // RMID, data

Error notMidi(const std::string& why)
{
    return {ErrorCode::Unreadable, "This is not a MIDI file: " + why + ".", "Choose a .mid file."};
}

// The MIDI file inside a RIFF container; without one the bytes as they are.
std::span<const std::uint8_t> unwrapped(std::span<const std::uint8_t> bytes)
{
    MidiBytes in(bytes);
    if (in.number(4) != kRiff) return bytes;
    in.number(4);
    if (in.number(4) != kMidiForm) return bytes;
    while (in.good() && in.left() > 8) {
        const auto kind = in.number(4);
        const auto raw = in.number(4); // least byte first here
        const auto length = raw >> 24 | (raw >> 8 & 0xff00) | (raw << 8 & 0xff0000) | raw << 24;
        const auto part = in.take(length);
        if (kind == kData) return part;
        if (length % 2 && !in.atEnd()) in.byte();
    }
    return bytes;
}

// One change a place: a later one at the same tick replaces the one before.
template <class T> void keepLastOfPlace(std::vector<T>& changes)
{
    std::vector<T> kept;
    for (auto& change : changes)
        if (!kept.empty() && kept.back().at == change.at)
            kept.back() = change;
        else
            kept.push_back(change);
    changes = std::move(kept);
}

// One bar of a shorter meter before all others is how files say a pick-up.
void takePickUp(Score& score)
{
    if (score.meters.size() < 2 || score.meters[0].at != 0) return;
    const auto first = barLength(score.meters[0], score.ticksPerQuarter);
    if (score.meters[1].at != first || first >= barLength(score.meters[1], score.ticksPerQuarter)) return;
    score.pickUp = first;
    score.meters.erase(score.meters.begin());
    score.meters[0].at = 0;
}

} // namespace

base::Result<ReadScore> readMidi(std::span<const std::uint8_t> bytes)
{
    MidiBytes in(unwrapped(bytes));
    if (in.number(4) != kHeader) return notMidi("it does not begin with MThd");
    const auto headerLength = in.number(4);
    if (headerLength < 6) return notMidi("its header is too short");
    MidiBytes header(in.take(headerLength));
    const auto format = header.number(2);
    header.number(2); // how many tracks there are is seen from what follows
    const auto division = header.number(2);
    if (!header.good()) return notMidi("its header is cut short");
    if (format > 2) return notMidi("there is no format " + std::to_string(format));

    ReadScore read;
    ReadingNotes notes;
    auto& score = read.score;
    if (division & 0x8000) {
        // Frames of a second: at two quarters a second, half as many ticks make a quarter.
        const int rate = -std::int8_t(division >> 8), perFrame = int(division & 0xff);
        score.ticksPerQuarter = std::clamp((rate == 29 ? 30 : rate) * perFrame / 2, 1, kMostTicksPerQuarter);
        notes.add("The file counts seconds, not beats; it was read at 120 quarters a minute.");
    } else {
        if (division == 0) return notMidi("its quarter has no ticks");
        score.ticksPerQuarter = int(division);
    }
    const Tick last = kMostQuarters * score.ticksPerQuarter;
    Tick from = 0;
    bool any = false, damaged = false;
    while (in.left() >= 8) {
        const auto kind = in.number(4);
        const auto length = in.number(4);
        const bool cut = length > in.left();
        const auto chunk = in.take(length);
        if (kind != kTrack) {
            if (cut) notes.add("A part of the file that is no track is cut short.");
            continue;
        }
        any = true;
        MidiTrackReader reader(score, notes, from, last);
        const auto ends = reader.read(chunk);
        damaged = damaged || reader.damaged();
        if (format == 2) from = ends; // patterns, one after the other
        if (score.tracks.size() > kMostTracks || score.noteCount() > kMostNotes)
            return Error{ErrorCode::TooLarge,
                         "The MIDI file holds more than " + std::to_string(kMostTracks) + " tracks or " +
                             std::to_string(kMostNotes) + " notes.",
                         "Split it."};
    }
    if (!any) return notMidi("it holds no track");
    if (score.tracks.empty() && damaged && score.end() == 0)
        return Error{ErrorCode::Unreadable,
                     "Nothing in this MIDI file can be read: its tracks are damaged from their beginning.",
                     "Get the file again from where it came from."};
    score.sort();
    // Time in seconds has no tempo.
    if (division & 0x8000) score.tempi = {{0, 500'000}};
    keepLastOfPlace(score.tempi);
    keepLastOfPlace(score.meters);
    keepLastOfPlace(score.keys);
    takePickUp(score);
    if (format == 2) notes.add("The file holds independent patterns; they were laid one after the other.");
    read.notes = notes.sentences();
    if (auto fine = validate(score); !fine) return fine.error();
    return read;
}

} // namespace moyun::music
