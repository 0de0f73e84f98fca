// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/checking.h"
#include "core/poem/form.h"
#include "core/poem/regulated.h"
#include "core/poem/templates.h"

#include <algorithm>
#include <array>
#include <optional>

namespace moyun::poem {

namespace {

// A line of the wrong kind is wrong at two beats or more and breaks 粘 or 对 twice at most: then the breaks
// are named, not the tones.
constexpr double kBreakCost = 0.9;
// A first line of two possible readings rhymes if it can.
constexpr double kOffRhymeCost = 0.4;
// And is meant to; but never at the price of a fault.
constexpr double kLeftRhymeCost = 0.65;
constexpr double kLibertyCost = 0.1;

struct CoupletReading
{
    LineKind first, second;
    TonePattern tones; // of both lines
    Liberty liberty = Liberty::None;
    double cost = 0;
};

class RegulatedCheck
{
public:
    RegulatedCheck(Checking& checking, std::size_t length);
    void run();

private:
    std::vector<LineKind> firstKinds(std::size_t couplet) const;
    CoupletReading read(std::size_t couplet, LineKind first, LineKind second) const;
    int mismatches(std::size_t line, const TonePattern& tones, std::size_t from) const;
    std::vector<CoupletReading> bestPath() const;
    void mark(std::size_t couplet, const CoupletReading& reading);
    void reportLine(std::size_t line, LineKind kind, const TonePattern& tones);
    bool reportBeat(std::size_t line, std::size_t column, ToneRule wanted);
    bool reportLoneLevel(std::size_t line, LineKind kind);
    bool firstLineRhymes() const;

