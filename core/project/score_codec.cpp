// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/score_codec.h"

#include "core/project/byte_stream.h"

namespace moyun::project {
namespace {

constexpr std::uint64_t kForm = 1; // of the bytes; the first number of both

void write(ByteWriter& out, const std::vector<music::TextAt>& texts)
{
    out.number(texts.size());
    for (const auto& text : texts) {
        out.signedNumber(text.at);
        out.text(text.text);
    }
}

void read(ByteReader& in, std::vector<music::TextAt>& texts)
{
    texts.resize(in.count(2, music::kMostChanges));
    for (auto& text : texts) {
        text.at = in.signedNumber();
        text.text = in.text();
    }
}

int small(std::int64_t value) // what does not fit is out of every range
{
    return value < -1'000'000'000 || value > 1'000'000'000 ? -1'000'000'000 : static_cast<int>(value);
}

} // namespace

Bytes frameBytes(const music::Score& score)
{
    ByteWriter out;
    out.number(kForm);
    out.text(score.title);
    out.text(score.composer);
    out.signedNumber(score.ticksPerQuarter);
    out.signedNumber(score.pickUp);
    out.signedNumber(score.length);
    out.number(score.tempi.size());
    for (const auto& tempo : score.tempi) {
        out.signedNumber(tempo.at);
        out.signedNumber(tempo.microsecondsPerQuarter);
    }
    out.number(score.meters.size());
    for (const auto& meter : score.meters) {
        out.signedNumber(meter.at);
        out.signedNumber(meter.beats);
        out.signedNumber(meter.unit);
    }
    out.number(score.keys.size());
    for (const auto& key : score.keys) {
        out.signedNumber(key.at);
        out.signedNumber(key.fifths);
        out.number(key.minor ? 1 : 0);
    }
    write(out, score.chords);
    write(out, score.markers);
    return out.bytes();
}

bool readFrame(std::span<const std::uint8_t> bytes, music::Score& score)
{
    ByteReader in(bytes);
    if (in.number() != kForm) return false;
    score.title = in.text();
    score.composer = in.text();
    score.ticksPerQuarter = small(in.signedNumber());
    score.pickUp = in.signedNumber();
    score.length = in.signedNumber();
    score.tempi.resize(in.count(2, music::kMostChanges));
    for (auto& tempo : score.tempi) {
        tempo.at = in.signedNumber();
        tempo.microsecondsPerQuarter = small(in.signedNumber());
    }
    score.meters.resize(in.count(3, music::kMostChanges));
    for (auto& meter : score.meters) {
        meter.at = in.signedNumber();
        meter.beats = small(in.signedNumber());
        meter.unit = small(in.signedNumber());
    }
    score.keys.resize(in.count(3, music::kMostChanges));
    for (auto& key : score.keys) {
        key.at = in.signedNumber();
        key.fifths = small(in.signedNumber());
        key.minor = in.number() != 0;
    }
    read(in, score.chords);
    read(in, score.markers);
    return in.atEnd();
}

Bytes trackBytes(const music::Track& track)
{
    ByteWriter out;
    out.number(kForm);
    out.text(track.name);
    out.signedNumber(track.program);
    out.number(track.percussion ? 1 : 0);
    out.number(track.notes.size());
    music::Tick before = 0;
    for (const auto& note : track.notes) { // from note to note: small numbers, and often the same ones
        out.signedNumber(note.start - before);
        out.signedNumber(note.length);
        out.signedNumber(note.pitch);
        out.signedNumber(note.velocity);
        before = note.start;
    }
    out.number(track.controls.size());
    before = 0;
    for (const auto& control : track.controls) {
        out.signedNumber(control.at - before);
        out.signedNumber(control.number);
        out.signedNumber(control.value);
        before = control.at;
    }
    write(out, track.lyrics);
    return out.bytes();
}

bool readTrack(std::span<const std::uint8_t> bytes, music::Track& track)
{
    // Wraps round where the numbers are made up, instead of overflowing.
    const auto sum = [](music::Tick a, music::Tick b) {
        return static_cast<music::Tick>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
    };
    ByteReader in(bytes);
    if (in.number() != kForm) return false;
    track.name = in.text();
    track.program = small(in.signedNumber());
    track.percussion = in.number() != 0;
    track.notes.resize(in.count(4, music::kMostNotes));
    music::Tick before = 0;
    for (auto& note : track.notes) {
        before = note.start = sum(before, in.signedNumber());
        note.length = in.signedNumber();
        note.pitch = small(in.signedNumber());
        note.velocity = small(in.signedNumber());
    }
    track.controls.resize(in.count(3, music::kMostChanges));
    before = 0;
    for (auto& control : track.controls) {
        before = control.at = sum(before, in.signedNumber());
        control.number = small(in.signedNumber());
        control.value = small(in.signedNumber());
    }
    read(in, track.lyrics);
    return in.atEnd();
}

bool sameFrame(const music::Score& a, const music::Score& b)
{
    return a.title == b.title && a.composer == b.composer && a.ticksPerQuarter == b.ticksPerQuarter &&
           a.pickUp == b.pickUp && a.length == b.length && a.tempi == b.tempi && a.meters == b.meters &&
           a.keys == b.keys && a.chords == b.chords && a.markers == b.markers;
}

} // namespace moyun::project
