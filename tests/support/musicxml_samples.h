// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/musicxml_reader.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// MusicXML files and archives, made by hand.
namespace moyun::test {

inline std::vector<std::uint8_t> bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

// A document of one part around these measures. partList: more of <score-part> than its name.
inline std::string musicXml(const std::string& measures, const std::string& scorePart = {},
                            const std::string& header = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!DOCTYPE score-partwise PUBLIC \"-//Recordare//DTD MusicXML 4.0 Partwise//EN\" "
           "\"http://www.musicxml.org/dtds/partwise.dtd\">\n"
           "<score-partwise version=\"4.0\">" +
           header + "<part-list><score-part id=\"P1\"><part-name>Voice</part-name>" + scorePart +
           "</score-part></part-list><part id=\"P1\">" + measures + "</part></score-partwise>";
}

inline std::string measure(const std::string& inside, int number = 1)
{
    return "<measure number=\"" + std::to_string(number) + "\">" + inside + "</measure>";
}

// divisions, 4/4 unless another meter is given.
inline std::string
attributes(int divisions, const std::string& more = {},
           const std::string& time = "<time><beats>4</beats><beat-type>4</beat-type></time>")
{
    return "<attributes><divisions>" + std::to_string(divisions) + "</divisions>" + more + time +
           "</attributes>";
}

// A note; `pitch` as "C4", "F#5", "Bb3", or "rest". `more` follows the duration.
inline std::string note(const std::string& pitch, int duration, const std::string& more = {},
                        const std::string& before = {})
{
    std::string what = "<rest/>";
    if (pitch != "rest") {
        const auto alter = pitch[1] == '#' ? 1 : pitch[1] == 'b' ? -1 : 0;
        what = "<pitch><step>" + pitch.substr(0, 1) + "</step>" +
               (alter ? "<alter>" + std::to_string(alter) + "</alter>" : "") + "<octave>" +
               pitch.substr(alter ? 2 : 1) + "</octave></pitch>";
    }
    return "<note>" + before + what + "<duration>" + std::to_string(duration) + "</duration>" + more +
           "</note>";
}

inline std::string grace(const std::string& step, int octave)
{
    return "<note><grace/><pitch><step>" + step + "</step><octave>" + std::to_string(octave) +
           "</octave></pitch><voice>1</voice></note>";
}

inline base::Result<music::ReadScore> readXml(const std::string& document)
{
    return music::readMusicXml(bytesOf(document));
}

// A zip archive whose entries are stored as they are.
inline std::vector<std::uint8_t> storedZip(const std::vector<std::pair<std::string, std::string>>& entries)
{
    const auto crcOf = [](std::string_view data) {
        std::uint32_t crc = 0xffffffff;
        for (const char c : data) {
            crc ^= std::uint8_t(c);
            for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
        }
        return ~crc;
    };
    std::vector<std::uint8_t> out;
    const auto put = [&](std::uint32_t value, int bytes) {
        for (int i = 0; i < bytes; ++i) out.push_back(std::uint8_t(value >> 8 * i));
    };
    const auto text = [&](std::string_view data) { out.insert(out.end(), data.begin(), data.end()); };
    std::vector<std::uint32_t> places;
    const auto common = [&](const std::string& name, const std::string& data) {
        put(20, 2);
        put(0, 2);
        put(0, 2); // stored
        put(0, 2);
        put(33, 2);
        put(crcOf(data), 4);
        put(std::uint32_t(data.size()), 4);
        put(std::uint32_t(data.size()), 4);
        put(std::uint32_t(name.size()), 2);
        put(0, 2);
    };
    for (const auto& [name, data] : entries) {
        places.push_back(std::uint32_t(out.size()));
        put(0x04034b50, 4);
        common(name, data);
        text(name);
        text(data);
    }
    const auto directory = std::uint32_t(out.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        put(0x02014b50, 4);
        put(20, 2);
        common(entries[i].first, entries[i].second);
        put(0, 2);
        put(0, 2);
        put(0, 2);
        put(0, 4);
        put(places[i], 4);
        text(entries[i].first);
    }
    const auto length = std::uint32_t(out.size()) - directory;
    put(0x06054b50, 4);
    put(0, 4);
    put(std::uint32_t(entries.size()), 2);
    put(std::uint32_t(entries.size()), 2);
    put(length, 4);
    put(directory, 4);
    put(0, 2);
    return out;
}

} // namespace moyun::test
