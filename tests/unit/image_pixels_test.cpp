// SPDX-License-Identifier: GPL-3.0-or-later
// Blending, scaling and tiling.
#include "core/image/blend.h"
#include "core/image/resize.h"
#include "core/image/tiling.h"
#include "support/image_samples.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <random>

namespace moyun::image {
namespace {

using base::ErrorCode;
using base::ImageBuffer;
using test::samplePicture;

ImageBuffer noise(int width, int height, int channels, unsigned seed)
{
    std::mt19937 random(seed);
    ImageBuffer picture(width, height, channels);
    for (std::size_t i = 0; i < picture.sizeBytes(); ++i)
        picture.data()[i] = static_cast<std::uint8_t>(random());
    return picture;
}

TEST(ImageBlend, MixIsExactAtBothEndsAndRoundedBetween)
{
    const auto a = noise(33, 17, 3, 1), b = noise(33, 17, 3, 2);
    EXPECT_EQ(*mixPictures(a, b, 0.0f), a);
    EXPECT_EQ(*mixPictures(a, b, 1.0f), b);
    EXPECT_EQ(*mixPictures(a, b, -4.0f), a);
    EXPECT_EQ(*mixPictures(a, b, 9.0f), b);
    const auto mixed = mixPictures(a, b, 0.3f);
    for (std::size_t i = 0; i < a.sizeBytes(); ++i)
        ASSERT_NEAR(mixed->data()[i], a.data()[i] * 0.7 + b.data()[i] * 0.3, 0.51);
    EXPECT_FALSE(mixPictures(a, noise(33, 18, 3, 2), 0.5f).ok());
    EXPECT_FALSE(mixPictures(a, b, std::nanf("")).ok());
}

TEST(ImageBlend, MaskIsExactWhereItIsZeroOrFull)
{
    const auto a = noise(40, 30, 3, 3), b = noise(40, 30, 3, 4);
    auto mask = noise(40, 30, 1, 5);
    for (std::size_t i = 0; i < mask.sizeBytes(); ++i) {
        if (i % 3 == 0) mask.data()[i] = 0;
        if (i % 3 == 1) mask.data()[i] = 255;
    }
    const auto result = blendMasked(a, b, mask);
    ASSERT_TRUE(result.ok());
    for (std::size_t i = 0; i < a.sizeBytes(); ++i) {
        const int m = mask.data()[i / 3];
        if (m == 0) {
            ASSERT_EQ(result->data()[i], a.data()[i]);
        } else if (m == 255) {
            ASSERT_EQ(result->data()[i], b.data()[i]);
        }
        ASSERT_NEAR(result->data()[i], (a.data()[i] * (255 - m) + b.data()[i] * m) / 255.0, 0.51);
    }
}

TEST(ImageBlend, MaskOfAnotherSizeSaysBothSizes)
{
    const auto a = noise(40, 30, 3, 3);
    const auto result = blendMasked(a, a, ImageBuffer(20, 30, 1));
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::InvalidArgument);
    EXPECT_NE(result.error().message.find("20 x 30"), std::string::npos);
    EXPECT_NE(result.error().message.find("40 x 30"), std::string::npos);
    EXPECT_FALSE(blendMasked(a, a, ImageBuffer(40, 30, 3)).ok());
}

TEST(ImageBlend, CropAndPasteAreInverse)
{
    const auto picture = noise(31, 22, 3, 6);
    const Rect rect{5, 7, 20, 15};
    const auto part = crop(picture, rect);
    ASSERT_TRUE(part.ok());
    EXPECT_EQ(part->pixel(0, 0)[1], picture.pixel(5, 7)[1]);
    EXPECT_EQ(part->pixel(19, 14)[2], picture.pixel(24, 21)[2]);
    auto copy = picture;
    for (int y = rect.y; y < rect.bottom(); ++y)
        std::fill(copy.pixel(rect.x, y), copy.pixel(rect.x, y) + 60, 0);
    ASSERT_NE(copy, picture);
    ASSERT_TRUE(paste(copy, 5, 7, *part).ok());
    EXPECT_EQ(copy, picture);
    ASSERT_TRUE(paste(copy, 0, 0, picture, {0, 0, 3, 3}).ok());
    EXPECT_EQ(copy, picture);
}

TEST(ImageBlend, RectanglesOutsideAreRefused)
{
    auto picture = noise(10, 10, 3, 7);
    const auto before = picture;
    for (const Rect& r : {Rect{-1, 0, 5, 5}, Rect{0, 0, 11, 1}, Rect{6, 6, 5, 5}, Rect{0, 0, 0, 5},
                          Rect{2147483647, 0, 1, 1}, Rect{1, 1, 2147483647, 1}})
        EXPECT_FALSE(crop(picture, r).ok());
    EXPECT_FALSE(paste(picture, 8, 8, ImageBuffer(3, 3, 3)).ok());
    EXPECT_FALSE(paste(picture, -1, 0, ImageBuffer(3, 3, 3)).ok());
    EXPECT_FALSE(paste(picture, 0, 0, ImageBuffer(3, 3, 1)).ok());
    EXPECT_FALSE(crop(ImageBuffer(), {0, 0, 1, 1}).ok());
    EXPECT_EQ(picture, before);
}

TEST(ImageResize, SizesAndProportions)
{
    const auto picture = samplePicture(300, 200);
    const auto fitted = fitLongSide(picture, 90);
    EXPECT_EQ(fitted->width(), 90);
    EXPECT_EQ(fitted->height(), 60);
    EXPECT_EQ(fitShortSide(picture, 100)->width(), 150);
    EXPECT_EQ(fitLongSide(samplePicture(3000, 1), 10)->height(), 1);
    EXPECT_EQ(*resize(picture, 300, 200), picture);
    EXPECT_EQ(centreCropSquare(picture)->width(), 200);
    EXPECT_EQ(centreCropSquare(picture)->pixel(0, 0)[0], picture.pixel(50, 0)[0]);
    const auto stretched = resize(picture, 600, 50); // wider and flatter
    EXPECT_EQ(stretched->width(), 600);
    EXPECT_EQ(stretched->height(), 50);
}

TEST(ImageResize, FlatStaysFlatAndMeansAreKept)
{
    ImageBuffer flat(50, 40, 3);
    std::fill(flat.data(), flat.data() + flat.sizeBytes(), 137);
    for (const auto& [w, h] : {std::pair{20, 10}, {100, 90}, {51, 3}, {1, 1}}) {
        const auto scaled = resize(flat, w, h);
        EXPECT_TRUE(std::all_of(scaled->data(), scaled->data() + scaled->sizeBytes(),
                                [](int v) { return v == 137; }));
    }
    const auto picture = noise(64, 64, 1, 8);
    double mean = 0;
    for (std::size_t i = 0; i < picture.sizeBytes(); ++i) mean += picture.data()[i] / 4096.0;
    EXPECT_NEAR(resize(picture, 1, 1)->data()[0], mean, 1);
}

TEST(ImageResize, BadSizesAreRefused)
{
    EXPECT_FALSE(resize(samplePicture(4, 4), 0, 4).ok());
    EXPECT_FALSE(fitLongSide(samplePicture(4, 4), 0).ok());
    for (const auto& [refused, named] :
         {std::pair{fitLongSide(samplePicture(4, 3), 40'000), "40000 x 30000"}, // longer than any side may be
          {fitLongSide(samplePicture(4, 4), 32'768), "32768 x 32768"},          // more pixels than may be
          {fitLongSide(samplePicture(4, 2), 2'147'483'647), "2147483647"},
          {fitShortSide(samplePicture(3000, 1), 2'000'000'000), "2147483647"}}) {
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code, base::ErrorCode::TooLarge);
        EXPECT_NE(refused.error().message.find(named), std::string::npos) << refused.error().message;
    }
    EXPECT_EQ(fitLongSide(samplePicture(4000, 1), 32'768)->width(), 32'768);
    EXPECT_FALSE(fitShortSide(ImageBuffer(), 5).ok());
    EXPECT_FALSE(centreCropSquare(ImageBuffer()).ok());
}

void checkPlan(int width, int height, int tile, int halo, int alignment)
{
    SCOPED_TRACE(::testing::Message()
                 << width << "x" << height << " tile " << tile << " halo " << halo << " by " << alignment);
    const auto plan = planTiles(width, height, tile, halo, alignment);
    ASSERT_TRUE(plan.ok());
    const int largest = std::max(tile / alignment, 1) * alignment;
    std::vector<int> covered(static_cast<std::size_t>(width) * height);
    for (const Tile& t : *plan) {
        ASSERT_TRUE(t.target.width > 0 && t.target.height > 0 && t.target.width <= largest &&
                    t.target.height <= largest);
        ASSERT_TRUE(t.source.x >= 0 && t.source.y >= 0 && t.source.right() <= width &&
                    t.source.bottom() <= height);
        ASSERT_LE(t.source.x, std::max(0, t.target.x - halo));
        ASSERT_LE(t.source.y, std::max(0, t.target.y - halo));
        ASSERT_GE(t.source.right(), std::min(width, t.target.right() + halo));
        ASSERT_GE(t.source.bottom(), std::min(height, t.target.bottom() + halo));
        ASSERT_EQ(t.source.x % alignment, 0);
        ASSERT_EQ(t.source.y % alignment, 0);
        ASSERT_EQ(t.target.x % alignment, 0);
        ASSERT_EQ(t.target.y % alignment, 0);
        ASSERT_TRUE(t.source.right() == width || t.source.width % alignment == 0);
        ASSERT_TRUE(t.source.bottom() == height || t.source.height % alignment == 0);
        for (int y = t.target.y; y < t.target.bottom(); ++y)
            for (int x = t.target.x; x < t.target.right(); ++x)
                ++covered[static_cast<std::size_t>(y) * width + x];
    }
    ASSERT_TRUE(std::all_of(covered.begin(), covered.end(), [](int n) { return n == 1; }));
}

TEST(ImageTiling, TargetsPartitionThePicture)
{
    std::mt19937 random(9);
    const auto below = [&](int n) { return static_cast<int>(random() % n); };
    for (int i = 0; i < 300; ++i)
        checkPlan(1 + below(300), 1 + below(300), 1 + below(120), below(70), 1 << below(5));
    checkPlan(1, 1, 512, 64, 8);
    checkPlan(512, 512, 512, 64, 8);
    checkPlan(513, 512, 512, 64, 8);
}

TEST(ImageTiling, NoTileIsWasted)
{
    EXPECT_EQ(planTiles(512, 512, 512, 64, 8)->size(), 1u);
    EXPECT_EQ(planTiles(4096, 4096, 1024, 128, 8)->size(), 16u);
    const auto even = planTiles(520, 8, 512, 0, 8); // not 512 and 8
    ASSERT_EQ(even->size(), 2u);
    EXPECT_EQ((*even)[0].target.width, 264);
    EXPECT_EQ(planTiles(2147483647, 1, 2147483647, 2147483647, 8)->size(), 2u);
}

TEST(ImageTiling, BadArguments)
{
    EXPECT_FALSE(planTiles(0, 5, 8, 0, 1).ok());
    EXPECT_FALSE(planTiles(5, 5, 0, 0, 1).ok());
    EXPECT_FALSE(planTiles(5, 5, 8, -1, 1).ok());
    EXPECT_FALSE(planTiles(5, 5, 8, 0, 0).ok());
    EXPECT_FALSE(sampleTiles(5, 5, 8, 0).ok());
    EXPECT_FALSE(sampleTiles(5, 0, 8, 1).ok());
}

TEST(ImageTiling, SamplesAreInsideDistinctAndSpread)
{
    for (const auto& [width, height] :
         {std::pair{4096, 4096}, {4096, 300}, {200, 3000}, {64, 64}, {1000, 700}})
        for (const int count : {1, 2, 5, 9, 16}) {
            const auto tiles = sampleTiles(width, height, 256, count);
            ASSERT_TRUE(tiles.ok());
            ASSERT_GE(tiles->size(), 1u);
            ASSERT_LE(tiles->size(), static_cast<std::size_t>(count));
            double meanX = 0, meanY = 0;
            for (std::size_t i = 0; i < tiles->size(); ++i) {
                const Rect& t = (*tiles)[i];
                ASSERT_TRUE(t.x >= 0 && t.y >= 0 && t.right() <= width && t.bottom() <= height);
                ASSERT_EQ(t.width, std::min(256, width));
                ASSERT_EQ(t.height, std::min(256, height));
                for (std::size_t j = 0; j < i; ++j) ASSERT_NE(t, (*tiles)[j]);
                meanX += (t.x + t.width / 2.0) / tiles->size();
                meanY += (t.y + t.height / 2.0) / tiles->size();
            }
            EXPECT_NEAR(meanX, width / 2.0, width * 0.1 + 1);
            EXPECT_NEAR(meanY, height / 2.0, height * 0.1 + 1);
        }
    EXPECT_EQ(sampleTiles(4096, 4096, 256, 16)->size(), 16u);
    EXPECT_EQ(*sampleTiles(999, 777, 64, 7), *sampleTiles(999, 777, 64, 7));
    EXPECT_EQ(*sampleTiles(64, 64, 256, 9), std::vector<Rect>{(Rect{0, 0, 64, 64})});
}

} // namespace
} // namespace moyun::image
