// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/cli_run.h"

#include "core/training/pack_file.h"
#include "tests/neural/random_loss_networks.h"

#include <gmock/gmock.h>

namespace moyun::test {

using ::testing::HasSubstr;

class MeasureTest : public CliTest
{
protected:
    static constexpr char kLossNetwork[] = "loss-network/vgg19-normalised-conv3_1.safetensors";

    // Copies pictures of the data folder, named as in `from`, into a folder of the test.
    void copyData(const nlohmann::json& from, const std::string& folder, const std::string& skip = {}) const
    {
        std::filesystem::create_directory(path(folder));
        for (const std::string file : from) {
            if (file == skip) continue;
            const auto source = dataPath("art/" + file);
            std::filesystem::copy_file(source, std::filesystem::path(path(folder)) / source.filename());
        }
    }
};

TEST_F(MeasureTest, PacksTablesAndLeavesOutWhatIsDamaged)
{
    writePicture("second.png", 300, 200, 1);
    writeBytes(path("bad.png"), "damaged");
    writeBytes(path("photos.csv"), "file,split\nphoto.png,train\nsecond.png,dev\nbad.png,train\n");
    writeBytes(path("paintings.csv"), "note,file\n\"a, b\",painting.png\n");
    const auto run = runCli({"data", "pack", "--photos-csv", path("photos.csv"), "--paintings-csv",
                             path("paintings.csv"), "--short-side", "64", "-o", path("art.pack"), "--json"});
    EXPECT_EQ(run.code, 3) << run.err;
    EXPECT_THAT(run.err, HasSubstr("bad.png"));
    EXPECT_EQ(run.json()["photos"], 2);
    EXPECT_EQ(run.json()["paintings"], 1);
    EXPECT_EQ(run.json()["dev"], 1);
    EXPECT_EQ(run.json()["left_out"].size(), 1u);
    const auto pack = training::PackFile::open(path("art.pack"));
    ASSERT_TRUE(pack.ok()) << pack.error().text();
    ASSERT_EQ((*pack)->entries().size(), 3u);
    const auto dev = (*pack)->select(training::PackKind::Photo, training::PackSplit::Dev);
    ASSERT_EQ(dev.size(), 1u);
    EXPECT_EQ((*pack)->entries()[dev[0]].width, 96u);
    EXPECT_EQ((*pack)->entries()[dev[0]].height, 64u);
}

TEST_F(MeasureTest, EvaluatesEveryPair)
{
    MOYUN_REQUIRE_DATA(kLossNetwork);
    for (const char* folder : {"photos", "paintings"}) std::filesystem::create_directory(path(folder));
    writePicture("photos/p.png", 100, 80, 0);
    writePicture("photos/q.png", 80, 80, 1);
    writePicture("paintings/s.png", 90, 120, 4);
    const auto run = runCli({"eval", "style", "--photos", path("photos"), "--paintings", path("paintings"),
                             "--out", path("out"), "--side", "64", "--model", m_model, "--loss-network",
                             dataPath(kLossNetwork).string(), "--json"});
    ASSERT_EQ(run.code, 0) << run.err;
    const auto json = run.json();
    EXPECT_EQ(json["pairs"], 2);
    EXPECT_GT(json["style"].get<double>(), 0);
    EXPECT_GT(json["content"].get<double>(), 0);
    ASSERT_EQ(json["per_pair"].size(), 2u);
    EXPECT_EQ(json["per_pair"][1]["photo"], "q");
    EXPECT_EQ(readPixels(path("out/q__s.png")).width(), 64);
    const auto sheet = readPixels(path("out/sheet.jpg"));
    EXPECT_GT(sheet.height(), sheet.width());

    // At strength 0 the outputs are the photographs themselves.
    const auto unchanged =
        runCli({"eval", "style", "--photos", path("photos"), "--paintings", path("paintings"), "--out",
                path("out"), "--side", "64", "--strength", "0", "--model", m_model, "--loss-network",
                dataPath(kLossNetwork).string(), "--json"});
    ASSERT_EQ(unchanged.code, 0) << unchanged.err;
    EXPECT_NEAR(unchanged.json()["content"].get<double>(), 0, 1e-6);
    EXPECT_NEAR(unchanged.json()["style"].get<double>(), unchanged.json()["style_of_photo"].get<double>(),
                1e-6);
}

// The deep figure is there where its network is given, named by the environment or found beside the other.
TEST_F(MeasureTest, MeasuresDeepStyleWhereItsNetworkIsFound)
{
    for (const char* folder : {"photos", "paintings", "networks", "elsewhere"})
        std::filesystem::create_directory(path(folder));
    writePicture("photos/p.png", 100, 80, 0);
    writePicture("photos/q.png", 80, 80, 1);
    writePicture("paintings/s.png", 90, 120, 4);
    const auto vgg = written(randomVgg(), path("networks/vgg.safetensors")).string();
    const auto elsewhere = written(randomSqueezeNet(), path("elsewhere/deep.safetensors")).string();
    const auto evaluate = [&](std::vector<std::string> more,
                              const std::vector<std::string>& environment = {}) {
        std::vector<std::string> arguments = {
            "eval",           "style",  "--photos", path("photos"), "--paintings", path("paintings"), "--out",
            path("out"),      "--side", "64",       "--model",      m_model,       "--threads",       "1",
            "--loss-network", vgg};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return runCli(arguments, environment);
    };
    const auto without = evaluate({"--json"});
    ASSERT_EQ(without.code, 0) << without.err;
    ASSERT_TRUE(without.json().contains("deep_style"));
    EXPECT_TRUE(without.json()["deep_style"].is_null());
    EXPECT_TRUE(without.json()["per_pair"][0]["deep_style"].is_null());

    const auto given = evaluate({"--json", "--deep-loss-network", elsewhere});
    ASSERT_EQ(given.code, 0) << given.err;
    const double deep = given.json()["deep_style"].get<double>();
    EXPECT_GT(deep, 0);
    EXPECT_EQ(given.json()["style"], without.json()["style"]);
    double sum = 0;
    const auto pairs = given.json()["per_pair"];
    for (const auto& pair : pairs) sum += pair["deep_style"].get<double>();
    EXPECT_NEAR(sum / 2, deep, 1e-9);
    EXPECT_EQ(evaluate({"--json"}, {"MOYUN_DEEP_LOSS_NETWORK=" + elsewhere}).json()["deep_style"], deep);

    std::filesystem::copy_file(elsewhere, path("networks/squeezenet-1.1.safetensors"));
    EXPECT_EQ(evaluate({"--json"}).json()["deep_style"], deep);
    EXPECT_THAT(evaluate({}).out, HasSubstr("deep style "));

    const auto wrong = evaluate({"--json", "--deep-loss-network", vgg});
    EXPECT_EQ(wrong.code, 1);
    EXPECT_EQ(wrong.out, "");
    EXPECT_THAT(wrong.err, HasSubstr("vgg.safetensors"));
    EXPECT_THAT(wrong.err, HasSubstr("SqueezeNet"));
}

// The figures that the data folder states for the peer. Two of its paintings have the same file name, so that
// only 40 of the 48 outputs exist; the means over those were computed with this program once the photographs'
// own distance agreed over all 48.
TEST_F(MeasureTest, AgreesWithTheStatedFiguresOfThePeer)
{
    MOYUN_REQUIRE_DATA(kLossNetwork);
    MOYUN_REQUIRE_DATA("art/peer/peer.json");
    const auto peer = nlohmann::json::parse(fileBytes(dataPath("art/peer/peer.json")));
    copyData(peer["photos"], "photos");
    const std::string twin = "paintings/art-nouveau/0048.jpg";
    copyData(peer["paintings"], "paintings", twin);
    copyData(nlohmann::json({twin}), "twin");
    const auto measure = [&](const char* paintings) {
        return runCli({"eval", "style", "--photos", path("photos"), "--paintings", path(paintings),
                       "--outputs", dataPath("art/peer").string(), "--loss-network",
                       dataPath(kLossNetwork).string(), "--json"});
    };
    const auto rest = measure("paintings"), other = measure("twin");
    ASSERT_EQ(rest.code, 0) << rest.err;
    ASSERT_EQ(other.code, 0) << other.err;
    ASSERT_EQ(rest.json()["pairs"], 40);
    const double ofPhoto = (40 * rest.json()["style_of_photo"].get<double>() +
                            8 * other.json()["style_of_photo"].get<double>()) /
                           48;
    EXPECT_NEAR(ofPhoto, peer["mean"]["A"]["style_of_photo"].get<double>(), 0.002);
    EXPECT_NEAR(rest.json()["style"].get<double>(), 0.0456, 0.0005);
    EXPECT_NEAR(rest.json()["content"].get<double>(), 0.9725, 0.005);
}

} // namespace moyun::test
