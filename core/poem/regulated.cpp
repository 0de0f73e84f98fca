// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/regulated.h"

#include <algorithm>

namespace moyun::poem {

namespace {

// The beat of the last five characters: in seven, the two before them are its opposite.
bool obliqueBeatOfFive(LineKind kind, int length)
{
    return kind.obliqueBeat == (length == 5);
}

TonePattern lengthened(const std::string& five, bool obliqueBeat, int length)
{
    if (length == 5) return tonePattern(five);
    return tonePattern((obliqueBeat ? "20" : "21") + five);
}

Template makeTemplate(FormId form, int length, int lines, bool oblique, bool rhymed)
{
    Template made;
    made.form = form;
    made.id = std::string(oblique ? "ze" : "ping") + (rhymed ? "-rhymed" : "-plain");
    made.chinese = std::string(oblique ? "仄起" : "平起") + (rhymed ? "首句入韵" : "首句不入韵");
    made.english = std::string(oblique ? "oblique opening" : "level opening") +
                   (rhymed ? ", first line rhyming" : ", first line not rhyming");
    made.lines.resize(static_cast<std::size_t>(lines));
    bool beat = oblique;
    for (int i = 0; i + 1 < lines; i += 2) {
        const LineKind first{beat, i == 0 && rhymed};
        const LineKind second{!beat, true};
        TonalUnit unit{i, 2, coupletAlternatives(first, second, length)};
        for (int j = 0; j < 2; ++j) {
            LineRule& rule = made.lines[static_cast<std::size_t>(i + j)];
            rule.tones.assign(static_cast<std::size_t>(length), ToneRule::None);
            for (const Alternative& alternative : unit.alternatives) {
                for (int p = 0; p < length; ++p) {
                    ToneRule& tone = rule.tones[static_cast<std::size_t>(p)];
                    tone = tone | alternative.tones[static_cast<std::size_t>(j * length + p)];
                }
            }
            const bool rhymes = (j == 0 ? first : second).levelEnd;
            rule.rhyme = rhymes ? 1 : 0;
            rule.rhymeTone = rhymes ? ToneRule::Level : ToneRule::None;
            rule.stop = j == 0 ? U'，' : U'。';
            // 律诗 and 排律: every couplet but the first and the last.
            rule.parallel = j == 1 && lines > 4 && i > 0 && i + 2 < lines;
        }
        made.units.push_back(std::move(unit));
        beat = !beat; // 粘: the next couplet opens with the beat of this one's second line
    }
    made.lines.back().stanzaEnd = true;
    return made;
}

} // namespace

std::string lineKindName(LineKind kind, int length)
{
    const bool oblique = obliqueBeatOfFive(kind, length);
    const char* five = oblique ? (kind.levelEnd ? "仄仄仄平平" : "仄仄平平仄")
                               : (kind.levelEnd ? "平平仄仄平" : "平平平仄仄");
    return length == 5 ? five : std::string(oblique ? "平平" : "仄仄") + five;
}

std::vector<LineShape> lineShapes(LineKind kind, int length)
{
    const bool oblique = obliqueBeatOfFive(kind, length);
    std::vector<LineShape> shapes;
    const auto add = [&](const char* five, Liberty liberty, bool needsRescue = false) {
        shapes.push_back({lengthened(five, oblique, length), liberty, needsRescue});
    };
    if (oblique && !kind.levelEnd) {
        add("21001", Liberty::None);
        add("21101", Liberty::HalfTwist);
        add("21211", Liberty::InCouplet, true);
    } else if (oblique) {
        add("21100", Liberty::None); // a level third would make 三平调
    } else if (!kind.levelEnd) {
        add("20011", Liberty::None);
        add("20111", Liberty::ObliqueTail);
        add("00101", Liberty::InLine);
    } else {
        add("00210", Liberty::None);   // an oblique first alone would make 孤平,
        add("20010", Liberty::InLine); // which a level third rescues
    }
    return shapes;
}

std::vector<Alternative> coupletAlternatives(LineKind first, LineKind second, int length)
{
    std::vector<Alternative> alternatives;
    const auto rescuePosition = static_cast<std::size_t>(length - 3);
    for (const LineShape& a : lineShapes(first, length)) {
        for (const LineShape& b : lineShapes(second, length)) {
            if (a.needsRescue && b.tones[rescuePosition] != ToneRule::Level) continue;
            Alternative both{a.tones, std::max(a.liberty, b.liberty)};
            both.tones.insert(both.tones.end(), b.tones.begin(), b.tones.end());
            alternatives.push_back(std::move(both));
        }
    }
    std::stable_sort(alternatives.begin(), alternatives.end(),
                     [](const Alternative& a, const Alternative& b) { return a.liberty < b.liberty; });
    return alternatives;
}

std::vector<Template> regulatedTemplates(FormId form, int lineLength, int lines)
{
    // In the order of how often regular poems of the corpus use them.
    struct Opening
    {
        bool oblique, rhymed;
    };
    static constexpr Opening kOfFive[] = {{true, false}, {false, false}, {true, true}, {false, true}};
    static constexpr Opening kOfSeven[] = {{true, true}, {false, true}, {false, false}, {true, false}};
    std::vector<Template> made;
    for (Opening opening : lineLength == 5 ? kOfFive : kOfSeven) {
        made.push_back(makeTemplate(form, lineLength, lines, opening.oblique, opening.rhymed));
    }
    return made;
}

} // namespace moyun::poem
