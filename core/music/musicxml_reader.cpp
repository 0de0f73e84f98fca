// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/musicxml_reader.h"

#include "core/music/musicxml_assembler.h"
#include "core/music/musicxml_part_list.h"
#include "core/music/musicxml_part_reader.h"
#include "core/music/mxl_file.h"
#include "core/music/xml_text.h"

#include <pugixml.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <string_view>

namespace moyun::music {
namespace {

using base::Error;
using base::ErrorCode;

constexpr Fine kLeastFine = 10080, kMostFine = Fine(1) << 40;
constexpr int kDeepest = 64;
constexpr std::size_t kMostSlots =
    8'000'000; // bars of all parts, where a file of few bytes could ask for many

Error notRead(ErrorCode code, const std::string& why, const std::string& advice)
{
    return {code, "This is not a score in MusicXML: " + why + ".", advice};
}

// Whether elements lie in one another no deeper than any score needs.
bool isShallow(const pugi::xml_document& tree)
{
    int depth = 0;
    auto node = tree.first_child();
    while (node) {
        if (const auto child = node.first_child()) {
            node = child;
            if (++depth > kDeepest) return false;
            continue;
        }
        while (node && !node.next_sibling()) {
            node = node.parent();
            --depth;
        }
        if (node) node = node.next_sibling();
    }
    return true;
}

// The measures of each part, whichever way round the file has them.
struct PartMeasures
{
    std::string id;
    std::vector<pugi::xml_node> measures;
};

// Nothing where there are none, or more bars than kMostSlots.
std::vector<PartMeasures> partsOf(const pugi::xml_node& root, bool timewise)
{
    std::vector<PartMeasures> parts;
    std::map<std::string, std::size_t> places;
    const auto placeOf = [&](const pugi::xml_node& part) {
        const std::string id = part.attribute("id").value();
        const auto [found, isNew] = places.emplace(id, parts.size());
        if (isNew) parts.push_back({id, {}});
        return found->second;
    };
    if (!timewise) {
        for (const auto part : root.children("part")) {
            auto& measures = parts[placeOf(part)].measures;
            for (const auto measure : part.children("measure")) measures.push_back(measure);
        }
        return parts;
    }
    std::size_t count = 0, slots = 0;
    for (const auto measure : root.children("measure")) {
        ++count;
        for (const auto part : measure.children("part")) {
            auto& measures = parts[placeOf(part)].measures;
            if (measures.size() >= count) continue;
            slots += count - measures.size();
            if (slots > kMostSlots) return {};
            measures.resize(count - 1); // bars that the part was missing from
            measures.push_back(part);
        }
    }
    return parts;
}

// So many parts of a quarter that every length of the file, and every tick, is a whole number of them.
Fine finenessOf(const std::vector<PartMeasures>& parts, int ticksPerQuarter)
{
    Fine fine = std::lcm(kLeastFine, Fine(std::max(ticksPerQuarter, 1)));
    for (const auto& part : parts)
        for (const auto measure : part.measures)
            for (const auto attributes : measure.children("attributes")) {
                const auto value = musicXmlNumber(attributes.child_value("divisions"), 1);
                if (value < 1 || value > 1e8 || value != std::floor(value)) continue;
                const Fine both = std::lcm(fine, Fine(value));
                if (both <= kMostFine) fine = both;
            }
    return fine;
}

void readHeader(const pugi::xml_node& root, Score& score, int& ticks)
{
    score.title = musicXmlText(root.child("work").child_value("work-title"));
    if (score.title.empty()) score.title = musicXmlText(root.child_value("movement-title"));
    const auto identification = root.child("identification");
    for (const auto creator : identification.children("creator"))
        if (std::string_view(creator.attribute("type").value()) == "composer" && score.composer.empty())
            score.composer = musicXmlText(creator.child_value());
    for (const auto field : identification.child("miscellaneous").children("miscellaneous-field"))
        if (std::string_view(field.attribute("name").value()) == "ticks-per-quarter") {
            const auto value = musicXmlNumber(field.child_value(), 0);
            if (value >= 1 && value <= kMostTicksPerQuarter && value == std::floor(value)) ticks = int(value);
        }
    for (const auto credit : root.children("credit")) {
        const std::string_view type = credit.child_value("credit-type");
        if (type == "title" && score.title.empty())
            score.title = musicXmlText(credit.child_value("credit-words"));
        if (type == "composer" && score.composer.empty())
            score.composer = musicXmlText(credit.child_value("credit-words"));
    }
}

base::Result<ReadScore> scoreOf(const pugi::xml_node& root, bool timewise)
{
    ReadScore read;
    ReadingNotes notes;
    int ticks = 0;
    readHeader(root, read.score, ticks);
    const auto announced = readPartList(root.child("part-list"), notes);
    auto found = partsOf(root, timewise);
    if (found.empty())
        return notRead(ErrorCode::Unreadable, "it holds no part, or far too many",
                       "Export it again from the program that made it.");
    const Fine fine = finenessOf(found, ticks);

    std::vector<MusicXmlInstrument> instruments;
    std::vector<MusicXmlPart> parts;
    std::size_t left = kMostNotes;
    const auto readPart = [&](const MusicXmlInstrument& instrument, const PartMeasures& source) {
        MusicXmlPartReader reader(instrument, fine, left + 1, notes);
        for (const auto& measure : source.measures) reader.read(measure);
        left -= std::min(left, reader.part().notes.size());
        parts.push_back(reader.part());
        instruments.push_back(instrument);
    };
    std::vector<bool> used(found.size(), false);
    for (const auto& instrument : announced) {
        const auto source = std::find_if(found.begin(), found.end(),
                                         [&](const PartMeasures& part) { return part.id == instrument.id; });
        if (source == found.end()) {
            notes.add("A part that the file announces is not in it.");
            continue;
        }
        if (used[std::size_t(source - found.begin())]) continue;
        used[std::size_t(source - found.begin())] = true;
        readPart(instrument, *source);
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (used[i]) continue;
        notes.add("A part stands in the file that it does not announce; it was read all the same.");
        MusicXmlInstrument unknown;
        unknown.id = unknown.name = found[i].id;
        if (parts.size() < kMostTracks) readPart(unknown, found[i]);
    }
    if (left == 0)
        return Error{ErrorCode::TooLarge,
                     "The file holds more than " + std::to_string(kMostNotes) + " notes.", "Split it."};
    MusicXmlAssembler assembler(std::move(instruments), std::move(parts), fine, ticks, notes);
    if (auto made = assembler.assemble(read.score); !made) return made.error();
    if (auto fine = validate(read.score); !fine) return fine.error();
    read.notes = notes.sentences();
    return read;
}

} // namespace

base::Result<ReadScore> readMusicXml(std::span<const std::uint8_t> bytes)
{
    std::vector<std::uint8_t> inside;
    if (isZip(bytes)) {
        auto unpacked = scoreInMxl(bytes);
        if (!unpacked) return unpacked.error();
        inside = std::move(*unpacked);
        bytes = inside;
    }
    const auto text = xmlText(bytes);
    if (!text) return text.error();
    pugi::xml_document tree;
    const auto parsed =
        tree.load_buffer(text->data(), text->size(), pugi::parse_default, pugi::encoding_utf8);
    if (parsed.status == pugi::status_out_of_memory)
        return Error{ErrorCode::OutOfMemory, "There is not enough memory for this MusicXML file.",
                     "Close other programs, or split the score."};
    if (!parsed)
        return notRead(ErrorCode::Unreadable,
                       std::string("it is damaged near byte ") + std::to_string(parsed.offset) + ", " +
                           parsed.description(),
                       "Export it again from the program that made it.");
    if (!isShallow(tree))
        return notRead(ErrorCode::Unreadable, "its elements lie in one another without end",
                       "Get the score from elsewhere.");
    const auto root = tree.document_element();
    const std::string_view name = root.name();
    if (name == "score-partwise") return scoreOf(root, false);
    if (name == "score-timewise") return scoreOf(root, true);
    if (name == "opus")
        return notRead(ErrorCode::Unsupported, "it is an opus, a list of scores",
                       "Open one of the scores it names.");
    if (name == "museScore")
        return notRead(ErrorCode::Unsupported, "it is a file of MuseScore's own format",
                       "Export it there as MusicXML.");
    return notRead(ErrorCode::Unsupported, "it is another kind of XML",
                   "Choose a file that a notation program exported as MusicXML.");
}

} // namespace moyun::music
