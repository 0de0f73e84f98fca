// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/musicxml_part_list.h"

#include <pugixml.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>

namespace moyun::music {
namespace {

// Programs of General MIDI for the beginnings of names in the standard list of sounds.
constexpr std::pair<std::string_view, int> kSounds[] = {
    {"keyboard.harpsichord", 6},
    {"keyboard.celesta", 8},
    {"keyboard.organ", 19},
    {"keyboard.accordion", 21},
    {"keyboard.piano", 0},
    {"pitched-percussion.glockenspiel", 9},
    {"pitched-percussion.vibraphone", 11},
    {"pitched-percussion.marimba", 12},
    {"pitched-percussion.xylophone", 13},
    {"pluck.guitar", 24},
    {"pluck.bass", 32},
    {"pluck.harp", 46},
    {"strings.violin", 40},
    {"strings.viola", 41},
    {"strings.cello", 42},
    {"strings.contrabass", 43},
    {"strings.group", 48},
    {"drum.timpani", 47},
    {"voice", 52},
    {"brass.trumpet", 56},
    {"brass.trombone", 57},
    {"brass.tuba", 58},
    {"brass.french-horn", 60},
    {"wind.reed.saxophone.soprano", 64},
    {"wind.reed.saxophone.alto", 65},
    {"wind.reed.saxophone.tenor", 66},
    {"wind.reed.saxophone", 67},
    {"wind.reed.oboe", 68},
    {"wind.reed.english-horn", 69},
    {"wind.reed.bassoon", 70},
    {"wind.reed.clarinet", 71},
    {"wind.flutes.flute.piccolo", 72},
    {"wind.flutes.recorder", 74},
    {"wind.flutes", 73},
};

constexpr std::size_t kMostInstruments = 200; // of a part

int midiValue(double value, double scale)
{
    return int(std::lround(std::clamp(value * scale, 0.0, 127.0)));
}

MusicXmlInstrument readPart(const pugi::xml_node& part, ReadingNotes& notes)
{
    MusicXmlInstrument made;
    made.id = part.attribute("id").value();
    made.name = musicXmlText(part.child_value("part-name"));
    if (made.name == "MusicXML Part") made.name.clear(); // a placeholder of programs that know none
    for (const auto instrument : part.children("score-instrument")) {
        if (made.name.empty()) made.name = musicXmlText(instrument.child_value("instrument-name"));
        if (made.drums.size() < kMostInstruments)
            made.drums.push_back({instrument.attribute("id").value(), -1});
        const std::string_view sound = instrument.child_value("instrument-sound");
        for (const auto& [beginning, program] : kSounds)
            if (made.program == 0 && sound.starts_with(beginning)) made.program = program;
    }
    bool first = true;
    int programs = 0;
    for (const auto midi : part.children("midi-instrument")) {
        const auto channel = musicXmlNumber(midi.child_value("midi-channel"), 0);
        if (channel == 10) made.percussion = true;
        const auto program = musicXmlNumber(midi.child_value("midi-program"), 0);
        if (program >= 1 && program <= 128) {
            if (programs == 0)
                made.program = int(program) - 1;
            else if (made.program != int(program) - 1)
                ++programs;
            programs = std::max(programs, 1);
        }
        if (first) {
            const auto volume = musicXmlNumber(midi.child_value("volume"), -1);
            const auto pan = musicXmlNumber(midi.child_value("pan"), -1000);
            if (volume >= 0 && volume <= 100) made.volume = midiValue(volume, 1.27);
            if (pan >= -180 && pan <= 180)
                made.pan = midiValue(64 + std::clamp(pan, -90.0, 90.0) * (pan < 0 ? 64 : 63) / 90, 1);
        }
        first = false;
        const auto key = musicXmlNumber(midi.child_value("midi-unpitched"), 0);
        for (auto& drum : made.drums)
            if (drum.id == midi.attribute("id").value() && key >= 1 && key <= 128) drum.pitch = int(key) - 1;
    }
    if (programs > 1 && !made.percussion)
        notes.add("A part uses several instruments; all of it sounds as the first.");
    return made;
}

} // namespace

double musicXmlNumber(const char* text, double other)
{
    std::string_view view = text;
    while (!view.empty() && (view.front() == ' ' || view.front() == '\n' || view.front() == '\t' ||
                             view.front() == '\r' || view.front() == '+'))
        view.remove_prefix(1);
    double value = 0;
    const auto [end, failed] = std::from_chars(view.data(), view.data() + view.size(), value);
    if (failed != std::errc() || !std::isfinite(value)) return other;
    for (auto rest = end; rest != view.data() + view.size(); ++rest)
        if (std::string_view(" \n\t\r").find(*rest) == std::string_view::npos) return other;
    return value;
}

std::string musicXmlText(const char* text)
{
    constexpr std::size_t kLongest = 1000;
    std::string made;
    bool blank = false;
    for (const char* c = text; *c; ++c) {
        if (static_cast<unsigned char>(*c) <= ' ') {
            blank = !made.empty();
            continue;
        }
        if (made.size() >= kLongest && (*c & 0xc0) != 0x80) break;
        if (blank) made += ' ';
        blank = false;
        made += *c;
    }
    return made;
}

std::vector<MusicXmlInstrument> readPartList(const pugi::xml_node& partList, ReadingNotes& notes)
{
    std::vector<MusicXmlInstrument> all;
    for (const auto part : partList.children("score-part")) {
        if (all.size() >= kMostTracks) {
            notes.add("The file announces more parts than a score may have; those beyond were left out.");
            break;
        }
        all.push_back(readPart(part, notes));
    }
    return all;
}

} // namespace moyun::music
