// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/score_check/score_compare.h"

#include "core/music/bar_map.h"
#include "core/music/midi_reader.h"
#include "core/music/midi_writer.h"
#include "core/music/musicxml_reader.h"
#include "core/music/musicxml_writer.h"

#include <pugixml.hpp>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace moyun::tools {
namespace {

struct Sound
{
    int pitch;
    double start, length; // quarters
    bool operator<(const Sound& other) const
    {
        if (pitch != other.pitch) return pitch < other.pitch;
        return start != other.start ? start < other.start : length < other.length;
    }
};

std::vector<Sound> soundsOf(const music::Score& score)
{
    std::vector<Sound> all;
    const double quarter = score.ticksPerQuarter;
    for (const auto& track : score.tracks)
        for (const auto& note : track.notes)
            all.push_back({note.pitch, double(note.start) / quarter, double(note.length) / quarter});
    std::sort(all.begin(), all.end());
    return all;
}

// Without a change at 0 the score has the usual one.
std::vector<music::Meter> spelledOut(std::vector<music::Meter> meters)
{
    if (meters.empty() || meters[0].at > 0) meters.insert(meters.begin(), music::Meter{});
    return meters;
}

std::vector<std::vector<music::Note>> notesOf(const music::Score& score)
{
    std::vector<std::vector<music::Note>> all;
    for (const auto& track : score.tracks) {
        auto notes = track.notes;
        std::sort(notes.begin(), notes.end(), [](const music::Note& a, const music::Note& b) {
            if (a < b || b < a) return a < b;
            return a.length != b.length ? a.length < b.length : a.velocity < b.velocity;
        });
        if (!notes.empty()) all.push_back(std::move(notes));
    }
    return all;
}

RoundTrip compared(const music::Score& before, const music::Score& after)
{
    RoundTrip trip;
    trip.notes = before.ticksPerQuarter == after.ticksPerQuarter && notesOf(before) == notesOf(after);
    trip.tempi = before.tempi == after.tempi;
    trip.meters = spelledOut(before.meters) == spelledOut(after.meters);
    trip.keys = before.keys == after.keys;
    trip.bars = music::BarMap(before).bars() == music::BarMap(after).bars();
    return trip;
}

} // namespace

std::optional<Counts> countElements(const std::filesystem::path& file)
{
    pugi::xml_document tree;
    if (!tree.load_file(file.c_str())) return std::nullopt;
    Counts counts;
    for (const auto part : tree.document_element().children("part")) {
        std::size_t bars = 0;
        for (const auto measure : part.children("measure")) {
            ++bars;
            for (const auto note : measure.children("note")) {
                bool sounds = note.child("pitch") || note.child("unpitched");
                for (const auto tie : note.children("tie"))
                    sounds = sounds && std::string_view(tie.attribute("type").value()) != "stop";
                counts.notes += sounds;
            }
        }
        counts.bars = std::max(counts.bars, bars);
    }
    return counts;
}

SoundDifference compareSound(const music::Score& one, const music::Score& other, double startTolerance,
                             double lengthTolerance)
{
    const auto a = soundsOf(one), b = soundsOf(other);
    SoundDifference difference;
    difference.notes = a.size();
    difference.otherNotes = b.size();
    std::size_t i = 0, k = 0;
    while (i < a.size() || k < b.size()) {
        const bool late = i < a.size() && k < b.size() && a[i].pitch == b[k].pitch
                              ? a[i].start > b[k].start + startTolerance
                              : i >= a.size() || (k < b.size() && b[k].pitch < a[i].pitch);
        const bool early = i < a.size() && k < b.size() && a[i].pitch == b[k].pitch
                               ? a[i].start < b[k].start - startTolerance
                               : k >= b.size() || (i < a.size() && a[i].pitch < b[k].pitch);
        if (early) {
            ++difference.missing;
            ++i;
        } else if (late) {
            ++difference.extra;
            ++k;
        } else {
            difference.lengths += std::abs(a[i].length - b[k].length) > lengthTolerance;
            ++i;
            ++k;
        }
    }
    return difference;
}

base::Result<RoundTrip> throughMidi(const music::Score& score)
{
    const auto read = music::readMidi(music::writeMidi(score));
    if (!read) return read.error();
    return compared(score, read->score);
}

base::Result<RoundTrip> throughMusicXml(const music::Score& score)
{
    const auto text = music::writeMusicXml(score);
    if (!text) return text.error();
    const auto read =
        music::readMusicXml({reinterpret_cast<const std::uint8_t*>(text->data()), text->size()});
    if (!read) return read.error();
    return compared(score, read->score);
}

} // namespace moyun::tools
