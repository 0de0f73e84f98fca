// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/checker.h"

#include "core/base/shown.h"
#include "core/poem/checking.h"
#include "core/poem/form.h"
#include "core/poem/utf8.h"

#include <algorithm>
#include <cstdio>
#include <tuple>

namespace moyun::poem {

void Checking::add(RuleId rule, std::size_t line, int column, Text reason, Text suggestion)
{
    const Severity severity = options.severities.of(rule);
    if (severity == Severity::Off) return;
    report.faults.push_back(
        {rule, severity, static_cast<int>(line), column, std::move(reason), std::move(suggestion)});
    if (severity != Severity::Fault || column < 0 || line >= report.lines.size()) return;
    auto& marks = report.lines[line].characters;
    if (static_cast<std::size_t>(column) < marks.size())
        marks[static_cast<std::size_t>(column)].faulty = true;
}

char32_t Checking::at(std::size_t line, std::size_t column) const
{
    return line < poem.lines.size() && column < poem.lines[line].size() ? poem.lines[line][column] : U'\0';
}

std::string Checking::groupName(std::uint8_t group) const
{
    const auto groups = tones.groups(book);
    return group < groups.size() ? groups[group].name : std::string();
}

std::string Checking::groupNames(char32_t c, ToneRule tone) const
{
    std::string names;
    for (std::uint8_t group : groupsOf(c, tone, tones, book)) {
        if (!names.empty()) names += '/';
        names += groupName(group);
    }
    return names;
}

std::string named(char32_t c)
{
    const std::string text = base::shown(toUtf8(c));
    if (text != "?" || c == U'?') return text;
    char code[16];
    std::snprintf(code, sizeof code, "U+%04X", unsigned(c));
    return code;
}

const char* toneName(ToneRule rule)
{
    return rule == ToneRule::Level ? "平" : rule == ToneRule::Oblique ? "仄" : "平或仄";
}

const char* englishToneName(ToneRule rule)
{
    return rule == ToneRule::Level ? "level" : rule == ToneRule::Oblique ? "oblique" : "either";
}

void checkCharacters(Checking& checking)
{
    for (std::size_t line = 0; line < checking.poem.lines.size(); ++line) {
        const std::u32string& text = checking.poem.lines[line];
        checking.report.lines.emplace_back();
        checking.report.lines.back().characters.resize(text.size());
        for (std::size_t column = 0; column < text.size(); ++column) {
            const char32_t c = text[column];
            if (!c) continue;
            CharacterMark& mark = checking.report.lines[line].characters[column];
            mark.known = checking.knows(c);
            mark.possible = mark.resolved = checking.possible(c);
            const std::string shown = named(c);
            if (!isHan(c)) {
                checking.add(RuleId::Script, line, static_cast<int>(column),
                             {"「" + shown + "」不是汉字。", "“" + shown + "” is not a Chinese character."},
                             {"删去，或换成汉字。", "Remove it, or write it in Chinese."});
            } else if (!mark.known) {
                checking.add(RuleId::Unknown, line, static_cast<int>(column),
                             {"韵书里没有「" + shown + "」，平仄按可平可仄算。",
                              "The rhyme book does not have “" + shown + "”; it is taken as of either tone."},
                             {"自行查证读音，或换用常见字。",
                              "Look its reading up yourself, or use a commoner character."});
            }
        }
    }
}

void checkLineLength(Checking& checking, std::size_t line, std::size_t wanted)
{
    const std::size_t written = checking.poem.lines[line].size();
    const bool last = line + 1 == checking.poem.lines.size();
    if (written == wanted || (checking.options.beingTyped && last && written < wanted)) return;
    const std::string is = std::to_string(written), should = std::to_string(wanted);
    const int column = written > wanted ? static_cast<int>(wanted) : -1;
    checking.add(RuleId::Length, line, column,
                 {"此句" + is + "字，应为" + should + "字。",
                  "The line has " + is + " characters instead of " + should + "."},
                 written > wanted ? Text{"删去" + std::to_string(written - wanted) + "字。",
                                         "Take out " + std::to_string(written - wanted) + "."}
                                  : Text{"补上" + std::to_string(wanted - written) + "字。",
                                         "Add " + std::to_string(wanted - written) + "."});
}

void checkLineCount(Checking& checking, std::size_t least, std::size_t most)
{
    const std::size_t written = checking.poem.lines.size();
    const bool last = written && (written < least || checking.poem.lines.back().empty());
    checking.report.complete = written >= least && (!most || written <= most) && !last;
    if (most && written > most) {
        const std::string should = std::to_string(most);
        checking.add(
            RuleId::LineCount, most, -1,
            {"此体裁只有" + should + "句，多出" + std::to_string(written - most) + "句。",
             "The form has " + should + " lines; there are " + std::to_string(written - most) + " more."},
            {"删去多出的句子，或改用别的体裁。", "Remove them, or choose another form."});
    } else if (written < least && !checking.options.beingTyped) {
        const std::string missing = std::to_string(least - written);
        checking.add(RuleId::LineCount, written, -1,
                     {"还差" + missing + "句。", missing + " lines are missing."},
                     {"续写，或改用别的体裁。", "Write on, or choose another form."});
    }
}

void checkHeads(Checking& checking)
{
    const std::u32string& heads = checking.options.heads;
    if (heads.empty()) return;
    const std::size_t lines =
        checking.report.fitting ? checking.report.fitting->lines.size() : checking.poem.lines.size();
    const std::size_t step = 2 * heads.size() == lines ? 2 : 1;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const std::size_t line = i * step;
        const char32_t first = checking.at(line, 0);
        if (!first || first == heads[i]) continue;
        const std::string wanted = named(heads[i]), is = named(first);
        checking.add(RuleId::Acrostic, line, 0,
                     {"此句应以「" + wanted + "」开头，现在是「" + is + "」。",
                      "The line should begin with “" + wanted + "”, not “" + is + "”."},
                     {"把首字换成「" + wanted + "」。", "Begin with “" + wanted + "”."});
    }
}

CheckReport check(const Poem& poem, const CheckOptions& options, const ToneSource& tones,
                  const CiPatterns* tunes, const EnglishSounds* english)
{
    Checking checking{poem, options, tones, tunes, options.book.value_or(usualBook(poem.form)), {}};
    CheckReport& report = checking.report;
    report.book = checking.book;
    const FormInfo& form = formInfo(poem.form);
    if (!form.isChinese) {
        checkEnglish(checking, english);
    } else {
        checkCharacters(checking);
        if (form.isRegulated)
            checkRegulated(checking);
        else if (poem.form == FormId::Ci || poem.form == FormId::Qu || poem.form == FormId::Couplet)
            checkPattern(checking);
        else if (poem.form == FormId::Gushi)
            checkOldStyle(checking);
        else
            checkLineCount(checking, static_cast<std::size_t>(form.leastLines), 0);
        checkHeads(checking);
    }
    std::stable_sort(report.faults.begin(), report.faults.end(), [](const Fault& a, const Fault& b) {
        return std::tie(a.line, a.column) < std::tie(b.line, b.column);
    });
    const bool clean = std::none_of(report.faults.begin(), report.faults.end(),
                                    [](const Fault& fault) { return fault.severity == Severity::Fault; });
    report.regular = report.complete && clean;
    return std::move(checking.report);
}

} // namespace moyun::poem
