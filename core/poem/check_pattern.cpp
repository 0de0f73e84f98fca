// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/checking.h"
#include "core/poem/templates.h"
#include "core/poem/utf8.h"

#include <algorithm>

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
    const std::string asked = poem.cipai.empty() ? "（空）" : poem.cipai;
    checking.add(RuleId::Tune, 0, -1,
                 {"词谱里没有「" + asked + "」。", "The table of tunes has no “" + poem.cipai + "”."},
                 names.empty() ? Text{"从词牌表里选一个。", "Choose one from the list of tunes."}
                               : Text{"是否指：" + names + "？", "Did you mean " + names + "?"});
    return true;
}

void checkLine(Checking& checking, std::size_t line, const LineRule& rule)
{
    LineMark& mark = checking.report.lines[line];
    mark.pattern = toneDigits(rule.tones);
    const std::u32string& text = checking.poem.lines[line];
    for (std::size_t p = 0; p < std::min(text.size(), rule.tones.size()); ++p) {
        CharacterMark& character = mark.characters[p];
        character.required = rule.tones[p];
        const ToneRule both = character.possible & rule.tones[p];
        if (both != ToneRule::None) {
            character.resolved = both;
            continue;
        }
        if (!text[p] || (rule.rhyme && p + 1 == rule.tones.size())) continue; // the rhyme's business
        const std::string shown = toUtf8(text[p]);
        const char* should = toneName(rule.tones[p]);
        checking.add(RuleId::Tone, line, static_cast<int>(p),
                     {"「" + shown + "」是" + toneName(character.possible) + "声，此处当" + should + "。",
                      "“" + shown + "” is " + englishToneName(character.possible) + "; its place asks for " +
                          englishToneName(rule.tones[p]) + "."},
                     {std::string("换一个") + should + "声字。",
                      std::string("Choose ") + (rule.tones[p] == ToneRule::Level ? "a level" : "an oblique") +
                          " character."});
    }
}

} // namespace

void checkPattern(Checking& checking)
{
    const Poem& poem = checking.poem;
    checkLineCount(checking, 2, 0);
    if (reportUnknownTune(checking)) return;
    TemplateQuery query{.form = poem.form, .cipai = poem.cipai};
    const auto fits = bestTemplates(query, poem.lines, checking.tones, checking.book, checking.tunes);
    if (fits.empty()) return;
    const Template& pattern = fits.front().pattern;
    std::erase_if(checking.report.faults, [](const Fault& fault) { return fault.rule == RuleId::LineCount; });
    checkLineCount(checking, pattern.lines.size(), pattern.lines.size());
    std::vector<RhymePlace> places;
    for (std::size_t line = 0; line < std::min(poem.lines.size(), pattern.lines.size()); ++line) {
        const LineRule& rule = pattern.lines[line];
        checkLineLength(checking, line, rule.tones.size());
        checkLine(checking, line, rule);
        if (rule.rhyme && poem.lines[line].size() >= rule.tones.size())
            places.push_back({line, rule.rhyme, rule.rhymeTone});
    }
    checkRhymes(checking, places);
    if (poem.form == FormId::Couplet) {
        checkRepetition(checking);
        if (poem.lines.size() >= 2) checkParallel(checking, 0, 1);
    }
    checking.report.fitting = pattern;
}

} // namespace moyun::poem