    Checking& m_checking;
    std::size_t m_length;
    std::array<std::vector<Alternative>, 16> m_alternatives; // by kindsIndex
};

std::size_t kindsIndex(LineKind first, LineKind second)
{
    return 8u * first.obliqueBeat + 4u * first.levelEnd + 2u * second.obliqueBeat + second.levelEnd;
}

RegulatedCheck::RegulatedCheck(Checking& checking, std::size_t length)
    : m_checking(checking), m_length(length)
{
    for (unsigned bits = 0; bits < 16; ++bits) {
        const LineKind first{(bits & 8) != 0, (bits & 4) != 0}, second{(bits & 2) != 0, (bits & 1) != 0};
        m_alternatives[kindsIndex(first, second)] =
            coupletAlternatives(first, second, static_cast<int>(length));
    }
}

int RegulatedCheck::mismatches(std::size_t line, const TonePattern& tones, std::size_t from) const
{
    int wrong = 0;
    for (std::size_t p = 0; p < m_length; ++p) {
        const char32_t c = m_checking.at(line, p);
        wrong += c && !admits(tones[from + p], m_checking.possible(c));
    }
    return wrong;
}

// Whether the first line's end could belong to the rhyme of the even lines.
bool RegulatedCheck::firstLineRhymes() const
{
    const char32_t end = m_checking.at(0, m_length - 1);
    if (!end || !m_checking.knows(end)) return true;
    for (std::size_t line = 1; line < m_checking.poem.lines.size(); line += 2) {
        const char32_t other = m_checking.at(line, m_length - 1);
        if (other && nearRhyme(end, ToneRule::Level, other, ToneRule::Level, m_checking.tones)) return true;
    }
    return m_checking.poem.lines.size() < 2;
}

std::vector<LineKind> RegulatedCheck::firstKinds(std::size_t couplet) const
{
    std::vector<LineKind> kinds = {{true, false}, {false, false}};
    if (couplet == 0) kinds.insert(kinds.end(), {{true, true}, {false, true}});
    return kinds;
}

CoupletReading RegulatedCheck::read(std::size_t couplet, LineKind first, LineKind second) const
{
    CoupletReading reading{first, second, {}, Liberty::None, -1};
    const double broken = first.obliqueBeat == second.obliqueBeat ? kBreakCost : 0;
    for (const Alternative& alternative : m_alternatives[kindsIndex(first, second)]) {
        const double cost = mismatches(2 * couplet, alternative.tones, 0) +
                            mismatches(2 * couplet + 1, alternative.tones, m_length) + broken +
                            kLibertyCost * static_cast<int>(alternative.liberty);
        if (reading.cost >= 0 && reading.cost <= cost) continue;
        reading.cost = cost;
        reading.tones = alternative.tones;
        reading.liberty = alternative.liberty;
    }
    if (couplet == 0 && first.levelEnd && !firstLineRhymes()) reading.cost += kOffRhymeCost;
    const char32_t end = m_checking.at(0, m_length - 1);
    const bool mayRhyme =
        end && m_checking.poem.lines.size() > 1 && admits(m_checking.possible(end), ToneRule::Level);
    if (couplet == 0 && !first.levelEnd && mayRhyme && firstLineRhymes()) reading.cost += kLeftRhymeCost;
    return reading;
}

// The cheapest sequence of line kinds; 粘 and 对 may be broken at a price, so that one break does not make
// half the poem wrong.
std::vector<CoupletReading> RegulatedCheck::bestPath() const
{
    struct Node
    {
        CoupletReading reading;
        double total = 0;
        std::size_t from = 0;
    };
    const std::size_t couplets = (m_checking.poem.lines.size() + 1) / 2;
    std::vector<std::vector<Node>> steps(couplets);
    for (std::size_t couplet = 0; couplet < couplets; ++couplet) {
        for (LineKind first : firstKinds(couplet)) {
            for (bool beat : {!first.obliqueBeat, first.obliqueBeat}) {
                Node node{read(couplet, first, {beat, true})};
                node.total = node.reading.cost;
                if (couplet > 0) {
                    double best = -1;
                    for (std::size_t i = 0; i < steps[couplet - 1].size(); ++i) {
                        const Node& before = steps[couplet - 1][i];
                        const bool adheres = before.reading.second.obliqueBeat == first.obliqueBeat;
                        const double cost = before.total + (adheres ? 0 : kBreakCost);
                        if (best >= 0 && best <= cost) continue;
                        best = cost;
                        node.from = i;
                    }
                    node.total += best;
                }
                steps[couplet].push_back(std::move(node));
            }
        }
    }
    std::vector<CoupletReading> path(couplets);
    std::size_t at = 0;
    for (std::size_t couplet = couplets; couplet-- > 0;) {
        const std::vector<Node>& nodes = steps[couplet];
        if (couplet + 1 == couplets) {
            for (std::size_t i = 1; i < nodes.size(); ++i) at = nodes[i].total < nodes[at].total ? i : at;
        }
        path[couplet] = nodes[at].reading;
        at = nodes[at].from;
    }
    return path;
}

bool RegulatedCheck::reportLoneLevel(std::size_t line, LineKind kind)
{
    const std::size_t five = m_length - 5;
    const bool levelBeatOfFive = kind.obliqueBeat == (m_length == 7);
    if (!kind.levelEnd || !levelBeatOfFive) return false;
    constexpr ToneRule kLone[] = {ToneRule::Oblique, ToneRule::Level, ToneRule::Oblique, ToneRule::Oblique,
                                  ToneRule::Level};
    for (std::size_t p = 0; p < 5; ++p) {
        const char32_t c = m_checking.at(line, five + p);
        const ToneRule possible = m_checking.possible(c);
        const bool must = p == 0 || p == 2;
        if (!c || (must ? possible != ToneRule::Oblique : !admits(possible, kLone[p]))) return false;
    }
    const std::string lone = named(m_checking.at(line, five + 1));
    const std::string first = named(m_checking.at(line, five)), third = named(m_checking.at(line, five + 2));
    m_checking.add(RuleId::LoneLevel, line, static_cast<int>(five),
                   {"除韵脚外只有「" + lone + "」一个平声，犯孤平。",
                    "But for the rhyme, “" + lone + "” is the only level tone: a lone level."},
                   {"把「" + first + "」换成平声字，或把「" + third + "」换成平声字相救。",
                    "Make “" + first + "” level, or rescue it by making “" + third + "” level."});
    return true;
}

// A wrong beat goes by the name of the bond it breaks: with the upper line of the couplet, or with the line
// above the couplet.
bool RegulatedCheck::reportBeat(std::size_t line, std::size_t column, ToneRule wanted)
{
    if (line == 0 || column % 2 == 0 || column + 1 == m_length) return false;
    const char32_t c = m_checking.at(line, column), above = m_checking.at(line - 1, column);
    const ToneRule is = m_checking.possible(c), toneAbove = m_checking.possible(above);
    const bool lower = line % 2 == 1;
    if (!above || toneAbove == ToneRule::Any || (lower ? is != toneAbove : (column != 1 || is == toneAbove)))
        return false;
    const std::string pair = "「" + named(above) + "」「" + named(c) + "」";
    const std::string place = std::to_string(column + 1);
    const Text mend{std::string("把「") + named(c) + "」换成" + toneName(wanted) + "声字。",
                    "Make “" + named(c) + "” " + englishToneName(wanted) + "."};
    if (lower) {
        m_checking.add(RuleId::Opposition, line, static_cast<int>(column),
                       {"出句与对句的第" + place + "字" + pair + "同为" + toneName(is) + "声，失对。",
                        "Character " + place + " of both lines, " + pair + ", is " + englishToneName(is) +
                            "; they should be opposite."},
                       mend);
    } else {
        m_checking.add(
            RuleId::Adhesion, line, static_cast<int>(column),
            {"第二字与上句的第二字" + pair + "平仄不同，失粘。",
             "The second characters of this line and the one above, " + pair + ", differ in tone."},
            mend);
    }
    return true;
}

void RegulatedCheck::reportLine(std::size_t line, LineKind kind, const TonePattern& tones)
{
    if (reportLoneLevel(line, kind)) return;
    for (std::size_t p = 0; p < m_length; ++p) {
        const char32_t c = m_checking.at(line, p);
        if (!c || admits(tones[p], m_checking.possible(c))) continue;
        const bool end = p + 1 == m_length;
        if (end && kind.levelEnd) continue; // the rhyme's business
        const std::string shown = named(c);
        const int column = static_cast<int>(p);
        const bool twoLevel = admits(m_checking.possible(m_checking.at(line, p + 1)), ToneRule::Level) &&
                              admits(m_checking.possible(m_checking.at(line, p + 2)), ToneRule::Level);
        if (kind.levelEnd && p == m_length - 3 && tones[p] == ToneRule::Oblique &&
            m_checking.at(line, m_length - 1) && twoLevel) {
            m_checking.add(RuleId::ThreeLevel, line, column,
                           {"句末三字皆平，犯三平调。", "The line ends in three level tones."},
                           {"把「" + shown + "」换成仄声字。", "Make “" + shown + "” oblique."});
            continue;
        }
        if (reportBeat(line, p, tones[p])) continue;
        const std::string name = lineKindName(kind, static_cast<int>(m_length));
        const char* should = toneName(tones[p]);
        const char* is = toneName(m_checking.possible(c));
        m_checking.add(
            RuleId::Tone, line, column,
            {"「" + shown + "」是" + is + "声，此处当" + should + "（句式" + name + "）。",
             "“" + shown + "” is " + englishToneName(m_checking.possible(c)) + " where the pattern " + name +
                 " asks for " + englishToneName(tones[p]) + "."},
            {std::string("换一个") + should + "声字" + (end ? "（此句不押韵，句脚用仄声）。" : "。"),
             std::string("Choose ") + (tones[p] == ToneRule::Level ? "a level" : "an oblique") +
                 " character."});
    }
}

void RegulatedCheck::mark(std::size_t couplet, const CoupletReading& reading)
{
    for (std::size_t j = 0; j < 2; ++j) {
        const std::size_t line = 2 * couplet + j;
        if (line >= m_checking.poem.lines.size()) return;
        const LineKind kind = j ? reading.second : reading.first;
        const TonePattern tones(reading.tones.begin() + static_cast<std::ptrdiff_t>(j * m_length),
                                reading.tones.begin() + static_cast<std::ptrdiff_t>((j + 1) * m_length));
        LineMark& lineMark = m_checking.report.lines[line];
        lineMark.pattern = lineKindName(kind, static_cast<int>(m_length));
        lineMark.liberty = reading.liberty;
        for (std::size_t p = 0; p < std::min(m_length, lineMark.characters.size()); ++p) {
            CharacterMark& character = lineMark.characters[p];
            character.required = tones[p];
            const ToneRule both = character.possible & tones[p];
            if (both != ToneRule::None) character.resolved = both;
        }
        reportLine(line, kind, tones);
    }
}

void RegulatedCheck::run()
{
    const std::size_t lines = m_checking.poem.lines.size();
    const std::vector<CoupletReading> path = bestPath();
    std::vector<RhymePlace> places;
    for (std::size_t couplet = 0; couplet < path.size(); ++couplet) {
        const CoupletReading& reading = path[couplet];
        const std::size_t line = 2 * couplet;
        const bool hasSecond = line + 1 < lines;
        const Text mend{"调整此句，使第二字与上句相协（参看模板），或两句对换平仄。",
                        "Rework the line so that its second character fits the one above."};
        if (couplet && path[couplet - 1].second.obliqueBeat != reading.first.obliqueBeat) {
            m_checking.add(RuleId::Adhesion, line, 1,
                           {std::string("第二字当与上句第二字同为") +
                                (path[couplet - 1].second.obliqueBeat ? "仄" : "平") + "声，此处失粘。",
                            "Its second character should have the tone of the second character above."},
                           mend);
        }
        if (hasSecond && reading.first.obliqueBeat == reading.second.obliqueBeat) {
            m_checking.add(
                RuleId::Opposition, line + 1, 1,
                {"第二字与出句第二字平仄相同，此处失对。",
                 "Its second character has the tone of the second character above; they should be opposite."},
                mend);
        }
        mark(couplet, reading);
        if (couplet == 0 && reading.first.levelEnd) {
            places.push_back({0, 1, ToneRule::Level, m_checking.options.neighbourInFirstLine});
        }
        if (hasSecond) places.push_back({line + 1, 1, ToneRule::Level});
    }
    // A last line half written has no end yet.
    std::erase_if(
        places, [&](const RhymePlace& place) { return m_checking.poem.lines[place.line].size() < m_length; });
    checkRhymes(m_checking, places);
    checkClashes(m_checking, places);
}

// 5 or 7, whichever most lines are nearer to.
std::size_t lineLengthOf(const Poem& poem)
{
    const int fixed = formInfo(poem.form).lineLength;
    if (fixed) return static_cast<std::size_t>(fixed);
    const auto seven = std::count_if(poem.lines.begin(), poem.lines.end(),
                                     [](const auto& line) { return line.size() >= 6; });
    return 2 * static_cast<std::size_t>(seven) > poem.lines.size() ? 7 : 5;
}

} // namespace

void checkRegulated(Checking& checking)
{
    const Poem& poem = checking.poem;
    const std::size_t length = lineLengthOf(poem);
    const FormInfo& form = formInfo(poem.form);
    const std::size_t odd = form.mostLines ? 0 : poem.lines.size() % 2;
    checkLineCount(checking,
                   std::max(static_cast<std::size_t>(form.leastLines), poem.lines.size() * odd + odd),
                   static_cast<std::size_t>(form.mostLines));
    for (std::size_t line = 0; line < poem.lines.size(); ++line) checkLineLength(checking, line, length);
    if (!poem.lines.empty()) RegulatedCheck(checking, length).run();
    checkRepetition(checking);
    const auto fits = bestTemplates({.form = poem.form,
                                     .lines = static_cast<int>(poem.lines.size()),
                                     .lineLength = static_cast<int>(length)},
                                    poem.lines, checking.tones, checking.book, nullptr);
    checking.report.fitting = fits.front().pattern;
    for (std::size_t line = 1; line < std::min(poem.lines.size(), fits.front().pattern.lines.size());
         ++line) {
        if (fits.front().pattern.lines[line].parallel) checkParallel(checking, line - 1, line);
    }
}

} // namespace moyun::poem
