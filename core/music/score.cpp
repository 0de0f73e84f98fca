// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/score.h"

#include "core/base/shown.h"

#include <algorithm>
#include <bit>

namespace moyun::music {
namespace {

using base::Error;
using base::ErrorCode;

Error bad(const std::string& what)
{
    return {ErrorCode::InvalidArgument, "The score is not right: " + what + ".", "Correct it there."};
}

template <class T> bool inOrder(const std::vector<T>& changes, Tick last)
{
    const auto early = [](const T& a, const T& b) { return a.at < b.at; };
    return changes.size() <= kMostChanges && std::is_sorted(changes.begin(), changes.end(), early) &&
           (changes.empty() || (changes.front().at >= 0 && changes.back().at <= last));
}

template <class T> void sortByPlace(std::vector<T>& changes)
{
    std::stable_sort(changes.begin(), changes.end(), [](const T& a, const T& b) { return a.at < b.at; });
}

template <class T> Tick lastPlace(const std::vector<T>& changes)
{
    Tick last = 0;
    for (const auto& change : changes) last = std::max(last, change.at);
    return last;
}

base::Result<void> validateTrack(const Track& track, const std::string& name, Tick last)
{
    for (std::size_t i = 0; i < track.notes.size(); ++i) {
        const auto& note = track.notes[i];
        const auto which = "note " + std::to_string(i + 1) + " of " + name;
        if (note.start < 0 || note.length < 1 || note.start > last || note.length > last - note.start)
            return bad(which + " starts or ends outside the piece");
        if (note.pitch < 0 || note.pitch > 127) return bad("the pitch of " + which + " is not 0 to 127");
        if (note.velocity < 1 || note.velocity > 127)
            return bad("the velocity of " + which + " is not 1 to 127");
    }
    if (!std::is_sorted(track.notes.begin(), track.notes.end()))
        return bad("the notes of " + name + " are out of order");
    if (track.program < 0 || track.program > 127) return bad("the program of " + name + " is not 0 to 127");
    if (!inOrder(track.controls, last) || !inOrder(track.lyrics, last))
        return bad("the controllers or lyrics of " + name +
                   " are out of order, outside the piece or too many");
    for (const auto& c : track.controls) {
        const bool bend = c.number == Control::kPitchBend;
        if (!bend && (c.number < 0 || c.number > 119))
            return bad("controller " + std::to_string(c.number) + " of " + name + " does not exist");
        if (c.value < (bend ? -8192 : 0) || c.value > (bend ? 8191 : 127))
            return bad("a value of controller " + std::to_string(c.number) + " of " + name +
                       " is out of range");
    }
    return {};
}

} // namespace

Tick Score::end() const
{
    Tick last = std::max({pickUp, length, lastPlace(tempi), lastPlace(meters), lastPlace(keys),
                          lastPlace(chords), lastPlace(markers)});
    for (const auto& track : tracks) {
        for (const auto& note : track.notes) last = std::max(last, note.end());
        last = std::max({last, lastPlace(track.controls), lastPlace(track.lyrics)});
    }
    return last;
}

std::size_t Score::noteCount() const
{
    std::size_t count = 0;
    for (const auto& track : tracks) count += track.notes.size();
    return count;
}

void Score::sort()
{
    for (auto& track : tracks) {
        std::stable_sort(track.notes.begin(), track.notes.end());
        sortByPlace(track.controls);
        sortByPlace(track.lyrics);
    }
    sortByPlace(tempi);
    sortByPlace(meters);
    sortByPlace(keys);
    sortByPlace(chords);
    sortByPlace(markers);
}

base::Result<void> validate(const Score& score)
{
    if (score.ticksPerQuarter < 1 || score.ticksPerQuarter > kMostTicksPerQuarter)
        return bad(std::to_string(score.ticksPerQuarter) + " ticks a quarter are not possible");
    if (score.tracks.size() > kMostTracks)
        return bad("it has more than " + std::to_string(kMostTracks) + " tracks");
    if (score.noteCount() > kMostNotes)
        return bad("it has more than " + std::to_string(kMostNotes) + " notes");
    const Tick last = kMostQuarters * score.ticksPerQuarter;
    if (score.pickUp < 0 || score.pickUp > last) return bad("its first bar has no possible length");
    if (score.length < 0 || score.length > last) return bad("it has no possible length");
    if (!inOrder(score.tempi, last) || !inOrder(score.meters, last) || !inOrder(score.keys, last) ||
        !inOrder(score.chords, last) || !inOrder(score.markers, last))
        return bad(
            "its changes of tempo, meter, key, chord or its markers are out of order, outside the piece "
            "or too many");
    for (const auto& tempo : score.tempi)
        if (tempo.microsecondsPerQuarter < 1 || tempo.microsecondsPerQuarter >= 1 << 24)
            return bad("a tempo of " + std::to_string(tempo.microsecondsPerQuarter) +
                       " microseconds a quarter is not possible");
    for (const auto& meter : score.meters)
        if (meter.beats < 1 || meter.beats > 255 || meter.unit < 1 || meter.unit > 128 ||
            !std::has_single_bit(unsigned(meter.unit)))
            return bad("the meter " + std::to_string(meter.beats) + "/" + std::to_string(meter.unit) +
                       " is not possible");
    for (const auto& key : score.keys)
        if (key.fifths < -7 || key.fifths > 7)
            return bad("a key signature of " + std::to_string(key.fifths) + " fifths is not possible");
    for (std::size_t t = 0; t < score.tracks.size(); ++t) {
        const auto& track = score.tracks[t];
        const auto name = track.name.empty() ? "track " + std::to_string(t + 1) : base::shown(track.name);
        if (auto fine = validateTrack(track, name, last); !fine) return fine;
    }
    return {};
}

} // namespace moyun::music
