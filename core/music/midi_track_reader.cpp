// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/midi_track_reader.h"

#include "core/music/utf8.h"

#include <algorithm>

namespace moyun::music {
namespace {

constexpr int kPercussion = 9;
constexpr std::size_t kLongestText = 1000;
constexpr std::size_t kMostSounding = 16; // of one pitch at once

} // namespace

std::string midiText(std::span<const std::uint8_t> bytes)
{
    std::string text;
    const bool utf8 = isUtf8(bytes);
    for (const auto b : bytes) {
        if (text.size() >= kLongestText && (b & 0xc0) != 0x80) break;
        if (b < 0x20 || b == 0x7f)
            text += ' ';
        else if (b < 0x80 || utf8)
            text += char(b);
        else {
            text += char(0xc0 | b >> 6);
            text += char(0x80 | (b & 0x3f));
        }
    }
    while (!text.empty() && text.back() == ' ') text.pop_back();
    return text;
}

Tick MidiTrackReader::read(std::span<const std::uint8_t> bytes)
{
    MidiBytes in(bytes);
    m_now = m_from;
    std::uint8_t running = 0;
    while (!in.atEnd() && !m_ended) {
        const auto delta = in.quantity();
        if (!in.good()) break;
        if (Tick(delta) > m_last - m_now) {
            m_notes.add(
                "An event stands later than a piece may last; what follows it in its track was left out.");
            break;
        }
        m_now += delta;
        auto status = in.peek();
        if (status & 0x80) {
            in.byte();
        } else if (running) {
            status = running;
        } else {
            m_notes.add("A track begins with data that belong to no event; they were skipped.");
            in.byte();
            continue;
        }
        if (status < 0xf0) {
            running = status;
            channelEvent(status, in);
        } else if (status == 0xff) {
            const auto type = in.byte();
            const auto length = in.quantity();
            const auto data = in.take(length);
            if (in.good()) meta(type, data);
        } else if (status == 0xf0 || status == 0xf7) {
            // The standard ends running status here, and files go on with it all the same.
            in.take(in.quantity());
        } else {
            // Real-time and common messages have no place in a file.
            m_notes.add("Messages that belong to a cable and not to a file were skipped.");
            in.take(status == 0xf2 ? 2 : status == 0xf1 || status == 0xf3 ? 1 : 0);
        }
    }
    m_damaged = !in.good();
    if (m_damaged)
        m_notes.add("A track is cut short; what there is of it was read.");
    else if (!m_ended)
        m_notes.add("A track has no end mark.");
    finish();
    return m_now;
}

MidiTrackReader::Channel& MidiTrackReader::channel(int number)
{
    auto& made = m_channels[number];
    made.track.percussion = number == kPercussion;
    return made;
}

void MidiTrackReader::noteOff(Channel& c, int pitch, Tick at)
{
    auto& sounding = c.sounding[std::size_t(pitch)];
    if (sounding.empty()) return;
    // Of several of one pitch the first ends first.
    const auto note = sounding.front();
    sounding.erase(sounding.begin());
    if (at == note.start) ++m_withoutLength;
    c.track.notes.push_back({note.start, std::max<Tick>(at - note.start, 1), pitch, note.velocity});
}

void MidiTrackReader::noteOn(Channel& c, int pitch, int velocity)
{
    auto& sounding = c.sounding[std::size_t(pitch)];
    if (sounding.size() >= kMostSounding) {
        m_notes.add("More than sixteen notes of one pitch sound at once; the earliest were ended.");
        noteOff(c, pitch, m_now);
    }
    // Where two voices meet on a key, files end the one where it begins and strike the other: one is heard.
    // Kept as two, the end of the first would silence the second. Notes that ended just now are the last
    // ones.
    auto& notes = c.track.notes;
    for (auto note = notes.rbegin(); note != notes.rend() && note->end() >= m_now; ++note)
        if (note->start == m_now && note->pitch == pitch) {
            notes.erase(std::next(note).base());
            --m_withoutLength;
            ++m_struckAgain;
            break;
        }
    sounding.push_back({m_now, velocity});
}

void MidiTrackReader::channelEvent(std::uint8_t status, MidiBytes& in)
{
    const int kind = status >> 4;
    auto& c = channel(status & 15);
    // A byte that is no data begins the next event: this one is left out.
    const auto isData = [&] { return in.atEnd() || !(in.peek() & 0x80); };
    bool whole = isData();
    const int first = whole ? in.byte() : 0;
    int second = 0;
    if (kind != 12 && kind != 13) {
        whole = whole && isData();
        if (whole) second = in.byte();
    }
    if (!whole) m_notes.add("Events that lack a data byte were left out.");
    if (!whole || !in.good()) return;
    if (kind == 8 || kind == 9) m_lastNoteEvent = m_now;
    switch (kind) {
    case 8:
        noteOff(c, first, m_now);
        break;
    case 9:
        if (second == 0)
            noteOff(c, first, m_now);
        else
            noteOn(c, first, second);
        break;
    case 11:
        if (first < 120 && c.track.controls.size() < kMostChanges)
            c.track.controls.push_back({m_now, first, second});
        break;
    case 12:
        if (c.program >= 0 && c.program != first)
            m_notes.add("A track changes its instrument; the first one was kept.");
        else
            c.program = first;
        break;
    case 14:
        if (c.track.controls.size() < kMostChanges)
            c.track.controls.push_back({m_now, Control::kPitchBend, (second << 7 | first) - 8192});
        break;
    default:; // pressure, which a score does not hold
    }
}

void MidiTrackReader::text(int type, const std::string& text)
{
    switch (type) {
    case 3:
        if (m_name.empty()) m_name = text;
        break;
    case 4:
        if (m_instrument.empty()) m_instrument = text;
        break;
    case 5:
        if (m_lyrics.size() < kMostChanges) m_lyrics.push_back({m_now, text});
        break;
    case 6:
        if (m_score.markers.size() < kMostChanges) m_score.markers.push_back({m_now, text});
        break;
    case 1:
        if (m_texts.size() < kMostChanges) m_texts.push_back({m_now, text});
        break;
    default:; // copyright, cues, device names
    }
}

void MidiTrackReader::meta(int type, std::span<const std::uint8_t> data)
{
    if (type >= 1 && type <= 9) {
        text(type, midiText(data));
        return;
    }
    MidiBytes in(data);
    switch (type) {
    case 0x2f:
        m_ended = true;
        break;
    case 0x51: {
        const auto tempo = std::int32_t(in.number(3));
        if (in.good() && tempo > 0 && m_score.tempi.size() < kMostChanges)
            m_score.tempi.push_back({m_now, tempo});
        else
            m_notes.add("A tempo that cannot be was left out.");
        break;
    }
    case 0x58: {
        const int beats = in.byte(), power = in.byte();
        if (in.good() && beats > 0 && power <= 7 && m_score.meters.size() < kMostChanges)
            m_score.meters.push_back({m_now, beats, 1 << power});
        else
            m_notes.add("A meter that cannot be was left out.");
        break;
    }
    case 0x59: {
        const int fifths = std::int8_t(in.byte()), minor = in.byte();
        if (in.good() && fifths >= -7 && fifths <= 7 && minor <= 1 && m_score.keys.size() < kMostChanges)
            m_score.keys.push_back({m_now, fifths, minor == 1});
        else
            m_notes.add("A key signature that cannot be was left out.");
        break;
    }
    default:;
    }
}

void MidiTrackReader::finish()
{
    const bool chordTrack = m_name == "Chords";
    auto& words = chordTrack ? m_score.chords : m_score.markers;
    // The first text of a file without a name is often its title; others are remarks, kept as markers.
    for (auto& said : m_texts)
        if (words.size() < kMostChanges && (chordTrack || !said.text.empty()))
            words.push_back(std::move(said));
    // Where a track breaks off the time of what was read last is as doubtful as that itself.
    const Tick end = m_damaged ? m_lastNoteEvent : m_now;
    bool first = true;
    for (auto& [number, c] : m_channels) {
        for (int pitch = 0; pitch < 128; ++pitch)
            while (!c.sounding[std::size_t(pitch)].empty()) {
                m_notes.add("Notes that never end were ended with their track.");
                noteOff(c, pitch, std::max(end, c.sounding[std::size_t(pitch)].front().start + 1));
            }
        if (c.track.notes.empty() && c.track.controls.empty() && c.program < 0) continue;
        c.track.name = m_name.empty() ? m_instrument : m_name;
        if (m_channels.size() > 1 && !first) c.track.name.append(" ").append(std::to_string(number + 1));
        c.track.program = std::max(c.program, 0);
        if (first) c.track.lyrics = m_lyrics;
        first = false;
        m_score.tracks.push_back(std::move(c.track));
    }
    m_notes.add("Notes without length were given the shortest one.", m_withoutLength);
    m_notes.add("Notes without length that are struck again at once were left out.", m_struckAgain);
    if (first && !m_name.empty() && m_score.title.empty()) m_score.title = m_name;
}

} // namespace moyun::music
