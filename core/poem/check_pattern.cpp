// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shown.h"
#include "core/poem/checking.h"
#include "core/poem/templates.h"

#include <algorithm>
#include <optional>

namespace moyun::poem {

namespace {

bool reportUnknownTune(Checking& checking)
{
    const Poem& poem = checking.poem;
    if (poem.form == FormId::Couplet) return false;
    if (checking.tunes && !checking.tunes->canonicalName(poem.form, poem.cipai).empty()) return false;
    std::string names;
    if (checking.tunes) {
        for (const std::string& name : checking.tunes->namesLike(poem.form, poem.cipai))
            names += (names.empty() ? "" : "、") + name;
    }
    const std::string asked = poem.cipai.empty() ? "（空）" : base::shown(poem.cipai);
    checking.add(
        RuleId::Tune, 0, -1,
        {"词谱里没有「" + asked + "」。", "The table of tunes has no “" + base::shown(poem.cipai) + "”."},
        names.empty() ? Text{"从词牌表里选一个。", "Choose one from the list of tunes."}
                      : Text{"是否指：" + names + "？", "Did you mean " + names + "?"});
    return true;
}

// Where a position of the template stands in the poem. The two differ where a poet cuts the same characters
// into other lines (大江东去，浪淘尽、千古风流人物).
struct Place
{
    std::size_t line, column;
};
using Places = std::vector<std::vector<Place>>; // [line of the template][position]

Places placesAsWritten(const Poem& poem, const Template& pattern)
{
    Places places(std::min(poem.lines.size(), pattern.lines.size()));
    for (std::size_t line = 0; line < places.size(); ++line) {
        const std::size_t length = std::min(poem.lines[line].size(), pattern.lines[line].tones.size());
        for (std::size_t p = 0; p < length; ++p) places[line].push_back({line, p});
    }
    return places;
}

Places placesInOrder(const Poem& poem, const Template& pattern)
{
    Places places(pattern.lines.size());
    Place next{0, 0};
    for (std::size_t line = 0; line < places.size(); ++line) {
        while (places[line].size() < pattern.lines[line].tones.size() && next.line < poem.lines.size()) {
            if (next.column == poem.lines[next.line].size())
                next = {next.line + 1, 0};
            else
                places[line].push_back({next.line, next.column++});
        }
    }
    return places;
}

std::vector<std::u32string> textAt(const Poem& poem, const Places& places)
{
    std::vector<std::u32string> lines;
    for (const auto& line : places) {
        lines.emplace_back();
        for (const Place& place : line) lines.back() += poem.lines[place.line][place.column];
    }
    return lines;
}

// The template of as many characters that the poem fits if its lines are cut anew; nothing where that does
// not make it fit either.
std::optional<Template> templateOfOtherCut(const Checking& checking)
{
    const Poem& poem = checking.poem;
    if (!checking.tunes || poem.form == FormId::Couplet) return std::nullopt;
    std::size_t written = 0;
    for (const std::u32string& line : poem.lines) written += line.size();
    std::optional<TemplateFit> best;
    for (const Template& candidate : checking.tunes->templates(poem.form, poem.cipai)) {
        std::size_t length = 0;
        for (const LineRule& line : candidate.lines) length += line.tones.size();
        if (length != written) continue;
        const auto lines = textAt(poem, placesInOrder(poem, candidate));
        auto fit = bestTemplates({candidate}, lines, checking.tones, checking.book).front();
        if (!best || fit.cost < best->cost) best = std::move(fit);
    }
    // Characters in any order have a fault at every fourth.
    if (!best || 8 * static_cast<std::size_t>(best->toneFaults + best->rhymeFaults) > written)
        return std::nullopt;
    return std::move(best->pattern);
}

void checkLine(Checking& checking, const std::vector<Place>& places, const LineRule& rule)
{
    for (std::size_t p = 0; p < places.size(); ++p) {
        const Place place = places[p];
        CharacterMark& character = checking.report.lines[place.line].characters[place.column];
        character.required = rule.tones[p];
        const ToneRule both = character.possible & rule.tones[p];
        if (both != ToneRule::None) {
            character.resolved = both;
            continue;
        }
        const char32_t c = checking.at(place.line, place.column);
        if (!c || (rule.rhyme && p + 1 == rule.tones.size())) continue; // the rhyme's business
        const std::string shown = named(c);
        const char* should = toneName(rule.tones[p]);
        checking.add(RuleId::Tone, place.line, static_cast<int>(place.column),
                     {"「" + shown + "」是" + toneName(character.possible) + "声，此处当" + should + "。",
                      "“" + shown + "” is " + englishToneName(character.possible) + "; its place asks for " +
                          englishToneName(rule.tones[p]) + "."},
                     {std::string("换一个") + should + "声字。",
                      std::string("Choose ") + (rule.tones[p] == ToneRule::Level ? "a level" : "an oblique") +
                          " character."});
    }
}

void checkTemplate(Checking& checking, const Template& pattern, const Places& places)
{
    std::vector<RhymePlace> rhymes;
    for (std::size_t line = 0; line < places.size(); ++line) {
        const LineRule& rule = pattern.lines[line];
        checkLine(checking, places[line], rule);
        if (!rule.rhyme || places[line].size() < rule.tones.size()) continue;
        const Place end = places[line].back();
        if (end.column + 1 == checking.poem.lines[end.line].size())
            rhymes.push_back({end.line, rule.rhyme, rule.rhymeTone});
    }
    checkRhymes(checking, rhymes);
    checking.report.fitting = pattern;
}

} // namespace

void checkPattern(Checking& checking)
{
    const Poem& poem = checking.poem;
    checkLineCount(checking, 2, 0);
    if (reportUnknownTune(checking)) return;
    const auto fits = bestTemplates(TemplateQuery{.form = poem.form, .cipai = poem.cipai}, poem.lines,
                                    checking.tones, checking.book, checking.tunes);
    if (fits.empty()) return;
    std::erase_if(checking.report.faults, [](const Fault& fault) { return fault.rule == RuleId::LineCount; });
    const Template& pattern = fits.front().pattern;
    if (fits.front().lengthFaults || poem.lines.size() != pattern.lines.size()) {
        if (const auto other = templateOfOtherCut(checking)) {
            checking.report.complete = true;
            checking.add(RuleId::LineCount, 0, -1,
                         {"断句与「" + other->chinese + "」的通行格式不同，字数相合；平仄按字的次序检查。",
                          "The lines are cut otherwise than usual in " + other->english +
                              ", with as many characters; tones are checked in order."},
                         {"若非有意，按词谱断句。", "Unless it is meant, cut the lines as the tune does."});
            checkTemplate(checking, *other, placesInOrder(poem, *other));
            return;
        }
    }
    checkLineCount(checking, pattern.lines.size(), pattern.lines.size());
    for (std::size_t line = 0; line < std::min(poem.lines.size(), pattern.lines.size()); ++line) {
        checkLineLength(checking, line, pattern.lines[line].tones.size());
        checking.report.lines[line].pattern = toneDigits(pattern.lines[line].tones);
    }
    checkTemplate(checking, pattern, placesAsWritten(poem, pattern));
    if (poem.form == FormId::Couplet) {
        checkRepetition(checking);
        if (poem.lines.size() >= 2) checkParallel(checking, 0, 1);
    }
}

} // namespace moyun::poem
