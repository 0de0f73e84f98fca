// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/musicxml_writer.h"

#include "core/music/musicxml_part_writer.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <set>

namespace moyun::music {
namespace {

constexpr std::size_t kMostBars = 500'000, kMostSigns = 4'000'000; // of all parts together

base::Error tooLarge()
{
    return {base::ErrorCode::TooLarge, "The score needs more bars or notes than a MusicXML file can hold.",
            "Save it as .mid, or split it."};
}

// Whether a key would have to be struck by one track while the other holds it.
bool collide(const Track& one, const Track& other)
{
    std::vector<std::pair<Note, bool>> notes;
    for (const auto& note : one.notes) notes.emplace_back(note, false);
    for (const auto& note : other.notes) notes.emplace_back(note, true);
    std::stable_sort(notes.begin(), notes.end(),
                     [](const auto& a, const auto& b) { return a.first.start < b.first.start; });
    Tick until[2][128] = {};
    for (const auto& [note, second] : notes) {
        if (until[!second][note.pitch] > note.start) return true;
        auto& held = until[second][note.pitch];
        held = std::max(held, note.end());
    }
    return false;
}

std::string partId(std::size_t before)
{
    return std::string("P").append(std::to_string(before + 1));
}

// "Piano RH" and "Piano LH" beside each other are one instrument of two staves; where both would hold one key
// at once, which no instrument can sound twice, they are two in a brace.
std::vector<WrittenPart> partsOf(const Score& score)
{
    std::vector<WrittenPart> parts;
    const auto& tracks = score.tracks;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        WrittenPart part{partId(parts.size()), tracks[i].name, {i}, WrittenPart::Brace::None};
        const auto& name = tracks[i].name;
        const bool right = name == "RH" || name.ends_with(" RH");
        if (right && i + 1 < tracks.size() && !tracks[i].percussion && !tracks[i + 1].percussion &&
            tracks[i].program == tracks[i + 1].program &&
            tracks[i + 1].name == name.substr(0, name.size() - 2) + "LH") {
            if (collide(tracks[i], tracks[i + 1])) {
                part.brace = WrittenPart::Brace::Begins;
                parts.push_back(part);
                part = {partId(parts.size()), tracks[i + 1].name, {i + 1}, WrittenPart::Brace::Ends};
                ++i;
            } else {
                part.name = name.substr(0, name.size() - std::min<std::size_t>(3, name.size()));
                part.tracks.push_back(++i);
            }
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

// The pitch classes that sound when each note starts, itself and all that start with it among them.
std::vector<std::vector<PitchClassSet>> soundingWith(const Score& score)
{
    struct Change
    {
        Tick at;
        int kind; // 0 an end, 1 a start, 2 the question
        std::size_t track, note;
    };
    std::vector<Change> changes;
    std::vector<std::vector<PitchClassSet>> sounding;
    for (std::size_t t = 0; t < score.tracks.size(); ++t) {
        const auto& track = score.tracks[t];
        sounding.emplace_back(track.notes.size(), PitchClassSet(0));
        if (track.percussion) continue;
        for (std::size_t i = 0; i < track.notes.size(); ++i) {
            changes.push_back({track.notes[i].end(), 0, t, i});
            changes.push_back({track.notes[i].start, 1, t, i});
            changes.push_back({track.notes[i].start, 2, t, i});
        }
    }
    std::sort(changes.begin(), changes.end(),
              [](const Change& a, const Change& b) { return a.at != b.at ? a.at < b.at : a.kind < b.kind; });
    std::array<int, 12> held{};
    for (const auto& change : changes) {
        auto& count = held[std::size_t(score.tracks[change.track].notes[change.note].pitch % 12)];
        if (change.kind == 0) --count;
        if (change.kind == 1) ++count;
        if (change.kind < 2) continue;
        auto& set = sounding[change.track][change.note];
        for (int c = 0; c < 12; ++c)
            if (held[std::size_t(c)] > 0) set = PitchClassSet(set | 1 << c);
    }
    return sounding;
}

int firstValue(const Track& track, int number)
{
    for (const auto& control : track.controls)
        if (control.number == number && control.at == 0) return control.value;
    return -1;
}

void writeInstrument(XmlBuilder& xml, const WrittenPart& part, const Track& track, int channel)
{
    const auto volume = firstValue(track, Control::kVolume), pan = firstValue(track, Control::kPan);
    const auto midi = [&](const std::string& id, int key) {
        xml.open("midi-instrument", "id=\"" + id + "\"");
        xml.leaf("midi-channel", channel);
        xml.leaf("midi-program", track.program + 1);
        if (key >= 0) xml.leaf("midi-unpitched", key + 1);
        if (volume >= 0) xml.leaf("volume", xmlNumber(volume / 1.27, 4));
        if (pan >= 0) xml.leaf("pan", xmlNumber((pan - 64) * 90.0 / (pan < 64 ? 64 : 63), 4));
        xml.close();
    };
    std::set<int> keys;
    if (track.percussion)
        for (const auto& note : track.notes) keys.insert(note.pitch);
    const auto id = [&](int key) { return part.id + "-I" + std::to_string(key + 1); };
    const bool drums = !keys.empty();
    if (!drums) keys.insert(0);
    for (const int key : keys) {
        xml.open("score-instrument", "id=\"" + id(key) + "\"");
        xml.leaf("instrument-name", drums ? "Percussion " + std::to_string(key) : part.name);
        xml.close();
    }
    for (const int key : keys) midi(id(key), drums ? key : -1);
}

void writeHeader(XmlBuilder& xml, const Score& score)
{
    if (!score.title.empty()) {
        xml.open("work");
        xml.leaf("work-title", score.title);
        xml.close();
    }
    xml.open("identification");
    if (!score.composer.empty()) xml.leaf("creator", score.composer, "type=\"composer\"");
    xml.open("encoding");
    xml.leaf("software", "Moyun");
    xml.close();
    xml.open("miscellaneous");
    xml.leaf("miscellaneous-field", std::to_string(score.ticksPerQuarter), "name=\"ticks-per-quarter\"");
    xml.close();
    xml.close();
}

} // namespace

base::Result<std::string> writeMusicXml(const Score& given)
{
    // A file has a part, also around nothing but a tempo.
    std::optional<Score> filled;
    if (given.tracks.empty()) filled.emplace(given).tracks.emplace_back();
    const Score& score = filled ? *filled : given;
    NotatedScore all{score, notatedBars(score), {}, {}, soundingWith(score), kQuarterUnits};
    if (all.bars.size() * std::max<std::size_t>(1, score.tracks.size()) > kMostBars) return tooLarge();
    Unit at = 0, grain = kQuarterUnits;
    for (const auto& bar : all.bars) {
        all.starts.push_back(at);
        at += bar.length;
        grain = std::gcd(grain, bar.length);
    }
    std::size_t signs = 0;
    for (const auto& track : score.tracks) {
        auto staff = notate(track, all.bars, score.ticksPerQuarter);
        if (!staff) return staff.error();
        all.staves.push_back(std::move(*staff));
        for (const auto& bar : all.staves.back().bars)
            for (const auto& voice : bar)
                for (const auto& sign : voice.signs) {
                    grain = std::gcd(grain, sign.length);
                    signs += sign.held.empty();
                    for (const auto& held : sign.held)
                        signs += all.staves.back().chords[held.chord].notes.size();
                }
        if (signs > kMostSigns) return tooLarge();
    }
    all.grain = grain;

    XmlBuilder xml;
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<!DOCTYPE score-partwise PUBLIC \"-//Recordare//DTD MusicXML 4.0 Partwise//EN\" "
            "\"http://www.musicxml.org/dtds/partwise.dtd\">\n");
    xml.open("score-partwise", "version=\"4.0\"");
    writeHeader(xml, score);
    const auto parts = partsOf(score);
    xml.open("part-list");
    int next = 0;
    for (const auto& part : parts) {
        const auto& track = score.tracks[part.tracks[0]];
        constexpr int kPercussion = 10, kMelodic = 15;
        const int melodic = next % kMelodic + 1;
        if (!track.percussion) ++next;
        if (part.brace == WrittenPart::Brace::Begins) {
            xml.open("part-group", "type=\"start\" number=\"1\"");
            xml.leaf("group-symbol", "brace");
            xml.leaf("group-barline", "yes");
            xml.close();
        }
        xml.open("score-part", "id=\"" + part.id + "\"");
        xml.leaf("part-name", part.name);
        writeInstrument(xml, part, track,
                        track.percussion ? kPercussion : melodic + (melodic >= kPercussion));
        xml.close();
        if (part.brace == WrittenPart::Brace::Ends) xml.empty("part-group", "type=\"stop\" number=\"1\"");
    }
    xml.close();
    for (const auto& part : parts) MusicXmlPartWriter(all, part, &part == &parts.front(), xml).write();
    xml.close();
    return xml.take();
}

} // namespace moyun::music
