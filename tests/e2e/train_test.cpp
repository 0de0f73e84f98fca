// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/cli_run.h"

#include "core/training/pack_file.h"
#include "tests/neural/random_loss_networks.h"
#include "tests/neural/small_style_model.h"

#include <gmock/gmock.h>

#include <cmath>

namespace moyun::test {

using ::testing::HasSubstr;

class TrainTest : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        auto writer = training::PackWriter::create(path("art.pack"), 6);
        ASSERT_TRUE(writer.ok());
        for (int i = 0; i < 6; ++i)
            ASSERT_TRUE((*writer)
                            ->add(testPicture(96, 80, i),
                                  i % 2 ? training::PackKind::Painting : training::PackKind::Photo,
                                  i < 4 ? training::PackSplit::Train : training::PackSplit::Dev)
                            .ok());
        ASSERT_TRUE((*writer)->finish().ok());
        written(randomVgg(), path("vgg.safetensors"));
    }
    CliResult train(const std::string& out, std::vector<std::string> more = {}) const
    {
        std::vector<std::string> arguments = {"train",
                                              "style",
                                              "--data",
                                              path("art.pack"),
                                              "--out",
                                              path(out),
                                              "--loss-network",
                                              path("vgg.safetensors"),
                                              "--init",
                                              m_model,
                                              "--crop",
                                              "64",
                                              "--contents",
                                              "2",
                                              "--steps",
                                              "2",
                                              "--evaluate-every",
                                              "2",
                                              "--threads",
                                              "1"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return runCli(arguments);
    }
};

TEST_F(TrainTest, RecordsHaveTheDocumentedKeys)
{
    const auto without = train("without", {"--json"});
    ASSERT_EQ(without.code, 0) << without.err;
    EXPECT_EQ(without.json()["deep"], 0); // no deep loss network was found

    written(randomSqueezeNet(), path("squeezenet-1.1.safetensors"));
    const auto with = train("with", {"--json"});
    ASSERT_EQ(with.code, 0) << with.err;
    const auto record = with.json();
    EXPECT_EQ(record["step"], 2);
    const auto help = runCli({"train", "style", "--help"}).out;
    const auto keys = help.substr(help.find("JSON: "));
    for (const auto& [key, value] : record.items()) {
        EXPECT_TRUE(std::isfinite(value.get<double>())) << key;
        EXPECT_THAT(keys, HasSubstr(key));
    }
    for (const char* key : {"hours", "pictures_per_second", "loss", "style", "content", "gram", "encoder",
                            "lattice", "deep", "dev_style", "dev_content"})
        EXPECT_TRUE(record.contains(key)) << key;
    EXPECT_GT(record["deep"].get<double>(), 0); // found beside the other
    EXPECT_GT(record["lattice"].get<double>(), 0);

    const auto weightless = train("weightless", {"--deep-weight", "0"});
    ASSERT_EQ(weightless.code, 0) << weightless.err;
    EXPECT_THAT(weightless.out, HasSubstr("lattice "));
    EXPECT_THAT(weightless.out, HasSubstr("deep 0.0000"));
}

TEST_F(TrainTest, AWrongDeepLossNetworkIsNamed)
{
    const auto run = train("out", {"--deep-loss-network", path("vgg.safetensors")});
    EXPECT_EQ(run.code, 1);
    EXPECT_THAT(run.err, HasSubstr("vgg.safetensors"));
    EXPECT_THAT(run.err, HasSubstr("SqueezeNet"));
    EXPECT_EQ(run.out, "");
}

} // namespace moyun::test
