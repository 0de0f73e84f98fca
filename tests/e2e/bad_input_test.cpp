// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/cli_run.h"

#include "core/image/image_file.h"

#include <gmock/gmock.h>

#include <chrono>

#include <sys/stat.h>
#include <unistd.h>

namespace moyun::test {

using ::testing::HasSubstr;

class BadInputTest : public CliTest
{
protected:
    // One photograph that must fail, naming `name`, and leave no file behind.
    void expectRefused(const std::string& name, const std::string& reason) const
    {
        const auto run = stylize({path(name), "-s", path("painting.png"), "-o", path("out.png"), "--json"});
        EXPECT_EQ(run.code, 1) << run.err;
        EXPECT_THAT(run.err, HasSubstr(name));
        EXPECT_THAT(run.err, HasSubstr(reason));
        EXPECT_EQ(run.json()["errors"].size(), 1u);
        EXPECT_TRUE(run.json()["outputs"].empty());
        EXPECT_FALSE(std::filesystem::exists(path("out.png")));
    }
};

TEST_F(BadInputTest, NotAnImage)
{
    writeBytes(path("text.png"), "this is a letter, no picture\n");
    expectRefused("text.png", "picture");
}

TEST_F(BadInputTest, CutShort)
{
    const auto whole = fileBytes(path("photo.png"));
    writeBytes(path("cut.png"), whole.substr(0, whole.size() / 2));
    expectRefused("cut.png", "cut");
}

TEST_F(BadInputTest, Missing)
{
    expectRefused("missing.png", "missing.png");
}

TEST_F(BadInputTest, StyleThatIsNeitherFileNorName)
{
    const auto run = stylize({path("photo.png"), "-s", path("vanished.png"), "-o", path("out.png")});
    EXPECT_EQ(run.code, 1);
    EXPECT_THAT(run.err, HasSubstr("vanished.png"));
    EXPECT_FALSE(std::filesystem::exists(path("out.png")));
}

TEST_F(BadInputTest, StyleThatIsNoPicture)
{
    writeBytes(path("style.jpg"), "not a painting");
    const auto run = stylize({path("photo.png"), "-s", path("style.jpg"), "-o", path("out.png")});
    EXPECT_EQ(run.code, 1);
    EXPECT_THAT(run.err, HasSubstr("style.jpg"));
}

TEST_F(BadInputTest, MaskOfAnotherSize)
{
    writePicture("mask.png", 40, 40, 0);
    const auto run = stylize(
        {path("photo.png"), "-s", path("painting.png"), "--mask", path("mask.png"), "-o", path("out.png")});
    EXPECT_EQ(run.code, 1);
    EXPECT_THAT(run.err, HasSubstr("40x40"));
    EXPECT_THAT(run.err, HasSubstr("96x80"));
    EXPECT_FALSE(std::filesystem::exists(path("out.png")));
}

TEST_F(BadInputTest, WeightsCutOrMissing)
{
    const auto whole = fileBytes(m_model);
    writeBytes(path("cut.safetensors"), whole.substr(0, whole.size() - 100));
    for (const char* model : {"cut.safetensors", "none.safetensors"}) {
        const auto run = runCli({"stylize", path("photo.png"), "-s", path("painting.png"), "--model",
                                 path(model), "-o", path("out.png")});
        EXPECT_EQ(run.code, 1);
        EXPECT_THAT(run.err, HasSubstr(model));
    }
    EXPECT_FALSE(std::filesystem::exists(path("out.png")));
}

TEST_F(BadInputTest, OutputFolderThatIsAFile)
{
    writePicture("second.png", 32, 32, 1);
    writeBytes(path("file"), "precious");
    const auto run =
        stylize({path("photo.png"), path("second.png"), "-s", path("painting.png"), "-o", path("file")});
    EXPECT_EQ(run.code, 1);
    EXPECT_THAT(run.err, HasSubstr("is a file"));
    EXPECT_EQ(fileBytes(path("file")), "precious");
}

TEST_F(BadInputTest, PlaceWhereNothingCanBeWritten)
{
    const auto run = stylize({path("photo.png"), "-s", path("painting.png"), "-o", "/proc/moyun-test.png"});
    EXPECT_EQ(run.code, 1);
    EXPECT_THAT(run.err, HasSubstr("/proc/moyun-test.png"));
    const auto folder = stylize({path("photo.png"), "-s", path("painting.png"), "-o", "/proc/moyun-test/"});
    EXPECT_EQ(folder.code, 1);
    EXPECT_THAT(folder.err, HasSubstr("/proc/moyun-test/"));
}

TEST_F(BadInputTest, ReadOnlyFolder)
{
    if (::geteuid() == 0) GTEST_SKIP() << "the superuser may write anywhere";
    std::filesystem::create_directory(path("closed"));
    ::chmod(path("closed").c_str(), 0555);
    const auto run = stylize({path("photo.png"), "-s", path("painting.png"), "-o", path("closed/out.png")});
    ::chmod(path("closed").c_str(), 0755);
    EXPECT_EQ(run.code, 1);
    EXPECT_THAT(run.err, HasSubstr("closed"));
}

TEST_F(BadInputTest, FailureLeavesAGoodFileAlone)
{
    writeBytes(path("out.png"), "an older picture");
    writeBytes(path("text.png"), "no picture");
    EXPECT_EQ(stylize({path("text.png"), "-s", path("painting.png"), "-o", path("out.png")}).code, 1);
    EXPECT_EQ(fileBytes(path("out.png")), "an older picture");
}

TEST_F(BadInputTest, ThePhotographIsNotReplacedUnasked)
{
    const auto before = fileBytes(path("photo.png"));
    const auto refused = stylize({path("photo.png"), "-s", path("painting.png"), "-o", path("photo.png")});
    EXPECT_EQ(refused.code, 1);
    EXPECT_THAT(refused.err, HasSubstr("--overwrite"));
    EXPECT_EQ(fileBytes(path("photo.png")), before);
    EXPECT_EQ(
        stylize({path("photo.png"), "-s", path("painting.png"), "--overwrite", "-o", path("photo.png")}).code,
        0);
    EXPECT_NE(fileBytes(path("photo.png")), before);
}

TEST_F(BadInputTest, ResultThatDoesNotFitIsAFailure)
{
    if (!std::filesystem::exists("/dev/full"))
        GTEST_SKIP() << "needs /dev/full, which is not on this machine";
    const auto run = runCli({"stylize", path("photo.png"), "-s", path("painting.png"), "--model", m_model,
                             "-o", path("out.png"), "--json"},
                            {}, "/dev/full");
    EXPECT_EQ(run.code, 1);
    EXPECT_THAT(run.err, HasSubstr("standard output"));
}

TEST_F(BadInputTest, ConvertedInputIsTold)
{
    // EXIF orientation 6 in front of an ordinary JPEG.
    ASSERT_TRUE(image::writeImage(path("plain.jpg"), readPixels(path("photo.png"))).ok());
    auto bytes = fileBytes(path("plain.jpg"));
    const std::string exif("\xFF\xE1\x00\x22"
                           "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0",
                           36);
    bytes.insert(2, exif);
    writeBytes(path("turned.jpg"), bytes);
    const auto run =
        stylize({path("turned.jpg"), "-s", path("painting.png"), "-o", path("out.png"), "--json"});
    ASSERT_EQ(run.code, 0) << run.err;
    EXPECT_EQ(run.json()["width"], 80);
    EXPECT_EQ(run.json()["height"], 96);
    ASSERT_FALSE(run.json()["notices"].empty());
    EXPECT_THAT(run.err, HasSubstr(run.json()["notices"][0].get<std::string>()));
}

} // namespace moyun::test
