// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/colour.h"
#include "support/image_samples.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <random>

namespace moyun::image {
namespace {

using base::ImageBuffer;

ImageBuffer noise(int width, int height, unsigned seed)
{
    std::mt19937 random(seed);
    ImageBuffer picture(width, height, 3);
    for (std::size_t i = 0; i < picture.sizeBytes(); ++i)
        picture.data()[i] = static_cast<std::uint8_t>(random());
    return picture;
}

Oklab labAt(const ImageBuffer& picture, int i)
{
    const std::uint8_t* p = picture.data() + 3 * i;
    return oklabFromSrgb(p[0], p[1], p[2]);
}

double chroma(const Oklab& c)
{
    return std::hypot(c.a, c.b);
}

// Published values of the primaries of sRGB in OKLab.
TEST(ImageColour, KnownValues)
{
    const auto expect = [](const Oklab& c, double L, double a, double b) {
        EXPECT_NEAR(c.L, L, 2e-4);
        EXPECT_NEAR(c.a, a, 2e-4);
        EXPECT_NEAR(c.b, b, 2e-4);
    };
    expect(oklabFromSrgb(255, 255, 255), 1, 0, 0);
    expect(oklabFromSrgb(0, 0, 0), 0, 0, 0);
    expect(oklabFromSrgb(255, 0, 0), 0.62796, 0.22486, 0.12585);
    expect(oklabFromSrgb(0, 255, 0), 0.86644, -0.23389, 0.17950);
    expect(oklabFromSrgb(0, 0, 255), 0.45201, -0.03246, -0.31153);
}

TEST(ImageColour, ThereAndBackIsExact)
{
    for (int r = 0; r < 256; r += 5)
        for (int g = 0; g < 256; g += 3)
            for (int b = 0; b < 256; b += 5) {
                const auto back =
                    srgbFromOklab(oklabFromSrgb(static_cast<std::uint8_t>(r), static_cast<std::uint8_t>(g),
                                                static_cast<std::uint8_t>(b)));
                ASSERT_EQ(back, (std::array<std::uint8_t, 3>{static_cast<std::uint8_t>(r),
                                                             static_cast<std::uint8_t>(g),
                                                             static_cast<std::uint8_t>(b)}));
            }
}

TEST(ImageColour, OutOfGamutKeepsLightnessAndHue)
{
    const Oklab vivid{0.7f, 0.4f, 0.1f};
    const auto rgb = srgbFromOklab(vivid);
    const Oklab back = oklabFromSrgb(rgb[0], rgb[1], rgb[2]);
    EXPECT_NEAR(back.L, vivid.L, 0.005);
    EXPECT_NEAR(std::atan2(back.b, back.a), std::atan2(vivid.b, vivid.a), 0.02);
    EXPECT_LT(chroma(back), chroma(vivid));
    EXPECT_GT(chroma(back), 0.15);
}

TEST(KeepColours, SamePictureIsUnchanged)
{
    const auto picture = noise(101, 67, 1); // not a whole number of blocks
    EXPECT_EQ(*keepColours(picture, picture), picture);
}

TEST(KeepColours, LightnessOfOneColoursOfTheOther)
{
    const auto original = noise(128, 128, 2), stylised = noise(128, 128, 3);
    const auto result = keepColours(original, stylised);
    ASSERT_TRUE(result.ok());
    int kept = 0;
    for (int i = 0; i < 128 * 128; ++i) {
        const Oklab source = labAt(original, i), target = labAt(stylised, i), got = labAt(*result, i);
        // Rounding to 8 bits is coarse in the darkest tones, where one step is a large step of OKLab.
        const double tolerance = target.L < 0.3 ? 0.03 : 0.008;
        ASSERT_NEAR(got.L, target.L, tolerance) << i;
        ASSERT_LE(chroma(got), chroma(source) + 1.5 * tolerance) << i;
        const bool full = std::abs(got.a - source.a) < tolerance && std::abs(got.b - source.b) < tolerance;
        kept += full;
        if (full) continue;
        // Reduced: then the hue is kept, and the colour lies on the edge of the gamut.
        const double cross = got.a * source.b - got.b * source.a;
        ASSERT_LE(std::abs(cross) / std::max(chroma(source), 1e-3), 1.5 * tolerance) << i;
        ASSERT_GE(got.a * source.a + got.b * source.b, -tolerance) << i;
        const std::uint8_t* p = result->data() + 3 * i;
        ASSERT_TRUE(*std::min_element(p, p + 3) <= 2 || *std::max_element(p, p + 3) >= 253) << i;
    }
    EXPECT_GT(kept, 128 * 128 / 4);
}

TEST(KeepColours, AgreesWithTheSlowWay)
{
    const auto original = noise(64, 65, 4), stylised = noise(64, 65, 5);
    const auto result = keepColours(original, stylised);
    for (int i = 0; i < 64 * 65; ++i) {
        const Oklab source = labAt(original, i);
        const auto expected = srgbFromOklab({labAt(stylised, i).L, source.a, source.b});
        for (int c = 0; c < 3; ++c) ASSERT_NEAR(result->data()[3 * i + c], expected[c], 3) << i;
    }
}

TEST(KeepColours, GreyStaysGreyAndBlackAndWhiteArrive)
{
    ImageBuffer grey(256, 1, 3), ramp(256, 1, 3);
    for (int x = 0; x < 256; ++x)
        for (int c = 0; c < 3; ++c) {
            grey.pixel(x, 0)[c] = 128;
            ramp.pixel(x, 0)[c] = static_cast<std::uint8_t>(x);
        }
    EXPECT_EQ(*keepColours(grey, ramp), ramp);
    const auto extremes = keepColours(noise(256, 1, 6), ramp);
    for (int c = 0; c < 3; ++c) {
        EXPECT_LE(extremes->pixel(0, 0)[c], 1);
        EXPECT_GE(extremes->pixel(255, 0)[c], 254);
    }
}

TEST(KeepColours, OtherShapesAreRefused)
{
    EXPECT_FALSE(keepColours(noise(4, 4, 1), noise(4, 5, 1)).ok());
    EXPECT_FALSE(keepColours(ImageBuffer(4, 4, 1), ImageBuffer(4, 4, 1)).ok());
}

} // namespace
} // namespace moyun::image
