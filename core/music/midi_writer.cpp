// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/midi_writer.h"

#include <algorithm>
#include <bit>
#include <string_view>

namespace moyun::music {
namespace {

using Bytes = std::vector<std::uint8_t>;

void number(Bytes& out, std::uint32_t value, int bytes)
{
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) out.push_back(std::uint8_t(value >> shift));
}

void quantity(Bytes& out, std::uint32_t value)
{
    for (int shift = 21; shift > 0; shift -= 7)
        if (value >> shift) out.push_back(std::uint8_t(0x80 | (value >> shift & 0x7f)));
    out.push_back(std::uint8_t(value & 0x7f));
}

// An event of a track; of those at one tick, ends of notes come first and starts last.
struct Event
{
    Tick at;
    int rank;
    Bytes bytes;
};

class TrackBytes
{
public:
    void meta(Tick at, int type, const Bytes& data, int rank = 1)
    {
        Bytes bytes{0xff, std::uint8_t(type)};
        quantity(bytes, std::uint32_t(data.size()));
        bytes.insert(bytes.end(), data.begin(), data.end());
        m_events.push_back({at, rank, std::move(bytes)});
    }
    void text(Tick at, int type, std::string_view text) { meta(at, type, {text.begin(), text.end()}); }
    void event(Tick at, int rank, Bytes bytes) { m_events.push_back({at, rank, std::move(bytes)}); }

    // As a chunk.
    void appendTo(Bytes& file)
    {
        std::stable_sort(m_events.begin(), m_events.end(), [](const Event& a, const Event& b) {
            return a.at != b.at ? a.at < b.at : a.rank < b.rank;
        });
        Bytes body;
        Tick now = 0;
        for (const auto& event : m_events) {
            // A gap beyond what four bytes of seven bits can say is bridged by empty texts.
            for (; event.at - now > kMostDelta; now += kMostDelta) {
                quantity(body, kMostDelta);
                body.insert(body.end(), {0xff, 0x01, 0x00});
            }
            quantity(body, std::uint32_t(event.at - now));
            now = event.at;
            body.insert(body.end(), event.bytes.begin(), event.bytes.end());
        }
        body.insert(body.end(), {0x00, 0xff, 0x2f, 0x00});
        number(file, 0x4d54726b, 4);
        number(file, std::uint32_t(body.size()), 4);
        file.insert(file.end(), body.begin(), body.end());
    }

private:
    static constexpr std::uint32_t kMostDelta = 0x0fffffff;
    std::vector<Event> m_events;
};

// A note that ends where another of its pitch starts has to end first, or the reader could not tell them
// apart.
constexpr int kEnd = 0, kChange = 1, kStart = 2;

void writeTrack(const Track& track, int channel, TrackBytes& out)
{
    const auto status = [channel](int kind) { return std::uint8_t(kind << 4 | channel); };
    out.text(0, 3, track.name);
    out.event(0, kChange, {status(12), std::uint8_t(track.program)});
    for (const auto& lyric : track.lyrics) out.text(lyric.at, 5, lyric.text);
    for (const auto& c : track.controls) {
        if (c.number == Control::kPitchBend) {
            const int bend = c.value + 8192;
            out.event(c.at, kChange, {status(14), std::uint8_t(bend & 0x7f), std::uint8_t(bend >> 7)});
        } else {
            out.event(c.at, kChange, {status(11), std::uint8_t(c.number), std::uint8_t(c.value)});
        }
    }
    for (const auto& note : track.notes) {
        out.event(note.start, kStart, {status(9), std::uint8_t(note.pitch), std::uint8_t(note.velocity)});
        out.event(note.end(), kEnd, {status(8), std::uint8_t(note.pitch), 0x40});
    }
}

void writeChords(const Score& score, TrackBytes& out)
{
    for (const auto& chord : score.chords) out.text(chord.at, 1, chord.text);
}

// A pick-up is written as one bar of a shorter meter, where some meter says its length.
std::vector<Meter> writtenMeters(const Score& score)
{
    auto meters = score.meters;
    const Tick whole = Tick(4) * score.ticksPerQuarter;
    int unit = 1;
    while (unit < 128 && score.pickUp * unit % whole != 0) unit *= 2;
    const Tick beats = score.pickUp * unit / whole;
    if (score.pickUp == 0 || score.pickUp * unit % whole != 0 || beats > 255) return meters;
    if (meters.empty() || meters[0].at > 0) meters.insert(meters.begin(), Meter{});
    meters[0].at = score.pickUp;
    meters.insert(meters.begin(), {0, int(beats), unit});
    return meters;
}

} // namespace

std::vector<std::uint8_t> writeMidi(const Score& score)
{
    const auto takesChords = [](const Track& track) { return track.name == "Chords"; };
    const bool chordTrack =
        !score.chords.empty() && std::none_of(score.tracks.begin(), score.tracks.end(), takesChords);
    Bytes file;
    number(file, 0x4d546864, 4);
    number(file, 6, 4);
    number(file, 1, 2);
    number(file, std::uint32_t(score.tracks.size() + 1 + chordTrack), 2);
    number(file, std::uint32_t(score.ticksPerQuarter), 2);

    TrackBytes first;
    if (!score.title.empty()) first.text(0, 3, score.title);
    for (const auto& tempo : score.tempi) {
        Bytes data;
        number(data, std::uint32_t(tempo.microsecondsPerQuarter), 3);
        first.meta(tempo.at, 0x51, data);
    }
    for (const auto& meter : writtenMeters(score))
        first.meta(meter.at, 0x58,
                   {std::uint8_t(meter.beats), std::uint8_t(std::countr_zero(unsigned(meter.unit))),
                    std::uint8_t(std::max(1, 96 / meter.unit)), 8});
    for (const auto& key : score.keys)
        first.meta(key.at, 0x59, {std::uint8_t(key.fifths), std::uint8_t(key.minor)});
    for (const auto& marker : score.markers) first.text(marker.at, 6, marker.text);
    first.appendTo(file);

    int next = 0;
    for (const auto& track : score.tracks) {
        TrackBytes out;
        constexpr int kPercussion = 9, kMelodic = 15;
        const int melodic = next % kMelodic;
        writeTrack(track, track.percussion ? kPercussion : melodic + (melodic >= kPercussion), out);
        if (!track.percussion) ++next;
        if (takesChords(track) && !chordTrack) writeChords(score, out);
        out.appendTo(file);
    }
    if (chordTrack) {
        TrackBytes out;
        out.text(0, 3, "Chords");
        writeChords(score, out);
        out.appendTo(file);
    }
    return file;
}

} // namespace moyun::music
