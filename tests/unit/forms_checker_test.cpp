// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/poem/checker.h"
#include "support/fake_tones.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace moyun::poem {
namespace {

using test::FakeTones;

struct Line
{
    const char* text;
    const char* tones;
};

// A poem whose tones are spelled out beside it.
struct Sample
{
    Poem poem;
    FakeTones tones;

    Sample(FormId form, std::initializer_list<Line> lines)
    {
        poem.form = form;
        for (const Line& line : lines) {
            poem.lines.push_back(fromUtf8(line.text));
            tones.line(line.text, line.tones);
        }
    }
    Sample& rhyme(const std::string& name, const char* characters, std::uint8_t part, Tone tone = Tone::Level)
    {
        tones.rhyme(name, characters, tone, part);
        return *this;
    }
    CheckReport check(const CheckOptions& options = {}) const { return poem::check(poem, options, tones); }
};

std::vector<Fault> ofRule(const CheckReport& report, RuleId rule)
{
    std::vector<Fault> found;
    std::copy_if(report.faults.begin(), report.faults.end(), std::back_inserter(found),
                 [rule](const Fault& fault) { return fault.rule == rule; });
    return found;
}

std::string faultsOf(const CheckReport& report)
{
    std::string text;
    for (const Fault& fault : report.faults) {
        if (fault.severity != Severity::Fault) continue;
        text += std::string(ruleInfo(fault.rule).key) + "@" + std::to_string(fault.line) + "," +
                std::to_string(fault.column) + " ";
    }
    return text;
}

Sample stork()
{
    Sample sample(
        FormId::Wujue,
        {{"白日依山尽", "11001"}, {"黄河入海流", "00110"}, {"欲穷千里目", "10011"}, {"更上一层楼", "11100"}});
    return sample.rhyme("十一尤", "流楼", 12);
}

Sample springView()
{
    Sample sample(FormId::Wulv, {{"国破山河在", "11001"},
                                 {"城春草木深", "00110"},
                                 {"感时花溅泪", "10011"},
                                 {"恨别鸟惊心", "11100"},
                                 {"烽火连三月", "01001"},
                                 {"家书抵万金", "00110"},
                                 {"白头搔更短", "10011"},
                                 {"浑欲不胜簪", "01100"}});
    return sample.rhyme("十二侵", "深心金簪", 13);
}

Sample baidi()
{
    Sample sample(FormId::Qijue, {{"朝辞白帝彩云间", "0011100"},
                                  {"千里江陵一日还", "0100110"},
                                  {"两岸猿声啼不住", "1100011"},
                                  {"轻舟已过万重山", "0012100"}});
    return sample.rhyme("十五删", "间还山", 7);
}

Sample weicheng()
{
    Sample sample(FormId::Qijue, {{"渭城朝雨浥轻尘", "1001100"},
                                  {"客舍青青柳色新", "1100110"},
                                  {"劝君更尽一杯酒", "1011101"},
                                  {"西出阳关无故人", "0100010"}});
    return sample.rhyme("十一真", "尘新人", 6);
}

TEST(FormsChecker, FindsFamousPoemsRegular)
{
    for (const Sample& sample : {stork(), springView(), baidi()}) {
        const CheckReport report = sample.check();
        EXPECT_TRUE(report.regular) << faultsOf(report);
        EXPECT_TRUE(report.complete);
    }
    EXPECT_EQ(stork().check().rhymes.at(0).name, "十一尤");
    EXPECT_EQ(stork().check().fitting->id, "ze-plain");
    EXPECT_EQ(baidi().check().fitting->id, "ping-rhymed");
    EXPECT_EQ(baidi().check().lines.at(0).rhyme, 1);
    EXPECT_EQ(stork().check().lines.at(0).rhyme, 0);
    EXPECT_EQ(springView().check().lines.at(1).pattern, "平平仄仄平");
}

TEST(FormsChecker, ReadsCharactersOfTwoTonesInThePoemsFavour)
{
    const CheckReport report = baidi().check();
    const CharacterMark& guo = report.lines.at(3).characters.at(3);
    EXPECT_EQ(guo.possible, ToneRule::Any);
    EXPECT_EQ(guo.required, ToneRule::Oblique);
    EXPECT_EQ(guo.resolved, ToneRule::Oblique);
}

TEST(FormsChecker, AdmitsRescues)
{
    Sample grass(
        FormId::Wujue,
        {{"离离原上草", "00011"}, {"一岁一枯荣", "11100"}, {"野火烧不尽", "11011"}, {"春风吹又生", "00010"}});
    grass.rhyme("八庚", "荣生", 11);
    const CheckReport pair = grass.check();
    EXPECT_TRUE(pair.regular) << faultsOf(pair);
    EXPECT_EQ(pair.lines.at(2).liberty, Liberty::InCouplet);

    Sample guinian(FormId::Qijue, {{"岐王宅里寻常见", "0011001"},
                                   {"崔九堂前几度闻", "0100110"},
                                   {"正是江南好风景", "1100101"},
                                   {"落花时节又逢君", "1001100"}});
    guinian.rhyme("十二文", "闻君", 6);
    const CheckReport line = guinian.check();
    EXPECT_TRUE(line.regular) << faultsOf(line);
    EXPECT_EQ(line.lines.at(2).liberty, Liberty::InLine);
}

TEST(FormsChecker, BigTwistWithoutRescueIsAFault)
{
    Sample grass(
        FormId::Wujue,
        {{"离离原上草", "00011"}, {"一岁一枯荣", "11100"}, {"野火烧不尽", "11011"}, {"春风拂又生", "00110"}});
    grass.rhyme("八庚", "荣生", 11);
    EXPECT_EQ(ofRule(grass.check(), RuleId::Tone).size(), 1u);
    EXPECT_FALSE(grass.check().regular);
}

TEST(FormsChecker, NamesLostAdhesion)
{
    const CheckReport report = weicheng().check();
    EXPECT_EQ(faultsOf(report), "shinian@2,1 ");
    const Fault fault = ofRule(report, RuleId::Adhesion).at(0);
    EXPECT_NE(fault.reason.chinese.find("失粘"), std::string::npos);
    EXPECT_FALSE(fault.reason.english.empty());
    EXPECT_FALSE(fault.suggestion.chinese.empty());
}

TEST(FormsChecker, NamesLostOpposition)
{
    Sample sample = stork();
    sample.tones.line("水", "1");
    sample.poem.lines[1] = U"黄水入海流";
    EXPECT_EQ(faultsOf(sample.check()), "shidui@1,1 ");
    // A whole line of the wrong kind breaks the bonds on both sides.
    sample.tones.line("绿水入山", "1110");
    sample.poem.lines[1] = U"绿水入山流";
    EXPECT_EQ(ofRule(sample.check(), RuleId::Opposition).size(), 1u) << faultsOf(sample.check());
    EXPECT_EQ(ofRule(sample.check(), RuleId::Adhesion).size(), 1u) << faultsOf(sample.check());
}

TEST(FormsChecker, NamesLoneLevelAndItsRescue)
{
    Sample sample = stork();
    sample.tones.line("醉", "1").line("吟", "0");
    sample.poem.lines[1] = fromUtf8("醉河入海流");
    const CheckReport lone = sample.check();
    EXPECT_EQ(faultsOf(lone), "guping@1,0 ");
    sample.poem.lines[1] = fromUtf8("醉河吟海流");
    const CheckReport rescued = sample.check();
    EXPECT_TRUE(rescued.regular) << faultsOf(rescued);
    EXPECT_EQ(rescued.lines.at(1).liberty, Liberty::InLine);
}

TEST(FormsChecker, NamesThreeLevelTones)
{
    Sample sample = stork();
    sample.tones.line("高", "0");
    sample.poem.lines[3] = fromUtf8("更上高层楼");
    EXPECT_EQ(faultsOf(sample.check()), "sanping@3,2 ");
}

TEST(FormsChecker, TellsWrongGroupFromNoRhyme)
{
    Sample sample = springView();
    sample.tones.rhyme("十三覃", "南", Tone::Level, 14)
        .rhyme("邻", "岑", Tone::Level, 13)
        .rhyme("去", "禁", Tone::Departing, 13);
    sample.poem.lines[5].back() = U'南';
    EXPECT_EQ(faultsOf(sample.check()), "luoyun@5,4 ");
    sample.poem.lines[5].back() = U'岑';
    EXPECT_EQ(faultsOf(sample.check()), "chuyun@5,4 ");
    EXPECT_NE(ofRule(sample.check(), RuleId::NearRhyme).at(0).reason.chinese.find("十二侵"),
              std::string::npos);
    sample.poem.lines[5].back() = U'禁';
    EXPECT_EQ(faultsOf(sample.check()), "luoyun@5,4 ");
}

TEST(FormsChecker, FirstLineMayBorrowANeighbouringRhyme)
{
    Sample sample = baidi();
    sample.tones.rhyme("十四寒", "寒", Tone::Level, 7);
    sample.poem.lines[0].back() = U'寒';
    EXPECT_TRUE(sample.check().regular);
    EXPECT_EQ(sample.check().rhymes.at(0).name, "十五删");
    CheckOptions strict;
    strict.neighbourInFirstLine = false;
    EXPECT_EQ(faultsOf(sample.check(strict)), "chuyun@0,6 ");
}

TEST(FormsChecker, WarnsOfClashesAndRepetition)
{
    Sample sample = stork();
    sample.tones.rhyme("二十五有", "酒", Tone::Rising, 12);
    sample.poem.lines[2] = fromUtf8("欲穷千里酒");
    EXPECT_EQ(ofRule(sample.check(), RuleId::RhymeClash).size(), 1u);
    sample.poem.lines[2] = fromUtf8("欲穷山里目");
    const auto again = ofRule(sample.check(), RuleId::Repetition);
    ASSERT_EQ(again.size(), 1u);
    EXPECT_EQ(again[0].line, 2);
    EXPECT_EQ(again[0].column, 2);
    EXPECT_TRUE(sample.check().regular) << "warnings do not make a poem irregular";
}

TEST(FormsChecker, SeveritiesAreTheWriters)
{
    CheckOptions options;
    options.severities.set(RuleId::Adhesion, Severity::Warning);
    EXPECT_TRUE(weicheng().check(options).regular);
    options.severities.set(RuleId::Adhesion, Severity::Off);
    EXPECT_TRUE(ofRule(weicheng().check(options), RuleId::Adhesion).empty());
    Sample sample = stork();
    sample.poem.lines[2] = fromUtf8("欲穷山里目");
    options.severities.set(RuleId::Repetition, Severity::Fault);
    EXPECT_FALSE(sample.check(options).regular);
}

TEST(FormsChecker, NamesLengthsAndStrangeCharacters)
{
    Sample sample = stork();
    sample.poem.lines[0] = U"白日依山";
    sample.poem.lines[1] = U"黄河入海流去";
    sample.poem.lines[2] = U"欲a千😀目";
    const CheckReport report = sample.check();
    EXPECT_EQ(ofRule(report, RuleId::Length).size(), 2u);
    EXPECT_EQ(ofRule(report, RuleId::Script).size(), 2u);
    sample = stork();
    sample.poem.lines[0][0] = U'龘';
    EXPECT_EQ(ofRule(sample.check(), RuleId::Unknown).size(), 1u);
    EXPECT_TRUE(sample.check().regular);
}

TEST(FormsChecker, CharactersThatCannotBeShownAreNamedByTheirNumbers)
{
    Sample sample = stork();
    sample.poem.lines[2] = std::u32string(U"欲") + U'\x07' + U"千" + char32_t(0x202E) + U"目";
    const auto faults = ofRule(sample.check(), RuleId::Script);
    ASSERT_EQ(faults.size(), 2u);
    EXPECT_NE(faults[0].reason.english.find("U+0007"), std::string::npos) << faults[0].reason.english;
    EXPECT_NE(faults[1].reason.chinese.find("U+202E"), std::string::npos) << faults[1].reason.chinese;
}

TEST(FormsChecker, UnfinishedPoemsAreNeitherRegularNorBlamedWhileTyped)
{
    Sample sample = stork();
    sample.poem.lines.resize(3);
    sample.poem.lines[2].resize(2);
    CheckOptions typing;
    typing.beingTyped = true;
    const CheckReport report = sample.check(typing);
    EXPECT_TRUE(report.faults.empty()) << faultsOf(report);
    EXPECT_FALSE(report.regular);
    EXPECT_EQ(ofRule(sample.check(), RuleId::LineCount).size(), 1u);
}

TEST(FormsChecker, ChecksHeadsOfAcrostics)
{
    CheckOptions options;
    options.heads = U"白黄欲更";
    EXPECT_TRUE(stork().check(options).regular);
    options.heads = U"春黄欲更";
    EXPECT_EQ(faultsOf(stork().check(options)), "cangtou@0,0 ");
    options.heads = U"白欲"; // a head for each couplet
    EXPECT_TRUE(stork().check(options).regular);
}

TEST(FormsChecker, MarksAGivenLineThatBreaksTheForm)
{
    Sample river(FormId::Qijue, {{"春江潮水连海平", "0001010"}, {"海上明月共潮生", "1101100"}});
    river.rhyme("八庚", "平生", 11);
    const CheckReport report = river.check();
    EXPECT_FALSE(report.regular);
    EXPECT_EQ(report.lines.size(), 2u);
    EXPECT_TRUE(report.lines[0].rhymes);
    EXPECT_TRUE(report.lines[1].rhymes);
    EXPECT_NE(faultsOf(report), "");
}

TEST(FormsChecker, OldStyleWantsOnlyRhyme)
{
    Sample sample(
        FormId::Gushi,
        {{"春眠不觉晓", "00111"}, {"处处闻啼鸟", "11001"}, {"夜来风雨声", "10010"}, {"花落知多少", "01001"}});
    sample.rhyme("十七筱", "晓鸟少", 8, Tone::Rising);
    EXPECT_TRUE(sample.check().regular);
    sample.tones.rhyme("八庚", "声", Tone::Level, 11).rhyme("十灰", "来", Tone::Level, 5);
    sample.poem.lines[3].back() = U'声';
    sample.poem.lines[2].back() = U'来';
    EXPECT_FALSE(ofRule(sample.check(), RuleId::NoRhyme).empty());
}

TEST(FormsChecker, CouplesAreParallel)
{
    Sample sample(FormId::Couplet, {{"明月松间照", "01001"}, {"清泉石上流", "00110"}});
    EXPECT_TRUE(sample.check().regular) << faultsOf(sample.check());
    EXPECT_TRUE(ofRule(sample.check(), RuleId::Parallel).empty());
    sample.poem.lines[1][2] = U'松';
    EXPECT_FALSE(ofRule(sample.check(), RuleId::Parallel).empty());
    CheckOptions judged;
    judged.parallelJudge = [](std::u32string_view, std::u32string_view) { return 0.1; };
    sample.poem.lines[1][2] = U'石';
    EXPECT_EQ(ofRule(sample.check(judged), RuleId::Parallel).size(), 1u);
}

TEST(FormsChecker, TakesWhateverIsPasted)
{
    const FakeTones tones;
    for (FormId form : {FormId::Qijue, FormId::Pailv, FormId::Gushi, FormId::Ci, FormId::Couplet,
                        FormId::Free, FormId::Sonnet}) {
        Poem poem;
        poem.form = form;
        EXPECT_FALSE(check(poem, {}, tones).regular);
        poem.lines = {std::u32string(100000, U'春')};
        EXPECT_EQ(check(poem, {}, tones).lines.size(), 1u);
        poem.lines.assign(5000, U"春眠不觉晓");
        EXPECT_EQ(check(poem, {}, tones).lines.size(), 5000u);
        poem.lines = {U"", std::u32string(1, char32_t{0xd800}), U"😀"};
        EXPECT_EQ(check(poem, {}, tones).lines.size(), 3u);
    }
}

TEST(FormsChecker, EveryRuleExplainsItself)
{
    for (const RuleInfo& rule : allRules()) {
        EXPECT_EQ(ruleByKey(rule.key), rule.id);
        EXPECT_EQ(&ruleInfo(rule.id), &rule);
        EXPECT_GT(std::string(rule.whyChinese).size(), 20u);
        EXPECT_GT(std::string(rule.whyEnglish).size(), 20u);
    }
}

} // namespace
} // namespace moyun::poem
