// SPDX-License-Identifier: GPL-3.0-or-later
// What the model expected, and drafts in traditional characters.
#include "core/engine/poem/poem_insight.h"
#include "core/poem/utf8.h"
#include "support/fake_tones.h"
#include "support/test_paths.h"
#include "tests/engine/poem/fake_poem_model.h"
#include "tools/known_lines/known_lines_builder.h"

#include <gtest/gtest.h>

using namespace moyun;
using engine::PoemInsight;

namespace {

class PoemInsightTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        request.draft.form = poem::FormId::Free;
        request.draft.lines = {U"云来山色里", U"风去水声中"};
        auto opened = poem::ScriptConverter::open();
        ASSERT_TRUE(opened.ok()) << opened.error().text();
        script = *opened;
    }

    test::FakePoemModel model{U"云来山色里风去水声中花月春秋，。"};
    test::FakeTones tones;
    std::shared_ptr<const poem::ScriptConverter> script;
    engine::PoemRequest request;
};

TEST_F(PoemInsightTest, ExpectedCharactersComeInOrderAndReadWhatStandsBefore)
{
    const PoemInsight insight(model, {tones, tones});
    const auto expected = insight.expected(request, 1, 2, 10);
    ASSERT_TRUE(expected.ok()) << expected.error().text();
    ASSERT_EQ(expected->size(), 10u);
    for (std::size_t i = 1; i < expected->size(); ++i)
        EXPECT_GE((*expected)[i - 1].probability, (*expected)[i].probability);
    for (const auto& one : *expected) EXPECT_TRUE(poem::isHan(one.character));
    EXPECT_EQ(model.reads, 5u + 3u);
    EXPECT_FALSE(insight.expected(request, 1, 5).ok());
    EXPECT_FALSE(insight.expected(request, 2, 0).ok());
}

TEST_F(PoemInsightTest, TitlesAreUsualOnesThatShareCharacters)
{
    const test::TempDir folder;
    poem::KnownLinesBuilder builder;
    for (const char* title : {"山水", "云中", "花月", "客"})
        for (int i = 0; i < 10; ++i) builder.beginPoem(title, "");
    builder.beginPoem("水声", "");
    builder.addLine(U"一二三四五");
    ASSERT_TRUE(builder.write(folder.path() / "lines").ok());
    const auto known = poem::KnownLines::load(folder.path() / "lines");
    ASSERT_TRUE(known.ok()) << known.error().text();
    const PoemInsight insight(model, {tones, tones, nullptr, known->get(), script.get()});
    const auto titles = insight.titles(request);
    ASSERT_TRUE(titles.ok()) << titles.error().text();
    ASSERT_EQ(titles->size(), 2u) << "only 山水 and 云中 are usual and share a character";
    for (const auto& title : *titles) EXPECT_TRUE(title.text == U"山水" || title.text == U"云中");
}

TEST_F(PoemInsightTest, TraditionalDraftsGoOnInTraditionalCharacters)
{
    request.draft.lines = {U"雲來山色裏", U"風去水聲中"};
    request.candidates = 2;
    const auto outcome =
        engine::PoemDecoder(model, {tones, tones, nullptr, nullptr, script.get()}).run(request);
    ASSERT_TRUE(outcome.ok()) << outcome.error().text();
    ASSERT_FALSE(outcome->candidates.empty());
    for (const auto& candidate : outcome->candidates) {
        EXPECT_EQ(candidate.lines[0], request.draft.lines[0]);
        EXPECT_EQ(candidate.lines[1], request.draft.lines[1]);
        for (std::size_t l = 2; l < candidate.lines.size(); ++l)
            EXPECT_EQ(candidate.lines[l].find_first_of(U"云来风声"), std::u32string::npos)
                << poem::toUtf8(candidate.lines[l]);
    }
}

} // namespace
