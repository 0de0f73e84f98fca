// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/form.h"
#include "core/poem/regulated.h"
#include "core/poem/templates.h"
#include "support/fake_tones.h"

#include <gtest/gtest.h>

#include <set>

namespace moyun::poem {
namespace {

using test::FakeTones;

std::string plainDigits(const Template& pattern, std::size_t line)
{
    return toneDigits(pattern.lines[line].tones);
}

TEST(FormsTemplate, EveryFormIsFoundByEachOfItsNames)
{
    EXPECT_EQ(allForms().size(), 13u);
    for (const FormInfo& form : allForms()) {
        EXPECT_EQ(formByName(form.pinyin), form.id);
        EXPECT_EQ(formByName(form.chinese), form.id);
        EXPECT_EQ(formByName(form.english), form.id);
        EXPECT_EQ(&formInfo(form.id), &form);
    }
    EXPECT_EQ(formByName("七言絕句"), FormId::Qijue);
    EXPECT_EQ(formByName("QILV"), FormId::Qilv);
    EXPECT_FALSE(formByName("haiku"));
}

TEST(FormsTemplate, RegulatedVerseHasFourTemplates)
{
    for (FormId form : {FormId::Wujue, FormId::Qijue, FormId::Wulv, FormId::Qilv, FormId::Pailv}) {
        const auto templates = templatesFor({.form = form, .lines = 12}, nullptr);
        ASSERT_EQ(templates.size(), 4u);
        std::set<std::string> ids;
        for (const Template& made : templates) {
            ids.insert(made.id);
            const std::size_t lines =
                form == FormId::Pailv ? 12 : static_cast<std::size_t>(formInfo(form).leastLines);
            EXPECT_EQ(made.lines.size(), lines);
            EXPECT_EQ(made.units.size(), lines / 2);
            for (std::size_t i = 1; i < lines; i += 2) {
                EXPECT_EQ(made.lines[i].rhymeTone, ToneRule::Level);
                EXPECT_EQ(made.lines[i].tones.back(), ToneRule::Level);
                // 对 and 粘.
                EXPECT_EQ(made.lines[i].tones[1] | made.lines[i - 1].tones[1], ToneRule::Any);
                if (i + 1 < lines) {
                    EXPECT_EQ(made.lines[i].tones[1], made.lines[i + 1].tones[1]);
                }
            }
        }
        EXPECT_EQ(ids.size(), 4u);
    }
}

TEST(FormsTemplate, PatternsAreThoseOfTheHandbooks)
{
    const auto shapes = [](bool beat, bool level, int length) {
        std::vector<std::string> digits;
        for (const LineShape& shape : lineShapes({beat, level}, length))
            digits.push_back(toneDigits(shape.tones));
        return digits;
    };
    EXPECT_EQ(shapes(true, true, 5), (std::vector<std::string>{"21100"}));
    EXPECT_EQ(shapes(false, true, 5), (std::vector<std::string>{"00210", "20010"}));
    EXPECT_EQ(shapes(false, true, 7), (std::vector<std::string>{"2021100"}));
    EXPECT_EQ(shapes(true, true, 7), (std::vector<std::string>{"2100210", "2120010"}));
    EXPECT_EQ(shapes(true, false, 7), (std::vector<std::string>{"2120011", "2120111", "2100101"}));
    EXPECT_EQ(lineKindName({true, false}, 7), "仄仄平平平仄仄");
    const auto wujue = templatesFor({.form = FormId::Wujue}, nullptr);
    EXPECT_EQ(wujue[0].chinese, "仄起首句不入韵");
    EXPECT_EQ(plainDigits(wujue[0], 3), "21100");
}

TEST(FormsTemplate, MiddleCoupletsAreParallel)
{
    const Template qilv = templatesFor({.form = FormId::Qilv}, nullptr)[0];
    std::vector<int> parallel;
    for (int i = 0; i < 8; ++i) {
        if (qilv.lines[static_cast<std::size_t>(i)].parallel) parallel.push_back(i);
    }
    EXPECT_EQ(parallel, (std::vector<int>{3, 5}));
}

TEST(FormsTemplate, GuideKeepsOutLoneLevelAndOffersTheRescue)
{
    const TonalUnit unit{0, 2, coupletAlternatives({true, false}, {false, true}, 5)};
    const ToneGuide guide(unit);
    ToneGuide::State state = guide.start();
    EXPECT_EQ(guide.allowed(state, 5), ToneRule::Any);
    EXPECT_EQ(guide.allowed(state, 7), ToneRule::Any);
    // An oblique first character in 平平仄仄平 asks for a level third.
    state = guide.fix(state, 5, ToneRule::Oblique);
    EXPECT_EQ(guide.allowed(state, 7), ToneRule::Level);
    // 大拗 above does so too.
    state = guide.fix(guide.start(), 3, ToneRule::Oblique);
    EXPECT_EQ(guide.allowed(state, 7), ToneRule::Level);
    // And the other way round: where the third below is oblique already, there is no 大拗.
    state = guide.fix(guide.start(), 7, ToneRule::Oblique);
    EXPECT_EQ(guide.allowed(state, 3), ToneRule::Level);
    EXPECT_EQ(guide.fix(state, 3, ToneRule::Oblique), 0u);
    const ToneGuide plain(unit, Liberty::None);
    EXPECT_EQ(plain.allowed(plain.start(), 5), ToneRule::Level);
}

TEST(FormsTemplate, BestTemplateFollowsWhatIsGiven)
{
    FakeTones tones;
    tones.line("朝辞白帝彩云间", "0011100")
        .line("千里江陵一日还", "0100110")
        .line("两岸猿声啼不住", "1100011");
    tones.rhyme("十五删", "间还", Tone::Level, 7);
    const auto fits =
        bestTemplates({.form = FormId::Qijue}, {U"朝辞白帝彩云间"}, tones, RhymeBook::Pingshui, nullptr);
    ASSERT_EQ(fits.size(), 4u);
    EXPECT_EQ(fits[0].pattern.id, "ping-rhymed");
    EXPECT_EQ(fits[0].toneFaults, 0);
    EXPECT_GT(fits[3].cost, fits[0].cost);
    // Only the third line is given, and part of it is open.
    const auto third = bestTemplates({.form = FormId::Qijue},
                                     {U"", U"", std::u32string(U"两岸猿声") + std::u32string(3, U'\0')},
                                     tones, RhymeBook::Pingshui, nullptr);
    EXPECT_EQ(third[0].pattern.id, "ping-rhymed");
    EXPECT_EQ(third[0].toneFaults, 0);
}

TEST(FormsTemplate, FaultyLinesStillHaveABestTemplate)
{
    FakeTones tones;
    tones.line("春江潮水连海平", "0001010").line("海上明月共潮生", "1101100");
    tones.rhyme("八庚", "平生", Tone::Level, 11);
    const auto fits = bestTemplates({.form = FormId::Qijue}, {U"春江潮水连海平", U"海上明月共潮生"}, tones,
                                    RhymeBook::Pingshui, nullptr);
    EXPECT_GT(fits[0].toneFaults, 0);
    EXPECT_EQ(fits[0].rhymeFaults, 0);
    EXPECT_EQ(fits[0].pattern.lines[0].rhyme, 1) << "a first line that rhymes is taken to rhyme";
}

TEST(FormsTemplate, RhymeFollowsWhatIsGiven)
{
    FakeTones tones;
    tones.line("春江潮水连海平", "0001010").line("海上明月共潮生", "1101100");
    tones.rhyme("八庚", "平生", Tone::Level, 11);
    const Template pattern = templatesFor({.form = FormId::Qijue}, nullptr)[0];
    const auto choices =
        rhymeChoices(pattern, 1, {U"春江潮水连海平", U"海上明月共潮生"}, tones, RhymeBook::Pingshui);
    ASSERT_EQ(choices.size(), 1u);
    EXPECT_EQ(tones.groups(RhymeBook::Pingshui)[choices[0].group].name, "八庚");
    EXPECT_EQ(choices[0].ends, 2);
    EXPECT_TRUE(rhymeChoices(pattern, 1, {U"春江"}, tones, RhymeBook::Pingshui).empty());
}

TEST(FormsTemplate, CouplesOfAnyLength)
{
    for (int length = 3; length <= 13; ++length) {
        const auto made = templatesFor({.form = FormId::Couplet, .lineLength = length}, nullptr);
        ASSERT_FALSE(made.empty());
        for (const Template& one : made) {
            ASSERT_EQ(one.lines.size(), 2u);
            EXPECT_EQ(one.lines[0].length(), length);
            EXPECT_EQ(one.lines[0].tones.back(), ToneRule::Oblique);
            EXPECT_EQ(one.lines[1].tones.back(), ToneRule::Level);
            for (std::size_t p = 1; p < static_cast<std::size_t>(length); p += 2) {
                EXPECT_EQ(one.lines[0].tones[p] | one.lines[1].tones[p], ToneRule::Any) << length << " " << p;
            }
        }
    }
}

TEST(FormsTemplate, SonnetsRhymeAsShakespeares)
{
    const Template sonnet = templatesFor({.form = FormId::Sonnet}, nullptr).at(0);
    ASSERT_EQ(sonnet.lines.size(), 14u);
    EXPECT_EQ(sonnet.lines[0].rhyme, sonnet.lines[2].rhyme);
    EXPECT_NE(sonnet.lines[0].rhyme, sonnet.lines[1].rhyme);
    EXPECT_EQ(sonnet.lines[12].rhyme, sonnet.lines[13].rhyme);
    EXPECT_EQ(sonnet.lines[0].syllables, 10);
    EXPECT_TRUE(sonnet.lines[3].stanzaEnd);
}

TEST(FormsTemplate, TextsAreCutIntoVerseLines)
{
    const SplitText split = splitVerses(U"小山重叠金明灭，鬓云欲度香腮雪。\n\n懒起、画蛾眉！\n弄妆");
    ASSERT_EQ(split.lines.size(), 4u);
    EXPECT_EQ(split.lines[2], U"懒起画蛾眉");
    EXPECT_EQ(split.stops, std::u32string(U"，。！") + U'\0');
    EXPECT_EQ(split.offsets[1][0], 8u);
    EXPECT_EQ(split.offsets[2][2], 21u);
    EXPECT_TRUE(splitVerses(U"，，\n 　").lines.empty());
}

TEST(FormsTemplate, Utf8GoesBothWays)
{
    const std::u32string text = U"aé汉𠀀";
    EXPECT_EQ(fromUtf8(toUtf8(text)), text);
    EXPECT_EQ(fromUtf8("a\xffz"), U"a\ufffdz");
    EXPECT_EQ(fromUtf8("\xe6\xb1"), U"\ufffd\ufffd");
    EXPECT_EQ(toUtf8(char32_t{0xd800}), "\xef\xbf\xbd");
}

} // namespace
} // namespace moyun::poem
