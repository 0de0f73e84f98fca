// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/checking.h"

#include <algorithm>
#include <map>
#include <set>

namespace moyun::poem {

namespace {

char32_t endOf(const Checking& checking, std::size_t line)
{
    const std::u32string& text = checking.poem.lines[line];
    return text.empty() ? U'\0' : text.back();
}

// Enough ends of a set that are right to tell what is near it: a long poem must not cost the square of its
// lines.
constexpr std::size_t kModels = 8;

// Whether the end is near one of the set that is right.
bool nearSet(const Checking& checking, const RhymePlace& place, std::span<const RhymePlace> places,
             std::uint8_t group)
{
    std::size_t compared = 0;
    for (const RhymePlace& other : places) {
        const char32_t end = endOf(checking, other.line);
        if (other.set != place.set || other.line == place.line ||
            !mayRhyme(end, group, other.tone, checking.tones, checking.book)) {
            continue;
        }
        if (nearRhyme(endOf(checking, place.line), place.tone, end, other.tone, checking.tones)) return true;
        if (++compared == kModels) return false;
    }
    return false;
}

void report(Checking& checking, const RhymePlace& place, std::span<const RhymePlace> places,
            std::uint8_t group)
{
    const char32_t end = endOf(checking, place.line);
    const std::string shown = named(end), name = checking.groupName(group);
    const int column = static_cast<int>(checking.poem.lines[place.line].size()) - 1;
    const Text mend{"换一个「" + name + "」韵的" + (place.tone == ToneRule::Any ? "" : toneName(place.tone)) +
                        (place.tone == ToneRule::Any ? "字。" : "声字。"),
                    "Choose a character of the rhyme “" + name + "”."};
    if (!admits(checking.possible(end), place.tone)) {
        checking.add(RuleId::NoRhyme, place.line, column,
                     {"此处当押" + std::string(toneName(place.tone)) + "声韵，「" + shown + "」是" +
                          toneName(checking.possible(end)) + "声。",
                      "The rhyme is " + std::string(englishToneName(place.tone)) + " here; “" + shown +
                          "” is " + englishToneName(checking.possible(end)) + "."},
                     mend);
        return;
    }
    const std::string own = checking.groupNames(end, place.tone);
    if (nearSet(checking, place, places, group)) {
        if (place.mayBeNear) return;
        checking.add(
            RuleId::NearRhyme, place.line, column,
            {"「" + shown + "」属「" + own + "」，与所押「" + name + "」只是邻韵。",
             "“" + shown + "” belongs to “" + own + "”, a neighbour of the poem's rhyme “" + name + "”."},
            mend);
        return;
    }
    checking.add(RuleId::NoRhyme, place.line, column,
                 {"「" + shown + "」属「" + own + "」，不押「" + name + "」韵。",
                  "“" + shown + "” belongs to “" + own + "” and does not rhyme with “" + name + "”."},
                 mend);
}

} // namespace

void checkRhymes(Checking& checking, std::span<const RhymePlace> places)
{
    std::map<int, std::vector<RhymeEnd>> sets;
    for (const RhymePlace& place : places) {
        const char32_t end = endOf(checking, place.line);
        checking.report.lines[place.line].rhyme = place.set;
        // A line that may borrow a neighbouring group decides only among equals.
        if (end && checking.knows(end))
            sets[place.set].push_back({end, place.tone, place.mayBeNear ? 0.01 : 1.0});
    }
    for (const auto& [set, ends] : sets) {
        const auto group = bestGroup(ends, checking.tones, checking.book);
        checking.report.rhymes.push_back({set, group, group ? checking.groupName(*group) : std::string()});
        for (const RhymePlace& place : places) {
            const char32_t end = endOf(checking, place.line);
            if (place.set != set || !end || !checking.knows(end)) continue;
            LineMark& line = checking.report.lines[place.line];
            line.rhymes = group && mayRhyme(end, *group, place.tone, checking.tones, checking.book);
            if (!line.rhymes && group) report(checking, place, places, *group);
        }
        if (group) continue;
        // No end has the tone asked for: each is named by it.
        for (const RhymePlace& place : places) {
            const char32_t end = endOf(checking, place.line);
            if (place.set == set && end && checking.knows(end)) report(checking, place, places, 255);
        }
    }
}

void checkClashes(Checking& checking, std::span<const RhymePlace> places)
{
    std::map<char32_t, std::size_t> seen;
    for (const RhymePlace& place : places) {
        const char32_t end = endOf(checking, place.line);
        if (!end) continue;
        const auto [before, fresh] = seen.emplace(end, place.line);
        if (fresh) continue;
        checking.add(
            RuleId::RepeatedRhyme, place.line, static_cast<int>(checking.poem.lines[place.line].size()) - 1,
            {"「" + named(end) + "」已在第" + std::to_string(before->second + 1) + "句押过韵。",
             "“" + named(end) + "” already rhymes in line " + std::to_string(before->second + 1) + "."},
            {"换一个同韵的字。", "Choose another character of the rhyme."});
    }
    std::vector<RhymePlace> models;
    std::set<std::size_t> rhymingLines;
    for (const RhymePlace& place : places) {
        rhymingLines.insert(place.line);
        if (models.size() < kModels && checking.report.lines[place.line].rhymes) models.push_back(place);
    }
    for (std::size_t line = 0; line < checking.poem.lines.size(); line += 2) {
        const char32_t end = endOf(checking, line);
        if (!end || rhymingLines.contains(line) || checking.possible(end) != ToneRule::Oblique) continue;
        const auto clash = std::find_if(models.begin(), models.end(), [&](const RhymePlace& place) {
            return nearRhyme(end, ToneRule::Oblique, endOf(checking, place.line), place.tone, checking.tones);
        });
        if (clash == models.end()) continue;
        checking.add(
            RuleId::RhymeClash, line, static_cast<int>(checking.poem.lines[line].size()) - 1,
            {"白脚「" + named(end) + "」与韵脚「" + named(endOf(checking, clash->line)) + "」韵母相同。",
             "“" + named(end) + "” ends an unrhymed line in the sound of “" +
                 named(endOf(checking, clash->line)) + "”."},
            {"换一个韵母不同的仄声字。", "Choose an oblique character of another sound."});
    }
}

void checkOldStyle(Checking& checking)
{
    const auto& lines = checking.poem.lines;
    checkLineCount(checking, 2, 0);
    const auto rhyme = [&](std::size_t a, std::size_t b) {
        if (b >= lines.size()) return false;
        for (ToneRule tone : {ToneRule::Level, ToneRule::Oblique}) {
            if (nearRhyme(endOf(checking, a), tone, endOf(checking, b), tone, checking.tones)) return true;
        }
        return false;
    };
    // Rhymes may change and every line may rhyme, so an even line needs one partner near by.
    for (std::size_t line = 1; line < lines.size(); line += 2) {
        const char32_t end = endOf(checking, line);
        if (!end || !checking.knows(end)) continue;
        checking.report.lines[line].rhyme = 1;
        const bool partner = rhyme(line, line - 1) || rhyme(line, line + 1) || rhyme(line, line + 2) ||
                             (line >= 2 && (rhyme(line, line - 2) || (line >= 3 && rhyme(line, line - 3))));
        checking.report.lines[line].rhymes = partner;
        if (partner || lines.size() < 4) continue;
        checking.add(
            RuleId::NoRhyme, line, static_cast<int>(lines[line].size()) - 1,
            {"「" + named(end) + "」与前后的韵脚都不押。",
             "“" + named(end) + "” rhymes with no line end near it."},
            {"换一个与邻近韵脚同韵的字；转韵时一韵至少两个韵脚。",
             "Choose a character that rhymes with a neighbour; a new rhyme needs two line ends at least."});
    }
}

} // namespace moyun::poem
