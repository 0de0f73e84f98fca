// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/checking.h"
#include "core/poem/english_rhymes.h"
#include "core/poem/english_sounds.h"
#include "core/poem/form.h"
#include "core/poem/templates.h"
#include "core/poem/utf8.h"

namespace moyun::poem {

namespace {

void checkSyllables(Checking& checking, const EnglishSounds& sounds, std::size_t line,
                    const std::string& text)
{
    const EnglishSounds::Range range = sounds.syllables(text);
    // Eleven with a feminine ending.
    const bool isTyped =
        checking.options.beingTyped && line + 1 == checking.poem.lines.size() && range.least < 10;
    if ((range.least <= 11 && range.most >= 10) || isTyped) return;
    const std::string count = std::to_string(range.least);
    checking.add(RuleId::Metre, line, -1,
                 {"此行约" + count + "个音节，应为十个。",
                  "The line has about " + count + " syllables instead of ten."},
                 {range.least > 11 ? "删去几个音节。" : "补上几个音节。",
                  range.least > 11 ? "Take some syllables out." : "Add some syllables."});
}

} // namespace

void checkEnglish(Checking& checking, const EnglishSounds* english)
{
    static const EnglishSounds kSpelling;
    const EnglishSounds& sounds = english ? *english : kSpelling;
    const Poem& poem = checking.poem;
    const FormInfo& form = formInfo(poem.form);
    std::vector<std::string> lines;
    for (const std::u32string& line : poem.lines) {
        lines.push_back(toUtf8(line));
        checking.report.lines.emplace_back();
        checking.report.lines.back().characters.resize(line.size());
    }
    checkLineCount(checking, static_cast<std::size_t>(form.leastLines),
                   static_cast<std::size_t>(form.mostLines));
    const Template pattern =
        templatesFor({.form = poem.form, .lines = static_cast<int>(lines.size())}, nullptr).front();
    for (std::size_t line = 0; line < std::min(lines.size(), pattern.lines.size()); ++line) {
        checkSyllables(checking, sounds, line, lines[line]);
        const int set = pattern.lines[line].rhyme;
        if (!set) continue;
        LineMark& mark = checking.report.lines[line];
        mark.rhyme = set;
        for (std::size_t other = 0; other < line; ++other) {
            if (pattern.lines[other].rhyme != set) continue;
            const std::string a = lastWord(lines[other]), b = lastWord(lines[line]);
            if (a.empty() || b.empty()) continue;
            mark.rhymes = sounds.rhyme(a, b) || EnglishSounds::eyeRhyme(a, b) ||
                          rhymeWidth(a, b, sounds) <= RhymeWidth::Lifted ||
                          rhymeWidth(b, a, sounds) <= RhymeWidth::Lifted;
            checking.report.lines[other].rhymes = mark.rhymes;
            if (mark.rhymes) continue;
            const std::string number = std::to_string(other + 1);
            checking.add(RuleId::EnglishRhyme, line, -1,
                         {"“" + b + "”与第" + number + "行的“" + a + "”不押韵。",
                          "“" + b + "” does not rhyme with “" + a + "” of line " + number + "."},
                         {"换一个与“" + a + "”押韵的词。", "Choose a word that rhymes with “" + a + "”."});
        }
    }
    checking.report.fitting = pattern;
}

} // namespace moyun::poem
