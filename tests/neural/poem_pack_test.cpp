// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/poem_batcher.h"
#include "core/training/poem_pack.h"
#include "core/training/poem_pack_builder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <unistd.h>

using namespace moyun;
using training::PoemNames;
using training::PoemPack;
using training::PoemPackBuilder;

namespace {

// A few lines of verse, often enough for every character to be kept.
PoemPack somePack()
{
    PoemPackBuilder builder;
    for (int i = 0; i < 12; ++i) {
        EXPECT_TRUE(builder
                        .add(R"({"form":"jueju5","title":"登鹳雀楼","author":"王之涣","dynasty":"唐",)"
                             R"("lines":["白日依山尽","黄河入海流","欲穷千里目","更上一层楼"]})",
                             false)
                        .ok());
        EXPECT_TRUE(
            builder
                .add(
                    R"({"form":"ci","cipai":"如梦令","dynasty":"宋","lines":["常记溪亭日暮，","沉醉不知归路。",)"
                    R"("争渡、争渡，"]})",
                    i == 0)
                .ok());
        EXPECT_TRUE(
            builder.add(R"({"form":"sonnet_en","lines":["The sea , the SEA","and  me"]})", false).ok());
    }
    return builder.build();
}

std::string spelled(const PoemPack& pack, const std::vector<std::uint16_t>& tokens)
{
    std::string text;
    for (const auto token : tokens) text += pack.names.vocabulary[token];
    return text;
}

class PoemPackTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        folder = std::filesystem::temp_directory_path() / ("moyun-poem-pack-" + std::to_string(::getpid()));
        std::filesystem::create_directories(folder);
        file = folder / "poems.pack";
    }
    void TearDown() override { std::filesystem::remove_all(folder); }
    std::filesystem::path folder, file;
};

} // namespace

TEST_F(PoemPackTest, KeepsWhatTheFormNeedsAndNoMore)
{
    const auto pack = somePack();
    ASSERT_EQ(pack.poems.size(), 36u);
    EXPECT_EQ(spelled(pack, pack.poems[0].text), "白日依山尽，黄河入海流。欲穷千里目，更上一层楼。");
    EXPECT_EQ(spelled(pack, pack.poems[0].title), "楼"); // what verse never says is left out
    EXPECT_EQ(pack.names.dynasties[pack.poems[0].dynasty], "唐");
    EXPECT_EQ(spelled(pack, pack.poems[1].text), "常记溪亭日暮，沉醉不知归路。争渡、争渡，");
    EXPECT_EQ(pack.names.patterns[pack.poems[1].pattern], "如梦令");
    EXPECT_TRUE(pack.poems[1].dev);
    EXPECT_EQ(spelled(pack, pack.poems[2].text), "the sea , the sea\nand me");
    EXPECT_EQ(pack.names.vocabulary[PoemNames::kBreak], "\n");
}

TEST_F(PoemPackTest, ComesBackAsItWasWritten)
{
    const auto pack = somePack();
    ASSERT_TRUE(pack.write(file).ok());
    const auto read = PoemPack::read(file);
    ASSERT_TRUE(read.ok()) << read.error().text();
    EXPECT_EQ(read->names, pack.names);
    EXPECT_EQ(read->poems, pack.poems);
}

TEST_F(PoemPackTest, RefusesDamage)
{
    ASSERT_TRUE(somePack().write(file).ok());
    std::string bytes;
    {
        std::ifstream in(file, std::ios::binary);
        bytes.assign(std::istreambuf_iterator<char>(in), {});
    }
    const auto readOf = [&](const std::string& content) {
        std::ofstream(file, std::ios::binary) << content;
        return PoemPack::read(file);
    };
    for (const std::size_t length :
         {std::size_t(0), std::size_t(7), std::size_t(15), std::size_t(40), bytes.size() - 1})
        EXPECT_FALSE(readOf(bytes.substr(0, length)).ok()) << length << " bytes";
    auto huge = bytes;
    huge.replace(8, 8, 8, '\xff');
    EXPECT_FALSE(readOf(huge).ok());
    auto outside = bytes;
    outside.replace(outside.size() - 2, 2, 2, '\xff'); // a token that no vocabulary has
    const auto refused = readOf(outside);
    ASSERT_FALSE(refused.ok());
    EXPECT_NE(refused.error().message.find("out of range"), std::string::npos);
    EXPECT_EQ(PoemPack::read(folder / "absent").error().code, base::ErrorCode::NotFound);
}

