// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/cli_run.h"

#include "core/image/image_file.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cstdlib>

namespace moyun::test {

using ::testing::HasSubstr;

using StylizeTest = CliTest;

TEST_F(StylizeTest, WritesAPictureAndSaysSoInJson)
{
    const auto run =
        stylize({path("photo.png"), "--style", path("painting.png"), "-o", path("out.png"), "--json"});
    ASSERT_EQ(run.code, 0) << run.err;
    const auto json = run.json();
    EXPECT_EQ(json["inputs"], nlohmann::json({path("photo.png")}));
    EXPECT_EQ(json["outputs"], nlohmann::json({path("out.png")}));
    EXPECT_EQ(json["width"], 96);
    EXPECT_EQ(json["height"], 80);
    EXPECT_GT(json["seconds"].get<double>(), 0);
    EXPECT_EQ(json["device"], "cpu");
    EXPECT_EQ(json["styles"][0]["name"], path("painting.png"));
    EXPECT_TRUE(json["errors"].empty());
    EXPECT_EQ(json["pictures"][0]["status"], "written");
    const auto out = readPixels(path("out.png"));
    EXPECT_EQ(out.width(), 96);
    EXPECT_EQ(out.height(), 80);
    EXPECT_NE(out, readPixels(path("photo.png")));
}

TEST_F(StylizeTest, TheSameCommandGivesTheSameBytes)
{
    for (const char* out : {"first.png", "second.png"})
        ASSERT_EQ(
            stylize({path("photo.png"), "-s", path("painting.png"), "--strength", "0.7", "-o", path(out)})
                .code,
            0);
    EXPECT_EQ(fileBytes(path("first.png")), fileBytes(path("second.png")));
}

TEST_F(StylizeTest, StrengthZeroIsThePhotograph)
{
    ASSERT_EQ(
        stylize({path("photo.png"), "-s", path("painting.png"), "--strength", "0", "-o", path("out.png")})
            .code,
        0);
    EXPECT_EQ(readPixels(path("out.png")), readPixels(path("photo.png")));
}

TEST_F(StylizeTest, TheMaskLeavesEverythingOutsideAlone)
{
    base::ImageBuffer mask(96, 80, 3);
    for (int y = 20; y < 60; ++y) std::fill_n(mask.pixel(30, y), 3 * 40, 255);
    ASSERT_TRUE(image::writeImage(path("mask.png"), mask).ok());
    ASSERT_EQ(stylize({path("photo.png"), "-s", path("painting.png"), "--mask", path("mask.png"), "-o",
                       path("out.png")})
                  .code,
              0);
    const auto photo = readPixels(path("photo.png")), out = readPixels(path("out.png"));
    int outside = 0, inside = 0;
    for (int y = 0; y < 80; ++y)
        for (int x = 0; x < 96; ++x) {
            const bool same = std::equal(photo.pixel(x, y), photo.pixel(x, y) + 3, out.pixel(x, y));
            (mask.pixel(x, y)[0] ? inside : outside) += !same;
        }
    EXPECT_EQ(outside, 0);
    EXPECT_GT(inside, 40 * 40 / 2);
}

TEST_F(StylizeTest, MixedStylesDifferFromEachOfThem)
{
    writePicture("other.png", 64, 64, 5);
    ASSERT_EQ(stylize({path("photo.png"), "-s", path("painting.png"), "-o", path("a.png")}).code, 0);
    ASSERT_EQ(stylize({path("photo.png"), "-s", path("other.png"), "-o", path("b.png")}).code, 0);
    const auto mixed = stylize({path("photo.png"), "-s", path("painting.png") + ":0.5", "-s",
                                path("other.png") + ":0.5", "-o", path("mixed.png"), "--json"});
    ASSERT_EQ(mixed.code, 0) << mixed.err;
    EXPECT_EQ(mixed.json()["styles"][1]["weight"], 0.5);
    EXPECT_NE(readPixels(path("mixed.png")), readPixels(path("a.png")));
    EXPECT_NE(readPixels(path("mixed.png")), readPixels(path("b.png")));
}

TEST_F(StylizeTest, AFileNameMayEndLikeAWeight)
{
    writeBytes(path("painting:2"), fileBytes(path("painting.png")));
    const auto run = stylize({path("photo.png"), "-s", path("painting:2"), "-o", path("out.png"), "--json"});
    ASSERT_EQ(run.code, 0) << run.err;
    EXPECT_EQ(run.json()["styles"][0]["name"], path("painting:2"));
    EXPECT_EQ(run.json()["styles"][0]["weight"], 1.0);
    const auto weighted =
        stylize({path("photo.png"), "-s", path("painting:2") + ":3", "-o", path("out.png"), "--json"});
    ASSERT_EQ(weighted.code, 0) << weighted.err;
    EXPECT_EQ(weighted.json()["styles"][0]["name"], path("painting:2"));
    EXPECT_EQ(weighted.json()["styles"][0]["weight"], 3.0);
}

TEST_F(StylizeTest, SizeIsTheLongSideAndTheMaskFollows)
{
    base::ImageBuffer mask(96, 80, 3);
    ASSERT_TRUE(image::writeImage(path("black.png"), mask).ok());
    const auto run = stylize({path("photo.png"), "-s", path("painting.png"), "--size", "48", "--mask",
                              path("black.png"), "-o", path("out.jpg"), "--json"});
    ASSERT_EQ(run.code, 0) << run.err;
    EXPECT_EQ(run.json()["width"], 48);
    EXPECT_EQ(run.json()["height"], 40);
    EXPECT_EQ(readPixels(path("out.jpg")).width(), 48);
}

TEST_F(StylizeTest, SizesBeyondTheLimitsAreRefused)
{
    for (const auto& [size, code, told] :
         {std::tuple{"32768", 1, "32768 x 27307"}, {"40000", 2, "16 to 32768"}, {"-5", 2, "16 to 32768"}}) {
        const auto run =
            stylize({path("photo.png"), "-s", path("painting.png"), "--size", size, "-o", path("out.png")});
        EXPECT_EQ(run.code, code) << size;
        EXPECT_THAT(run.err, HasSubstr(told)) << size;
        EXPECT_FALSE(std::filesystem::exists(path("out.png"))) << size;
    }
}

TEST_F(StylizeTest, KeepsTransparency)
{
    base::ImageBuffer rgb = readPixels(path("photo.png")), alpha(96, 80, 1);
    for (int y = 0; y < 80; ++y) std::fill_n(alpha.row(y), 96, static_cast<std::uint8_t>(3 * y));
    ASSERT_TRUE(image::writeImage(path("clear.png"), rgb, &alpha).ok());
    ASSERT_EQ(stylize({path("clear.png"), "-s", path("painting.png"), "-o", path("out.png")}).code, 0);
    const auto out = image::readImage(path("out.png"));
    ASSERT_TRUE(out.ok());
    ASSERT_TRUE(out->alpha.has_value());
    EXPECT_EQ(*out->alpha, alpha);
}

TEST_F(StylizeTest, OptionsReachTheEngine)
{
    ASSERT_EQ(stylize({path("photo.png"), "-s", path("painting.png"), "-o", path("plain.png")}).code, 0);
    const auto plain = fileBytes(path("plain.png"));
    for (const std::vector<std::string>& option :
         {std::vector<std::string>{"--keep-colors"}, {"--scale", "2"}, {"--strength", "0.5"}}) {
        std::vector<std::string> arguments = {path("photo.png"), "-s", path("painting.png"), "-o",
                                              path("changed.png")};
        arguments.insert(arguments.end(), option.begin(), option.end());
        ASSERT_EQ(stylize(arguments).code, 0);
        EXPECT_NE(fileBytes(path("changed.png")), plain) << option[0];
    }
}

} // namespace moyun::test
