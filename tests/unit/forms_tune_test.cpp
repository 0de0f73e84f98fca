// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/checker.h"
#include "core/poem/ci_aliases.h"
#include "core/poem/ci_inference.h"
#include "core/poem/ci_patterns.h"
#include "core/poem/templates.h"
#include "support/fake_tones.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace moyun::poem {
namespace {

using test::FakeTones;

const CiPatterns& shippedTable()
{
    static const auto kTable =
        CiPatterns::load(std::string(MOYUN_SOURCE_DIR) + "/resources/poem/ci_patterns.tsv");
    EXPECT_TRUE(kTable.ok()) << kTable.error().text();
    return *kTable;
}

std::vector<int> rhymesOf(const Template& made)
{
    std::vector<int> sets;
    for (const LineRule& line : made.lines) sets.push_back(line.rhyme);
    return sets;
}

TEST(FormsTune, NotationGoesBothWays)
{
    const std::string notation = "212021,202100a.2021100a.212321a|212421,202100a.|";
    EXPECT_FALSE(parseCiNotation(notation).ok()) << "a line without tones";
    const std::string good = "212021,202100a.2021100a.212321a|212421,202100a|";
    const auto lines = parseCiNotation(good);
    ASSERT_TRUE(lines.ok());
    EXPECT_EQ(ciNotation(*lines), good);
    ASSERT_EQ(lines->size(), 6u);
    const LineRule& fourth = (*lines)[3];
    EXPECT_EQ(fourth.tones[3], ToneRule::Any);
    EXPECT_EQ(fourth.usual[3], ToneRule::Level);
    EXPECT_EQ(fourth.rhymeTone, ToneRule::Oblique);
    EXPECT_TRUE(fourth.stanzaEnd);
    EXPECT_TRUE((*lines)[0].usual.empty());
    for (const char* bad :
         {"", "a,", "01", "01x", "015,", "0101010101010101010101010101010101,", ",", "01aa,"}) {
        EXPECT_FALSE(parseCiNotation(bad).ok()) << bad;
    }
}

TEST(FormsTune, DamagedTablesAreRefused)
{
    EXPECT_TRUE(CiPatterns::parse("# only a comment\n").ok());
    EXPECT_TRUE(CiPatterns::parse("ci\t调\t5\t990\t01a,10a|\r\n").ok());
    for (const char* bad : {"ci\t调\t5\t990", "yu\t调\t5\t990\t01|", "ci\t\t5\t990\t01|",
                            "ci\t调\tx\t990\t01|", "ci\t调\t0\t990\t01|", "ci\t调\t5\t990\t0z", "\xff\xfe"}) {
        const auto table = CiPatterns::parse(bad);
        ASSERT_FALSE(table.ok()) << bad;
        EXPECT_EQ(table.error().code, base::ErrorCode::Unreadable);
        EXPECT_NE(table.error().message.find("line 1"), std::string::npos);
    }
    EXPECT_EQ(CiPatterns::load("/nowhere/ci.tsv").error().code, base::ErrorCode::NotFound);
}

TEST(FormsTune, TheShippedTableHasTheTunesThatPoetsUse)
{
    const CiPatterns& table = shippedTable();
    EXPECT_GE(table.tunes(FormId::Ci).size(), 400u);
    EXPECT_GE(table.tunes(FormId::Qu).size(), 20u);
    for (const char* tune : {"浣溪沙", "念奴娇", "水调歌头", "菩萨蛮", "满江红", "沁园春", "如梦令", "蝶恋花",
                             "声声慢", "青玉案"}) {
        EXPECT_FALSE(table.templates(FormId::Ci, tune).empty()) << tune;
    }
    int patterns = 0;
    for (const auto& tune : table.tunes(FormId::Ci)) {
        for (const Template& made : table.templates(FormId::Ci, tune.name)) {
            ++patterns;
            EXPECT_EQ(made.units.size(), made.lines.size());
            EXPECT_GE(made.support, 2);
            EXPECT_TRUE(made.lines.back().stanzaEnd);
        }
    }
    EXPECT_GE(patterns, 300);
}

TEST(FormsTune, RhymesChangeWhereTheTuneChangesThem)
{
    const CiPatterns& table = shippedTable();
    const Template pusaman = table.templates(FormId::Ci, "菩萨蛮").at(0);
    EXPECT_EQ(rhymesOf(pusaman), (std::vector<int>{1, 1, 2, 2, 3, 3, 4, 4}));
    EXPECT_EQ(pusaman.lines[0].rhymeTone, ToneRule::Oblique);
    EXPECT_EQ(pusaman.lines[2].rhymeTone, ToneRule::Level);
    EXPECT_TRUE(pusaman.lines[3].stanzaEnd);
    // 平仄通叶: one part, level and oblique.
    const Template xijiang = table.templates(FormId::Ci, "西江月").at(0);
    EXPECT_EQ(rhymesOf(xijiang), (std::vector<int>{0, 1, 1, 1, 0, 1, 1, 1}));
    EXPECT_EQ(xijiang.lines[2].rhymeTone, ToneRule::Level);
    EXPECT_EQ(xijiang.lines[3].rhymeTone, ToneRule::Oblique);
    const Template huanxi = table.templates(FormId::Ci, "浣溪沙").at(0);
    EXPECT_EQ(rhymesOf(huanxi), (std::vector<int>{1, 1, 1, 0, 1, 1}));
    EXPECT_TRUE(huanxi.lines[2].stanzaEnd);
}

TEST(FormsTune, OtherNamesAndMisspellingsAreUnderstood)
{
    const CiPatterns& table = shippedTable();
    EXPECT_EQ(table.canonicalName(FormId::Ci, "念奴娇"), "念奴娇");
    EXPECT_FALSE(table.canonicalName(FormId::Ci, "江月令").empty());
    EXPECT_EQ(table.canonicalName(FormId::Ci, "不存在"), "");
    const auto names = table.namesLike(FormId::Ci, "念奴桥");
    EXPECT_NE(std::find(names.begin(), names.end(), "念奴娇"), names.end());
    const auto others = otherTuneNames("百字令");
    EXPECT_NE(std::find(others.begin(), others.end(), "念奴娇"), others.end());
}

// Poems of six lines of which the ends of lines 1 and 2 rhyme obliquely, 3 to 6 by level tones, and the
// second character is free.
std::vector<TunePoem> syntheticPoems(const FakeTones&)
{
    const std::u32string level = U"东风空红", other = U"江双窗缸", oblique = U"动孔总拢", free = U"东动风孔";
    std::vector<TunePoem> poems;
    for (std::size_t i = 0; i < 4; ++i) {
        TunePoem poem;
        poem.tune = "试调";
        for (std::size_t line = 0; line < 6; ++line) {
            std::u32string text = {level[i], free[(i + line) % 4], oblique[(i + line) % 4]};
            const std::u32string& ends = i % 2 ? level : other;
            text += line < 2 ? oblique[i] : ends[(i + line) % 4];
            poem.lines.push_back(text);
            poem.stops.push_back(line % 2 ? U'。' : U'，');
        }
        poems.push_back(poem);
    }
    return poems;
}

TEST(FormsTune, InferenceFindsTonesAndRhymes)
{
    FakeTones tones;
    tones.rhyme("东", "东风空红", Tone::Level, 1)
        .rhyme("江", "江双窗缸", Tone::Level, 2)
        .rhyme("董", "动孔总拢", Tone::Rising, 3);
    const auto patterns = inferTunePatterns(syntheticPoems(tones), tones);
    ASSERT_EQ(patterns.size(), 1u);
    EXPECT_EQ(patterns[0].cipai, "试调");
    EXPECT_EQ(patterns[0].support, 4);
    EXPECT_DOUBLE_EQ(patterns[0].agreement, 1.0);
    EXPECT_EQ(patterns[0].notation, "0211a,0211a|0210b,0210b.0210b,0210b|");
    InferenceOptions more;
    more.leastSupport = more.rareSupport = 5;
    EXPECT_TRUE(inferTunePatterns(syntheticPoems(tones), tones, more).empty());
}

TEST(FormsTune, CheckerFollowsTheTune)
{
    const auto table =
        CiPatterns::parse("ci\t试调\t9\t990\t0111a,0211a.0210b,0310b|\nci\t试调\t4\t990\t011a,011a|\n");
    ASSERT_TRUE(table.ok());
    FakeTones tones;
    tones.rhyme("东", "东风空红", Tone::Level, 1)
        .rhyme("江", "江双窗缸", Tone::Level, 2)
        .rhyme("董", "动孔总拢", Tone::Rising, 3);
    Poem poem;
    poem.form = FormId::Ci;
    poem.cipai = "试调";
    poem.lines = {U"东动孔总", U"东风总动", U"东风总江", U"东动总双"};
    const CheckReport good = check(poem, {}, tones, &*table);
    EXPECT_TRUE(good.regular);
    ASSERT_EQ(good.rhymes.size(), 2u);
    EXPECT_EQ(good.rhymes[1].name, "江");
    EXPECT_EQ(good.lines[3].rhyme, 2);
    poem.lines = {U"东风孔总", U"东风总动", U"东风总江", U"东动总红"};
    const CheckReport bad = check(poem, {}, tones, &*table);
    ASSERT_EQ(bad.faults.size(), 2u);
    EXPECT_EQ(bad.faults[0].rule, RuleId::Tone);
    EXPECT_EQ(bad.faults[0].column, 1);
    EXPECT_EQ(bad.faults[1].rule, RuleId::NoRhyme);
    EXPECT_EQ(bad.faults[1].line, 3);
    poem.lines = {U"东孔总", U"东孔动"};
    EXPECT_TRUE(check(poem, {}, tones, &*table).regular) << "the other layout";
    poem.lines = {U"东动孔总东风", U"总动", U"东风总江东动总双"};
    const CheckReport recut = check(poem, {}, tones, &*table);
    EXPECT_TRUE(recut.regular) << "the same characters in other lines";
    ASSERT_EQ(recut.faults.size(), 1u);
    EXPECT_EQ(recut.faults[0].severity, Severity::Warning);
    poem.cipai = "试周";
    const CheckReport unknown = check(poem, {}, tones, &*table);
    ASSERT_EQ(unknown.faults.size(), 1u);
    EXPECT_EQ(unknown.faults[0].rule, RuleId::Tune);
    EXPECT_NE(unknown.faults[0].suggestion.chinese.find("试调"), std::string::npos);
}

TEST(FormsTune, UsualTonesComeFirst)
{
    const auto table = CiPatterns::parse("ci\t试调\t9\t990\t0311a,0211a|\n");
    ASSERT_TRUE(table.ok());
    const Template made = table->templates(FormId::Ci, "试调").at(0);
    const ToneGuide usual(made.units[0], Liberty::None), all(made.units[0]);
    EXPECT_EQ(usual.allowed(usual.start(), 1), ToneRule::Level);
    EXPECT_EQ(all.allowed(all.start(), 1), ToneRule::Any);
}

} // namespace
} // namespace moyun::poem
