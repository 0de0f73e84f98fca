// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/style_trainer.h"

#include "core/neural/weights_file.h"
#include "core/training/pack_file.h"
#include "tests/neural/small_style_model.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <random>

using namespace moyun;

namespace {

// A loss network of the right shape with random weights: enough to train against in a test.
void writeRandomLossNetwork(const std::filesystem::path& file)
{
    neural::WeightsFile weights;
    std::mt19937 random(3);
    std::normal_distribution<float> normal;
    int inputs = 3;
    for (const auto& [name, outputs] :
         {std::pair{"conv1_1", 64}, {"conv1_2", 64}, {"conv2_1", 128}, {"conv2_2", 128}, {"conv3_1", 256}}) {
        neural::Tensor weight{{outputs, inputs, 3, 3}, std::vector<float>(std::size_t(outputs) * inputs * 9)};
        for (auto& v : weight.values)
            v = normal(random) * std::sqrt(2.0f / (inputs * 9)) * (inputs == 3 ? 0.02f : 1.0f);
        weights.tensors[std::string(name) + ".weight"] = weight;
        weights.tensors[std::string(name) + ".bias"] = {{outputs}, std::vector<float>(std::size_t(outputs))};
        inputs = outputs;
    }
    ASSERT_TRUE(neural::writeWeights(file, weights, neural::StoredAs::F32).ok());
}

class StyleTrainerTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        folder =
            std::filesystem::temp_directory_path() / ("moyun-style-trainer-" + std::to_string(::getpid()));
        std::filesystem::create_directories(folder);
        writeRandomLossNetwork(folder / "loss.safetensors");
        auto writer = training::PackWriter::create(folder / "set.pack", 6);
        ASSERT_TRUE(writer.ok());
        for (int i = 0; i < 6; ++i)
            ASSERT_TRUE((*writer)
                            ->add(test::testPicture(96 + 8 * i, 80, i),
                                  i % 2 ? training::PackKind::Painting : training::PackKind::Photo,
                                  i < 4 ? training::PackSplit::Train : training::PackSplit::Dev)
                            .ok());
        ASSERT_TRUE((*writer)->finish().ok());
        options.pack = folder / "set.pack";
        options.lossNetwork = folder / "loss.safetensors";
        options.folder = folder / "run";
        options.crop = 64;
        options.contents = 2;
        options.steps = 4;
        options.checkpointEvery = 2;
        options.evaluateEvery = 4;
    }
    void TearDown() override { std::filesystem::remove_all(folder); }

    std::filesystem::path folder;
    training::StyleTrainingOptions options;
};

} // namespace

TEST_F(StyleTrainerTest, TrainsWritesAndResumes)
{
    std::vector<training::StyleTrainingRecord> records;
    const auto run = [&] {
        auto trainer = training::StyleTrainer::create(options);
        ASSERT_TRUE(trainer.ok()) << trainer.error().text();
        const auto done = (*trainer)->run({}, [&](const auto& record) { records.push_back(record); });
        ASSERT_TRUE(done.ok()) << done.error().text();
    };
    run();
    ASSERT_EQ(records.size(), 1u);
    EXPECT_EQ(records[0].step, 4);
    EXPECT_TRUE(std::isfinite(records[0].loss));
    EXPECT_GE(records[0].devStyle, 0);
    EXPECT_TRUE(std::filesystem::exists(options.folder / "sheet-4.ppm"));
    const auto first = neural::readWeights(options.folder / "style.safetensors");
    ASSERT_TRUE(first.ok()) << first.error().text();
    EXPECT_EQ(first->metadata.at("trained_steps"), "4");

    options.steps = 8;
    records.clear();
    run();
    ASSERT_EQ(records.size(), 1u);
    EXPECT_EQ(records[0].step, 8); // went on from 4, not from 0
    const auto second = neural::readWeights(options.folder / "style.safetensors");
    ASSERT_TRUE(second.ok());
    EXPECT_NE(first->tensors, second->tensors);

    std::ifstream log(options.folder / "log.tsv");
    int lines = 0;
    for (std::string line; std::getline(log, line);) ++lines;
    EXPECT_EQ(lines, 3);
}

TEST_F(StyleTrainerTest, StopsAtOnceWithACheckpoint)
{
    auto trainer = training::StyleTrainer::create(options);
    ASSERT_TRUE(trainer.ok());
    std::stop_source stop;
    stop.request_stop();
    ASSERT_TRUE(
        (*trainer)->run(stop.get_token(), [](const auto&) { FAIL() << "no step should have run"; }).ok());
    EXPECT_TRUE(std::filesystem::exists(options.folder / "checkpoint.safetensors"));
}

TEST_F(StyleTrainerTest, BeginsFromGivenWeights)
{
    options.init = test::writeSmallStyleModel(folder, 11);
    auto trainer = training::StyleTrainer::create(options);
    ASSERT_TRUE(trainer.ok()) << trainer.error().text();
    std::stop_source stop;
    stop.request_stop();
    ASSERT_TRUE((*trainer)->run(stop.get_token(), [](const auto&) {}).ok());
    const auto given = neural::readWeights(options.init),
               begun = neural::readWeights(options.folder / "style.safetensors");
    ASSERT_TRUE(given.ok() && begun.ok());
    EXPECT_EQ(begun->metadata.at("fine"), given->metadata.at("fine"));
    const auto& a = given->tensors.at("transformer.stem.weight").values;
    const auto& b = begun->tensors.at("transformer.stem.weight").values;
    ASSERT_EQ(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i) EXPECT_NEAR(a[i], b[i], 1e-3 * (1 + std::abs(a[i])));
    options.init = folder / "missing.safetensors";
    EXPECT_FALSE(training::StyleTrainer::create(options).ok());
}

TEST_F(StyleTrainerTest, RefusesADamagedCheckpointAndPack)
{
    std::filesystem::create_directories(options.folder);
    std::ofstream(options.folder / "checkpoint.safetensors") << "not weights";
    EXPECT_FALSE(training::StyleTrainer::create(options).ok());
    std::filesystem::remove(options.folder / "checkpoint.safetensors");
    std::filesystem::resize_file(options.pack, 5000);
    const auto cut = training::StyleTrainer::create(options);
    ASSERT_FALSE(cut.ok());
    EXPECT_NE(cut.error().message.find("set.pack"), std::string::npos);
}

TEST(StyleTrainingOptions, RefusesWhatMakesNoSense)
{
    training::StyleTrainingOptions options;
    EXPECT_TRUE(training::setOption(options, "crop", "128").ok());
    EXPECT_EQ(options.crop, 128);
    EXPECT_FALSE(training::setOption(options, "crop", "129").ok());
    EXPECT_FALSE(training::setOption(options, "rate", "fast").ok());
    EXPECT_FALSE(training::setOption(options, "no-such-thing", "1").ok());
    EXPECT_EQ(options.crop, 128);
}
