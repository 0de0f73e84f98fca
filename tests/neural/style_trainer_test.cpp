// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/style_trainer.h"

#include "core/neural/weights_file.h"
#include "core/training/pack_file.h"
#include "tests/neural/random_loss_networks.h"
#include "tests/neural/small_style_model.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <sstream>

using namespace moyun;

namespace {

// Column by column of log.tsv: the names of its first line and the values of its last.
std::map<std::string, std::string> lastOfLog(const std::filesystem::path& file)
{
    std::ifstream log(file);
    std::string names, values;
    std::getline(log, names);
    for (std::string line; std::getline(log, line);) values = line;
    std::map<std::string, std::string> columns;
    std::istringstream left(names), right(values);
    for (std::string name, value; std::getline(left, name, '\t') && std::getline(right, value, '\t');)
        columns[name] = value;
    return columns;
}

class StyleTrainerTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        folder =
            std::filesystem::temp_directory_path() / ("moyun-style-trainer-" + std::to_string(::getpid()));
        std::filesystem::create_directories(folder);
        test::written(test::randomVgg(), folder / "loss.safetensors");
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

TEST_F(StyleTrainerTest, TrainsWithADeepLossToo)
{
    options.deepLossNetwork = test::written(test::randomSqueezeNet(), folder / "deep.safetensors");
    std::vector<training::StyleTrainingRecord> records;
    const auto run = [&](const char* name) {
        options.folder = folder / name;
        auto trainer = training::StyleTrainer::create(options);
        ASSERT_TRUE(trainer.ok()) << trainer.error().text();
        const auto done = (*trainer)->run({}, [&](const auto& record) { records.push_back(record); });
        ASSERT_TRUE(done.ok()) << done.error().text();
    };
    run("with");
    options.deepWeight = 0;
    run("weightless");
    options.deepLossNetwork.clear();
    run("without");
    ASSERT_EQ(records.size(), 3u);
    for (const auto& record : records) EXPECT_TRUE(std::isfinite(record.loss));
    EXPECT_TRUE(std::isfinite(records[0].deep));
    EXPECT_GT(records[0].deep, 0);
    EXPECT_EQ(records[1].deep, 0);
    EXPECT_EQ(records[2].deep, 0);

    const auto columns = lastOfLog(folder / "with" / "log.tsv");
    ASSERT_TRUE(columns.contains("deep"));
    EXPECT_NEAR(std::stod(columns.at("deep")), records[0].deep, 1e-4 * records[0].deep);
    EXPECT_NEAR(std::stod(columns.at("lattice")), records[0].lattice, 1e-4 * records[0].lattice);
    EXPECT_NEAR(std::stod(columns.at("dev_content")), records[0].devContent, 1e-4 * records[0].devContent);
    EXPECT_EQ(lastOfLog(folder / "without" / "log.tsv").at("deep"), "0");

    // The gradient reaches the weights: without it, the same steps end elsewhere.
    const auto weights = [&](const char* name) {
        return neural::readWeights(folder / name / "checkpoint.safetensors")->tensors;
    };
    EXPECT_EQ(weights("weightless"), weights("without"));
    EXPECT_NE(weights("with"), weights("without"));

    options.deepWeight = 8;
    options.deepLossNetwork = options.lossNetwork;
    const auto refused = training::StyleTrainer::create(options);
    ASSERT_FALSE(refused.ok());
    EXPECT_NE(refused.error().message.find("SqueezeNet"), std::string::npos);
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