TEST_F(PoemPackTest, BuilderRefusesWhatIsNoPoem)
{
    PoemPackBuilder builder;
    for (const char* bad : {"", "[]", "{", R"({"lines":["白"]})", R"({"form":"ci"})",
                            R"({"form":"ci","lines":[3]})", "{\"form\":\"ci\",\"lines\":[\"\xff\"]}"})
        EXPECT_FALSE(builder.add(bad, false).ok()) << bad;
    EXPECT_EQ(builder.size(), 0u);
}

TEST_F(PoemPackTest, StepsSeeTheLineAboveAndTheEnds)
{
    const auto pack = somePack();
    const auto sequence = training::poemSequence(pack.poems[0], pack.names);
    ASSERT_EQ(sequence.steps.size(), 20u); // marks are no steps of their own
    const auto text = [&](std::uint16_t token) { return pack.names.vocabulary[token]; };
    EXPECT_EQ(sequence.steps[0].token, PoemNames::kEnd);
    EXPECT_EQ(text(sequence.targets[0]), "白");
    EXPECT_EQ(sequence.steps[0].remaining, 5);
    // Before 黄: the mark, 白 above it, 尽 as the end of the line before.
    EXPECT_EQ(text(sequence.steps[5].token), "，");
    EXPECT_EQ(text(sequence.steps[5].aligned), "白");
    EXPECT_EQ(text(sequence.steps[5].end1), "尽");
    EXPECT_EQ(sequence.steps[5].end2, 0);
    // Before the last 楼: 层, 目 above it, 目 and 流 as ends.
    EXPECT_EQ(text(sequence.steps[19].token), "层");
    EXPECT_EQ(text(sequence.steps[19].aligned), "目");
    EXPECT_EQ(text(sequence.steps[19].end2), "流");
    EXPECT_EQ(sequence.steps[19].place, 4);
    EXPECT_EQ(sequence.steps[19].remaining, 1);
    EXPECT_EQ(sequence.steps[19].line, 3);
    // Open forms say line breaks and the end themselves.
    const auto open = training::poemSequence(pack.poems[2], pack.names);
    EXPECT_EQ(open.targets.back(), PoemNames::kEnd);
    EXPECT_EQ(open.steps.size(), std::string("the sea , the sea\nand me").size() + 1);
    EXPECT_EQ(open.steps[3].remaining, 0);
}

TEST_F(PoemPackTest, BatcherGoesThroughEveryPoemOnce)
{
    const auto pack = std::make_shared<const PoemPack>(somePack());
    std::vector<std::size_t> all(pack->poems.size());
    double expected = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i] = i;
        for (const float weight : training::poemSequence(pack->poems[i], pack->names).weights)
            expected += double(weight);
    }
    training::PoemBatcher batcher(pack, all, 5, 7, false, {}, 1);
    double counted = 0, begun = 0;
    bool last = false;
    for (int windows = 0; !last; ++windows) {
        ASSERT_LT(windows, 1000);
        const auto window = batcher.next();
        counted += window.counted;
        begun += ((window.inputs.keep.flatten() == 0).logical_and(window.weights > 0)).sum().item<double>();
        last = window.last;
    }
    EXPECT_EQ(counted, expected);
    EXPECT_EQ(begun, double(all.size()));
}

TEST_F(PoemPackTest, WhatIsWithheldIsNotSaid)
{
    const auto pack = std::make_shared<const PoemPack>(somePack());
    training::PoemBatcher batcher(pack, {0, 1}, 2, 8, true, {1, 1, 1, 1}, 1);
    const auto window = batcher.next();
    EXPECT_EQ(window.contexts.dynasty.sum().item<std::int64_t>(), 0);
    EXPECT_EQ(window.contexts.pattern.sum().item<std::int64_t>(), 0);
    EXPECT_EQ(window.contexts.titleTokens.numel(), 0);
    EXPECT_GT(window.contexts.form.min().item<std::int64_t>(), 0);
}
