// SPDX-License-Identifier: GPL-3.0-or-later
// What the rooms hold as a project keeps it, and what is made of texts that nobody wrote.
#include "core/bridge/project_parts.h"

#include <gtest/gtest.h>

namespace {

using namespace moyun;
using namespace moyun::bridge;

TEST(ProjectParts, APoemComesBackAsItWas)
{
    PoemState state;
    state.text = U"床前明月光，\n疑是𠀀地上霜";
    state.locked.assign(state.text.size(), false);
    state.locked[1] = state.locked[9] = true;
    state.title = U"静夜思";
    state.author = U"李白";
    state.form = poem::FormId::Ci;
    state.cipai = U"念奴娇";
    state.book = poem::RhymeBook::Cilin;
    state.rhyme = "第一部";
    state.theme = U"月 \"quoted\"";
    state.heads = U"甲乙";
    state.forbidden = U"愁";
    state.lines = 12;
    EXPECT_EQ(poemOfText(poemText(state)), state);
    EXPECT_EQ(poemOfText(poemText(PoemState())), PoemState());
}

TEST(ProjectParts, RegionsComeBackWithTheirMasks)
{
    StyleRegions regions;
    StyleRegion region;
    region.id = 7;
    region.name = QStringLiteral("sky");
    region.where = StyleRegion::Painted;
    region.mask.edit(3, -2).px[5] = 200;
    region.look.styles = QStringList{QStringLiteral("a"), QStringLiteral("b")};
    region.look.puck = {0.25, 0.75};
    region.look.strength = 40;
    region.look.keepColours = true;
    region.look.strokeScale = 150;
    region.visible = false;
    regions.list.append(region);
    regions.active = 7;
    regions.nextId = 12;
    EXPECT_EQ(regionsOfText(regionsText(regions), regionMasks(regions)), regions);
}

TEST(ProjectParts, HostileTextsBecomeSomethingThatCanBe)
{
    EXPECT_EQ(poemOfText(""), PoemState());
    EXPECT_EQ(poemOfText("[1,2"), PoemState());
    EXPECT_EQ(poemOfText(R"({"text":5,"lines":-7,"book":99,"form":"no such form","locked":"11111"})"),
              PoemState());
    EXPECT_EQ(poemOfText(R"({"lines":1e300})").lines, 200);
    const auto control = poemOfText("{\"text\":\"a\\u0000b\\rc\",\"locked\":\"1\"}");
    EXPECT_EQ(control.text, U"ab\nc");
    EXPECT_EQ(control.locked.size(), control.text.size());

    EXPECT_EQ(regionsOfText("", {}), StyleRegions());
    const auto odd = regionsOfText(
        R"({"regions":[{"id":0},{"id":-3},{"id":2,"where":"nowhere","look":{"strength":1e9,"puck":[7,-2],"styles":["a","b","c","d","e"]}},{"id":2}],"active":55,"nextId":-1})",
        {});
    ASSERT_EQ(odd.list.size(), 1);
    EXPECT_EQ(odd.active, 2);
    EXPECT_EQ(odd.nextId, 3);
    EXPECT_EQ(odd.list[0].where, StyleRegion::Whole);
    EXPECT_EQ(odd.list[0].look.strength, 100);
    EXPECT_EQ(odd.list[0].look.puck, QPointF(1, 0));
    EXPECT_EQ(odd.list[0].look.styles.size(), 4);
    std::string many = R"({"regions":[)";
    for (int i = 1; i < 500; ++i) many += R"({"id":)" + std::to_string(i) + "},";
    EXPECT_EQ(regionsOfText(many + R"({"id":900}]})", {}).list.size(), kMostStyleRegions);
}

TEST(ProjectParts, OfADamagedPoemWhatStandsInItIsShown)
{
    PoemState state;
    state.text = U"床前明月光，\n\"疑\\是";
    state.locked.assign(state.text.size(), false);
    state.title = U"静夜思";
    state.author = U"李白";
    std::string text = poemText(state);
    ASSERT_TRUE(isReadable(text));
    text[0] = '[';
    EXPECT_FALSE(isReadable(text));
    EXPECT_EQ(poemOfText(text).text, state.text);
    EXPECT_EQ(poemOfText(text).title, state.title);
    EXPECT_EQ(poemOfText(text).author, state.author);
    for (std::size_t end = 0; end < text.size(); ++end) (void)poemOfText(text.substr(0, end));
    EXPECT_EQ(poemOfText("[\"text\":\"\xff\xfe\"").text, U"\ufffd\ufffd");
    EXPECT_EQ(poemOfText("[\"text\":\"a\\"), PoemState());
}

TEST(ProjectParts, NewRegionsKeepOffMasksThatBelongToNone)
{
    canvas::Mask mask;
    mask.edit(0, 0).px[3] = 9;
    EXPECT_EQ(regionsOfText("[", {{7, mask}}).nextId, 8);
}

} // namespace
