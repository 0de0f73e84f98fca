// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/cli_run.h"

#include "core/neural/manifest.h"

#include <gmock/gmock.h>

namespace moyun::test {

using ::testing::HasSubstr;

TEST(UsageTest, VersionAndHelp)
{
    const auto version = runCli({"--version"});
    EXPECT_EQ(version.code, 0);
    EXPECT_THAT(version.out, HasSubstr("moyun "));
    for (const std::vector<std::string>& command : {std::vector<std::string>{"stylize"},
                                                    {"styles"},
                                                    {"models"},
                                                    {"bench", "style"},
                                                    {"data", "pack"},
                                                    {"train", "style"},
                                                    {"eval", "style"},
                                                    {"gallery", "make"}}) {
        auto arguments = command;
        arguments.push_back("--help");
        const auto help = runCli(arguments);
        EXPECT_EQ(help.code, 0) << command[0];
        EXPECT_THAT(help.out, HasSubstr("Example")) << command[0];
        EXPECT_THAT(help.out, HasSubstr("JSON: ")) << command[0];
        EXPECT_EQ(help.err, "") << command[0];
    }
}

TEST(UsageTest, WrongUsageIsTwo)
{
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{},
          {"paint"},
          {"stylize"},
          {"bench"},
          {"stylize", "a.png", "-s", "b.png", "-o", "c.png", "--strength", "2"},
          {"stylize", "a.png", "-s", "b.png", "-o", "c.png", "--device", "tpu"},
          {"stylize", "a.png", "-s", "b.png", "-o", "c.png", "--size", "32769"},
          {"stylize", "a.png", "-s", "b.png", "-o", "c.png", "--size", "99999999999999999999"},
          {"stylize", "a.png", "-s", "b.png", "-o", "no-extension"},
          {"stylize", "a.png", "-s", ":3", "-o", "c.png"},
          {"stylize", "a.png", "-s", "b.png:-1", "-o", "c.png"},
          {"train", "style", "--data", "x", "--out", "y", "--crop", "7"}}) {
        const auto run = runCli(arguments);
        EXPECT_EQ(run.code, 2) << ::testing::PrintToString(arguments);
        EXPECT_NE(run.err, "") << ::testing::PrintToString(arguments);
        EXPECT_EQ(run.out, "") << ::testing::PrintToString(arguments);
    }
}

class ModelsTest : public CliTest
{
protected:
    void SetUp() override
    {
        CliTest::SetUp();
        std::filesystem::create_directory(path("models"));
        std::filesystem::copy_file(m_model, path("models/style.safetensors"));
        writeBytes(path("models/manifest.json"), R"({"version": 1, "models": []})");
        auto manifest = neural::Manifest::read(path("models/manifest.json"));
        ASSERT_TRUE(manifest.ok()) << manifest.error().text();
        neural::ManifestEntry entry;
        entry.id = entry.kind = "style";
        entry.file = "style.safetensors";
        entry.licence = "GPL-3.0-or-later";
        entry.description = "A model of a test.";
        entry.metrics = {{"style", 0.5}};
        ASSERT_TRUE(manifest->upsert(entry).ok());
        ASSERT_TRUE(manifest->write().ok());
    }
    CliResult with(std::vector<std::string> arguments) const
    {
        return runCli(arguments, {"MOYUN_MODELS=" + path("models")});
    }
};

TEST_F(ModelsTest, ListsAndVerifies)
{
    const auto list = with({"models", "--json"});
    ASSERT_EQ(list.code, 0) << list.err;
    const auto model = list.json()["models"][0];
    EXPECT_EQ(model["id"], "style");
    EXPECT_EQ(model["sha256"].get<std::string>().size(), 64u);
    EXPECT_EQ(model["metrics"]["style"], 0.5);
    const auto verified = with({"models", "verify", "--json"});
    ASSERT_EQ(verified.code, 0) << verified.err;
    EXPECT_EQ(verified.json()["models"][0]["ok"], true);
}

TEST_F(ModelsTest, AnAlteredModelIsFoundAndNotUsed)
{
    auto bytes = fileBytes(path("models/style.safetensors"));
    bytes[bytes.size() - 5] ^= 1;
    writeBytes(path("models/style.safetensors"), bytes);
    const auto verified = with({"models", "verify", "--json"});
    EXPECT_EQ(verified.code, 1);
    EXPECT_EQ(verified.json()["models"][0]["ok"], false);
    EXPECT_THAT(verified.json()["models"][0]["error"].get<std::string>(), HasSubstr("style.safetensors"));
    const auto used = with({"stylize", path("photo.png"), "-s", path("painting.png"), "-o", path("out.png")});
    EXPECT_EQ(used.code, 1);
    EXPECT_FALSE(std::filesystem::exists(path("out.png")));
}

TEST_F(ModelsTest, AGalleryIsMadeListedAndUsed)
{
    std::filesystem::create_directory(path("masters"));
    std::filesystem::copy_file(path("painting.png"), path("masters/one.png"));
    writePicture("masters/two.png", 64, 64, 6);
    writeBytes(path("names.csv"),
               "file,id,title_en,title_zh,artist_en,artist_zh,year\n"
               "one.png,first-one,\"One, the first\",一,Anna,安娜,1890\ntwo.png,second,Two,二,Ben,本,\n");
    const auto made = with({"gallery", "make", "--paintings", path("masters"), "--names", path("names.csv"),
                            "--sample", path("photo.png"), "--out", path("models"), "--json"});
    ASSERT_EQ(made.code, 0) << made.err;
    EXPECT_EQ(made.json()["styles"], 2);
    const auto listed = with({"styles", "--json"});
    ASSERT_EQ(listed.code, 0) << listed.err;
    ASSERT_EQ(listed.json()["styles"].size(), 2u);
    const auto first = listed.json()["styles"][0];
    EXPECT_EQ(first["id"], "first-one");
    EXPECT_EQ(first["title_en"], "One, the first");
    EXPECT_EQ(first["year"], 1890);
    const auto thumbnail = readPixels(first["thumbnail"].get<std::string>());
    EXPECT_EQ(thumbnail.width(), 256);
    EXPECT_EQ(thumbnail.height(), 192);
    EXPECT_EQ(with({"styles", "BEN", "--json"}).json()["styles"].size(), 1u);

    // A name gives what its painting gives, within the rounding of the stored vector.
    ASSERT_EQ(with({"stylize", path("photo.png"), "-s", "first-one:2", "-o", path("named.png")}).code, 0);
    ASSERT_EQ(
        with({"stylize", path("photo.png"), "-s", path("masters/one.png"), "-o", path("file.png")}).code, 0);
    const auto named = readPixels(path("named.png")), file = readPixels(path("file.png"));
    ASSERT_EQ(named.sizeBytes(), file.sizeBytes());
    double sum = 0;
    for (std::size_t i = 0; i < named.sizeBytes(); ++i) sum += std::abs(named.data()[i] - file.data()[i]);
    EXPECT_LT(sum / named.sizeBytes(), 1.0);

    const auto unknown = with({"stylize", path("photo.png"), "-s", "third", "-o", path("third.png")});
    EXPECT_EQ(unknown.code, 1);
    EXPECT_THAT(unknown.err, HasSubstr("third"));
}

} // namespace moyun::test
