// SPDX-License-Identifier: GPL-3.0-or-later
// A writer's text, from a file of any encoding or the command line: decoded, cut into lines, checked against
// a form, and sung. The first two bytes choose form and options.
#include "core/poem/checker.h"
#include "core/poem/form.h"
#include "core/poem/poem_tables.h"
#include "core/poem/readings_source.h"
#include "core/poem/syllables.h"
#include "core/poem/text_decoding.h"
#include "core/poem/utf8.h"
#include "fuzz/targets/target_support.h"

namespace {

using namespace moyun;
using namespace moyun::poem;

constexpr std::size_t kMostChecked = 4000; // characters: a tune is tried in every layout

const PoemTables& tables()
{
    static PoemTablesSource source = [] {
        auto files = PoemTablesSource::shipped();
        files.known.clear(); // large, and of no use here
        return PoemTablesSource(files);
    }();
    static const auto read = source.get();
    fuzz::require(read.ok(), "the shipped tables can be read");
    return **read;
}

std::u32string characters(fuzz::Bytes bytes)
{
    const auto decoded = [&] {
        const fuzz::MemoryClaim claim(100'000 + 60 * bytes.size());
        return decodeText(fuzz::textOf(bytes));
    }();
    if (!decoded) {
        fuzz::requireForPeople(decoded.error());
        return fromUtf8(fuzz::textOf(bytes));
    }
    const auto written = encodeUtf8(decoded->text);
    fuzz::require(written.ok(), "what was decoded can be written");
    const auto again = decodeUtf8(*written);
    fuzz::require(again.ok() && *again == decoded->text, "a text comes back from UTF-8");
    return decoded->text;
}

void requireReport(const Poem& poem, const CheckReport& report)
{
    fuzz::require(report.lines.size() == poem.lines.size(), "a report has as many lines as the poem");
    for (std::size_t line = 0; line < report.lines.size(); ++line)
        fuzz::require(report.lines[line].characters.size() == poem.lines[line].size(),
                      "a report has as many marks as the line has characters");
    for (const Fault& fault : report.faults) {
        const bool beyond = fault.line == int(poem.lines.size());
        fuzz::require(fault.line >= 0 && (beyond || fault.line < int(poem.lines.size())),
                      "a fault is in a line");
        fuzz::require(fault.column >= -1 &&
                          (beyond || fault.column <= int(poem.lines[std::size_t(fault.line)].size())),
                      "a fault is at a character");
        for (const std::string& text : {fault.reason.chinese, fault.reason.english})
            fuzz::requireForPeople({base::ErrorCode::Unreadable, text, {}});
    }
}

void checkPoem(std::u32string_view text, std::uint8_t first, std::uint8_t second)
{
    const auto& form = allForms()[first % allForms().size()];
    const ReadingsSource tones(*tables().readings);
    auto split = splitDraft(text.substr(0, kMostChecked), form.id);
    fuzz::require(split.lines.size() == split.offsets.size(), "every line has its places");
    for (std::size_t i = 0; i < split.lines.size(); ++i)
        for (std::size_t column = 0; column < split.lines[i].size(); ++column)
            fuzz::require(split.offsets[i].size() == split.lines[i].size() &&
                              split.offsets[i][column] < text.size() &&
                              text[split.offsets[i][column]] == split.lines[i][column],
                          "a character stands where it was");
    Poem poem;
    poem.form = form.id;
    poem.lines = std::move(split.lines);
    poem.stops = std::move(split.stops);
    CheckOptions options;
    options.beingTyped = second & 1;
    options.neighbourInFirstLine = second & 2;
    if (second & 4) options.book = static_cast<RhymeBook>(second / 8 % 3);
    if (second & 64) options.heads = std::u32string(text.substr(0, 8));
    if (const auto& tunes = tables().tunes.tunes(form.id); !tunes.empty())
        poem.cipai =
            second & 128 ? toUtf8(text.substr(0, 3)) : tunes[(second * 31u + first) % tunes.size()].name;
    static const EnglishSounds spelling;
    requireReport(poem, check(poem, options, tones, &tables().tunes, &spelling));
    for (const std::string& one : sungSyllables(text.substr(0, kMostChecked), spelling))
        fuzz::requireForPeople({base::ErrorCode::Unreadable, one, {}});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2) return -1;
    (void)tables();
    const auto text = characters(fuzz::bytesOf(data, size).subspan(2));
    checkPoem(text, data[0], data[1]);
    if (!fuzz::isOneOf(4, fuzz::bytesOf(data, size))) return 0;
    for (const Script script : {Script::Simplified, Script::Traditional})
        fuzz::require(tables().script->convert(text, script).size() == text.size(),
                      "a script keeps the places");
    return 0;
}
