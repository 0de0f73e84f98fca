// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/poem_adaptation.h"

#include "core/base/sha256.h"
#include "core/neural/module_weights.h"
#include "core/neural/poem_model_file.h"

#include <gtest/gtest.h>

#include <unistd.h>

using namespace moyun;

namespace {

constexpr const char* kPoems[] = {
    R"({"form":"jueju5","lines":["白日依山尽","黄河入海流","欲穷千里目","更上一层楼"]})",
    R"({"form":"jueju5","lines":["床前明月光","疑是地上霜","举头望明月","低头思故乡"]})",
    R"({"form":"jueju5","lines":["千山鸟飞绝","万径人踪灭","孤舟蓑笠翁","独钓寒江雪"]})",
};

class PoemAdaptationTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        folder = std::filesystem::temp_directory_path() / ("moyun-poem-adapt-" + std::to_string(::getpid()));
        std::filesystem::create_directories(folder);
        for (int i = 0; i < 12; ++i) ASSERT_TRUE(texts.add(kPoems[i % 3], false).ok());
        writeBase("base.safetensors", 1);
        options.base = folder / "base.safetensors";
        options.adapter = folder / "my.safetensors";
        options.rounds = 4;
        options.folds = 2;
        options.rank = 2;
        options.rate = 0.02;
    }
    void TearDown() override { std::filesystem::remove_all(folder); }

    void writeBase(const char* name, std::uint64_t seed)
    {
        torch::manual_seed(seed);
        neural::PoemModelNames names{
            {"<unk>", "<eos>", "\n"}, {"", "jueju5"}, {"", "唐"}, {"", "王之涣"}, {""}};
        for (const char* c : {"，", "。", "白", "日", "依", "山", "尽", "黄", "河", "入", "海", "流", "欲",
                              "穷", "千", "里", "目", "更", "上", "一", "层", "楼", "床", "前", "明", "月",
                              "光", "疑", "是", "地", "霜", "举", "头", "望", "低", "思", "故", "乡"})
            names.vocabulary.emplace_back(c);
        const neural::PoemArchitecture a{int(names.vocabulary.size()), 2, 2, 2, 1, 8, 4, 4, 4, 6, 16};
        neural::PoemNetwork network(a);
        neural::WeightsFile weights;
        neural::describePoemModel(a, names, weights);
        neural::collectWeights(*network, "", weights);
        ASSERT_TRUE(neural::writeWeights(folder / name, weights, neural::StoredAs::F32).ok());
    }

    base::Result<training::PoemAdaptationOutcome> adapt(std::stop_token stop = {})
    {
        return training::adaptPoemModel(
            texts, options, [this](const training::PoemAdaptationProgress& p) { reached = p.fraction; },
            stop);
    }

    static std::vector<float> firstLogits(neural::PoemModel& model)
    {
        neural::PoemContext context;
        context.form = 1;
        EXPECT_TRUE(model.begin(context).ok());
        const std::uint32_t parent = 0;
        const neural::PoemStep step{.token = 1, .place = 0, .remaining = 5};
        auto logits = model.read({&parent, 1}, {&step, 1});
        EXPECT_TRUE(logits.ok());
        return *logits;
    }

    std::filesystem::path folder;
    training::PoemPackBuilder texts;
    training::PoemAdaptationOptions options;
    double reached = 0;
};

} // namespace

TEST_F(PoemAdaptationTest, LearnsTheTextsAndLeavesTheBaseAlone)
{
    const auto sum = base::sha256OfFile(options.base);
    auto plain = neural::loadPoemModel(options.base);
    ASSERT_TRUE(sum.ok() && plain.ok());
    const auto before = firstLogits(**plain);
    const auto outcome = adapt();
    ASSERT_TRUE(outcome.ok()) << outcome.error().text();
    EXPECT_EQ(outcome->poems, 12u);
    EXPECT_LT(outcome->after.perplexity(), outcome->before.perplexity());
    EXPECT_EQ(reached, 1);

    auto adapted = neural::loadPoemModel(options.base, options.adapter);
    ASSERT_TRUE(adapted.ok()) << adapted.error().text();
    EXPECT_NE(firstLogits(**adapted), before);

    // Forgetting is deleting the file.
    std::filesystem::remove(options.adapter);
    EXPECT_EQ(*base::sha256OfFile(options.base), *sum);
    auto again = neural::loadPoemModel(options.base);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(firstLogits(**again), before);
    EXPECT_EQ(neural::loadPoemModel(options.base, options.adapter).error().code, base::ErrorCode::NotFound);
}

TEST_F(PoemAdaptationTest, TheSameSeedGivesTheSameAdapter)
{
    ASSERT_TRUE(adapt().ok());
    const auto first = base::sha256OfFile(options.adapter);
    options.adapter = folder / "again.safetensors";
    ASSERT_TRUE(adapt().ok());
    EXPECT_EQ(*base::sha256OfFile(options.adapter), *first);
}

TEST_F(PoemAdaptationTest, AnotherBaseRefusesTheAdapter)
{
    ASSERT_TRUE(adapt().ok());
    writeBase("other.safetensors", 2);
    const auto model = neural::loadPoemModel(folder / "other.safetensors", options.adapter);
    ASSERT_FALSE(model.ok());
    EXPECT_EQ(model.error().code, base::ErrorCode::Unsupported);
    EXPECT_NE(model.error().message.find("another poem model"), std::string::npos);
    EXPECT_FALSE(neural::loadPoemModel(options.base, options.base).ok()); // a model is no adapter

    auto weights = neural::readWeights(options.adapter);
    ASSERT_TRUE(weights.ok());
    weights->tensors["first.from_state.up"] = {{3, 2}, std::vector<float>(6)};
    ASSERT_TRUE(neural::writeWeights(options.adapter, *weights, neural::StoredAs::F32).ok());
    EXPECT_EQ(neural::loadPoemModel(options.base, options.adapter).error().code, base::ErrorCode::Unreadable);
}

TEST_F(PoemAdaptationTest, StopsWithoutAFileAndRefusesTooFewTexts)
{
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = adapt(stop.get_token());
    ASSERT_FALSE(stopped.ok());
    EXPECT_TRUE(stopped.error().isCancelled());
    EXPECT_FALSE(std::filesystem::exists(options.adapter));

    texts = {};
    ASSERT_TRUE(texts.add(kPoems[0], false).ok());
    EXPECT_EQ(adapt().error().code, base::ErrorCode::InvalidArgument);
}
