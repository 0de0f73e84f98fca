// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/poem_trainer.h"

#include "core/neural/poem_model_file.h"
#include "core/training/poem_evaluation.h"
#include "core/training/poem_pack_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <unistd.h>

using namespace moyun;

namespace {

constexpr const char* kPoem = R"({"form":"jueju5","title":"登楼","author":"王之涣","dynasty":"唐",)"
                              R"("lines":["白日依山尽","黄河入海流","欲穷千里目","更上一层楼"]})";

class PoemTrainerTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        folder =
            std::filesystem::temp_directory_path() / ("moyun-poem-trainer-" + std::to_string(::getpid()));
        std::filesystem::create_directories(folder);
        training::PoemPackBuilder builder;
        for (int i = 0; i < 64; ++i) ASSERT_TRUE(builder.add(kPoem, i >= 60).ok());
        ASSERT_TRUE(builder.build().write(folder / "poems.pack").ok());
        options.pack = folder / "poems.pack";
        options.folder = folder / "run";
        options.streams = 4;
        options.window = 10;
        options.units = 32;
        options.rounds = 1;
        options.rate = 0.02;
        options.evaluateEvery = 30;
        options.inputDropout = options.hiddenDropout = options.outputDropout = options.weightDropout = 0;
    }
    void TearDown() override { std::filesystem::remove_all(folder); }

    void train()
    {
        auto trainer = training::PoemTrainer::create(options);
        ASSERT_TRUE(trainer.ok()) << trainer.error().text();
        const auto done =
            (*trainer)->run({}, [this](const training::PoemTrainingRecord& r) { records.push_back(r); });
        ASSERT_TRUE(done.ok()) << done.error().text();
    }

    std::filesystem::path folder;
    training::PoemTrainingOptions options;
    std::vector<training::PoemTrainingRecord> records;
};

} // namespace

TEST_F(PoemTrainerTest, LearnsAPoemByHeartAndEvaluatesIt)
{
    options.rounds = 12;
    train();
    ASSERT_FALSE(records.empty());
    EXPECT_LT(records.back().bits, 1.0); // from about log2 of 23
    const auto evaluated = std::find_if(records.begin(), records.end(),
                                        [](const auto& r) { return r.devPerplexity.count("jueju5") > 0; });
    EXPECT_NE(evaluated, records.end());

    std::ofstream(folder / "seen.jsonl") << kPoem << '\n';
    const auto model = folder / "run" / "poem.safetensors";
    const auto figures = training::evaluatePoems(model, folder / "seen.jsonl", {}, {}, {}, {});
    ASSERT_TRUE(figures.ok()) << figures.error().text();
    ASSERT_TRUE(figures->count("jueju5") && figures->count("jueju5 唐"));
    EXPECT_EQ(figures->at("jueju5").characters, 20);
    EXPECT_LT(figures->at("jueju5").perplexity(), 4);

    // Fewer characters to choose from can only make the rest likelier.
    std::ofstream(folder / "vocab.txt") << "白\n日\n依\n山\n尽\n";
    const auto few = training::evaluatePoems(model, folder / "seen.jsonl", folder / "vocab.txt", {}, {}, {});
    ASSERT_TRUE(few.ok());
    EXPECT_EQ(few->at("jueju5").characters, 5);
    EXPECT_LE(few->at("jueju5").perplexity(), 5);

    std::ofstream(folder / "other.jsonl") << R"({"form":"ci","lines":["白日"]})" << '\n';
    EXPECT_FALSE(training::evaluatePoems(model, folder / "other.jsonl", {}, {}, {}, {}).ok());
}

TEST_F(PoemTrainerTest, ResumesWhereItStopped)
{
    train();
    const auto steps = records.empty() ? 0 : records.back().step;
    const auto before = neural::readWeights(folder / "run" / "checkpoint.safetensors");
    ASSERT_TRUE(before.ok());
    options.rounds = 2;
    train();
    const auto after = neural::readWeights(folder / "run" / "checkpoint.safetensors");
    ASSERT_TRUE(after.ok());
    EXPECT_GT(std::stoll(after->metadata.at("step")), std::stoll(before->metadata.at("step")));
    EXPECT_GE(std::stod(after->metadata.at("rounds")), 2.0);
    EXPECT_GE(records.empty() ? 0 : records.back().step, steps);
    EXPECT_NE(after->tensors.at("weight.embedding").values, before->tensors.at("weight.embedding").values);
}

TEST_F(PoemTrainerTest, CountsThreesOfCharacters)
{
    options.rounds = 0.1; // too little to learn the poem
    train();
    std::ofstream(folder / "seen.jsonl") << kPoem << '\n';
    const auto perplexity = [this] {
        const auto figures = training::evaluatePoems(folder / "run" / "poem.safetensors",
                                                     folder / "seen.jsonl", {}, {}, {}, {});
        return figures.ok() ? figures->at("jueju5").perplexity() : 0;
    };
    const double without = perplexity();
    options.ngrams = "jueju5=0.5";
    train();
    const double with = perplexity();
    EXPECT_GT(without, 10);
    EXPECT_LT(with, 3); // half of nearly certain
    for (const char* wrong : {"jueju5", "jueju5=1", "jueju5=0", "ci=0.3", "=0.3"}) {
        options.ngrams = wrong;
        const auto refused = training::PoemTrainer::create(options);
        ASSERT_FALSE(refused.ok()) << wrong;
        EXPECT_NE(refused.error().message.find("--ngrams"), std::string::npos);
    }
}

TEST_F(PoemTrainerTest, TheModelFileSaysWhatItIs)
{
    train();
    auto weights = neural::readWeights(folder / "run" / "poem.safetensors");
    ASSERT_TRUE(weights.ok());
    const auto model = neural::readPoemModel(*weights, "it");
    ASSERT_TRUE(model.ok()) << model.error().text();
    EXPECT_EQ(model->names.forms, (std::vector<std::string>{"", "jueju5"}));
    EXPECT_EQ(model->architecture.units, 32);
    weights->metadata["units"] = "99999";
    EXPECT_FALSE(neural::readPoemModel(*weights, "it").ok());
    weights->metadata["units"] = "32";
    weights->metadata["vocabulary"] = "{}";
    EXPECT_FALSE(neural::readPoemModel(*weights, "it").ok());
}

TEST_F(PoemTrainerTest, RefusesAnotherNetworksCheckpoint)
{
    train();
    options.units = 48;
    EXPECT_FALSE(training::PoemTrainer::create(options).ok());
    options.pack = folder / "nothing.pack";
    EXPECT_EQ(training::PoemTrainer::create(options).error().code, base::ErrorCode::NotFound);
}
