// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/selection_edits.h"
#include "core/canvas/tile_tools.h"
#include "support/canvas_samples.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace moyun::canvas {
namespace {

constexpr image::Rect kPicture{0, 0, 300, 200};

double areaOf(const Mask& mask)
{
    double sum = 0;
    mask.forEach([&](int, int, const auto& tile) {
        for (const int value : tile->px) sum += value;
    });
    return sum / 255;
}

// Signed: a loop with the inside on its right counts up, a hole down.
double areaOf(const std::vector<std::vector<Point>>& lines)
{
    double sum = 0;
    for (const auto& line : lines)
        for (std::size_t i = 0; i < line.size(); ++i) {
            const Point &a = line[i], &b = line[(i + 1) % line.size()];
            sum += a.x * b.y - b.x * a.y;
        }
    return sum / 2;
}

TEST(Selections, AreCombined)
{
    const Mask left = rectangleMask({0, 0, 100, 100}), middle = rectangleMask({50, 50, 100, 100});
    EXPECT_TRUE(*combined({}, left, SelectionCombine::Replace, kPicture) == left);
    EXPECT_TRUE(*combined({}, left, SelectionCombine::Add, kPicture) == left);
    EXPECT_TRUE(*combined({}, left, SelectionCombine::Intersect, kPicture) == left);
    EXPECT_NEAR(areaOf(*combined({}, left, SelectionCombine::Subtract, kPicture)), 50'000, 0.01);
    EXPECT_NEAR(areaOf(*combined(left, middle, SelectionCombine::Add, kPicture)), 17'500, 0.01);
    EXPECT_NEAR(areaOf(*combined(left, middle, SelectionCombine::Subtract, kPicture)), 7'500, 0.01);
    EXPECT_TRUE(*combined(left, middle, SelectionCombine::Intersect, kPicture) ==
                rectangleMask({50, 50, 50, 50}));
    EXPECT_FALSE(combined(left, left, SelectionCombine::Subtract, kPicture)) << "nothing is left: everything";
    EXPECT_FALSE(combined(left, Mask(), SelectionCombine::Replace, kPicture));
    const auto cut = combined({}, rectangleMask({-500, 150, 5000, 500}), SelectionCombine::Replace, kPicture);
    EXPECT_TRUE(*cut == rectangleMask({0, 150, 300, 50})) << "not beyond the picture";
}

TEST(Selections, TheOppositeOfTheOppositeIsTheSame)
{
    Mask soft = *feathered(ellipseMask({40, 30, 150, 120}, kPicture), 10, kPicture);
    const Selection once = inverted(soft, kPicture);
    ASSERT_TRUE(once);
    EXPECT_EQ(selectedAt(once, 115, 90), 0);
    EXPECT_EQ(selectedAt(once, 299, 199), 255);
    EXPECT_EQ(selectedAt(once, 300, 199), 0);
    EXPECT_TRUE(*inverted(once, kPicture) == soft);
    EXPECT_FALSE(inverted({}, kPicture));
    EXPECT_FALSE(inverted(rectangleMask(kPicture), kPicture));
    EXPECT_EQ(selectedAt({}, 5, 5), 255);
}

TEST(Selections, FeatheringSoftensAndKeepsTheAmount)
{
    const image::Rect large{0, 0, 2000, 1500};
    const Mask hard = rectangleMask({400, 400, 700, 600});
    const auto soft = feathered(hard, 40, large);
    ASSERT_TRUE(soft);
    EXPECT_NEAR(areaOf(*soft), areaOf(hard), areaOf(hard) * 0.003);
    EXPECT_EQ(test::valueOf(*soft, 750, 700), 255);
    EXPECT_NEAR(test::valueOf(*soft, 400, 700), 128, 4);
    int last = 0;
    for (int x = 330; x < 470; ++x) {
        EXPECT_GE(test::valueOf(*soft, x, 700), last);
        last = test::valueOf(*soft, x, 700);
    }
    EXPECT_EQ(test::valueOf(*soft, 330, 700), 0);
    EXPECT_EQ(test::valueOf(*soft, 470, 700), 255);
    // Blocks do not show: the same along the whole edge.
    for (int y = 480; y < 920; ++y) EXPECT_EQ(test::valueOf(*soft, 395, y), test::valueOf(*soft, 395, 700));
}

TEST(Selections, TheEdgeOfThePictureIsNoEdge)
{
    const Mask top = rectangleMask({0, 0, 300, 100});
    const Mask soft = *feathered(top, 20, kPicture);
    EXPECT_EQ(test::valueOf(soft, 0, 0), 255);
    EXPECT_EQ(test::valueOf(soft, 0, 100), test::valueOf(soft, 150, 100));
    EXPECT_TRUE(*widened(top, -10, kPicture) == rectangleMask({0, 0, 300, 90}));
    EXPECT_TRUE(*widened(rectangleMask(kPicture), -10, kPicture) == rectangleMask(kPicture));
}

TEST(Selections, WiderAndNarrower)
{
    const Mask square = rectangleMask({100, 80, 60, 40});
    const Mask wider = *widened(square, 10, kPicture);
    EXPECT_NEAR(areaOf(wider), 60 * 40 + 2 * 10 * 100 + std::numbers::pi * 100, 20) << "round corners";
    EXPECT_EQ(test::valueOf(wider, 90, 100), 255);
    EXPECT_EQ(test::valueOf(wider, 89, 100), 0);
    EXPECT_TRUE(*widened(square, -5, kPicture) == rectangleMask({105, 85, 50, 30}));
    EXPECT_TRUE(widened(square, -50, kPicture)->isEmpty());
    EXPECT_TRUE(*widened(square, 0, kPicture) == square);
    EXPECT_NEAR(areaOf(*bordered(square, 3, kPicture)), 66 * 46 - 54 * 34, 15);
    const image::Rect large{0, 0, 4096, 4096};
    const Mask far = *widened(rectangleMask({2000, 2000, 1, 1}), 500, large);
    EXPECT_NEAR(areaOf(far), std::numbers::pi * 500.5 * 500.5, 1700) << "across many blocks";
}

TEST(Selections, StopWhenAsked)
{
    std::stop_source stop;
    stop.request_stop();
    const Mask mask = rectangleMask({10, 10, 20, 20});
    EXPECT_TRUE(feathered(mask, 10, kPicture, stop.get_token()).error().isCancelled());
    EXPECT_TRUE(widened(mask, 10, kPicture, stop.get_token()).error().isCancelled());
}

TEST(Selections, AlphaAndBounds)
{
    Pixels pixels;
    test::setPixel(pixels, 100, 70, {0, 0, 0, 32768});
    test::setPixel(pixels, 140, 75, {0, 0, 0, 16384});
    test::setPixel(pixels, 310, 75, {0, 0, 0, 32768});
    const Mask mask = maskOfAlpha(pixels, kPicture);
    EXPECT_EQ(test::valueOf(mask, 100, 70), 255);
    EXPECT_EQ(test::valueOf(mask, 140, 75), 128);
    EXPECT_EQ(boundsOf(mask), (image::Rect{100, 70, 41, 6}));
    EXPECT_EQ(boundsOf(rectangleMask({3, 5, 250, 190})), (image::Rect{3, 5, 250, 190}));
    EXPECT_EQ(boundsOf(Mask()), image::Rect());
}

TEST(Outlines, GoAroundTheEdges)
{
    const auto square = outlineOf(rectangleMask({60, 60, 10, 20}));
    ASSERT_EQ(square.size(), 1u);
    EXPECT_EQ(square[0], (std::vector<Point>{{60, 60}, {70, 60}, {70, 80}, {60, 80}}));
    const Mask ring = *combined(rectangleMask({10, 10, 200, 150}), rectangleMask({50, 50, 60, 60}),
                                SelectionCombine::Subtract, kPicture);
    const auto lines = outlineOf(ring);
    EXPECT_EQ(lines.size(), 2u);
    EXPECT_DOUBLE_EQ(areaOf(lines), 200 * 150 - 60 * 60);
    EXPECT_TRUE(outlineOf(Mask()).empty());
}

TEST(Outlines, PixelsThatTouchAtACornerAreApart)
{
    Mask mask;
    mask.edit(0, 0).px[64 * 5 + 5] = 255;
    mask.edit(0, 0).px[64 * 6 + 6] = 255;
    mask.edit(0, 0).px[64 * 6 + 4] = 255;
    const auto lines = outlineOf(mask);
    EXPECT_EQ(lines.size(), 3u);
    for (const auto& line : lines) EXPECT_EQ(line.size(), 4u);
}

TEST(Outlines, OfAnythingHoldExactlyWhatIsInside)
{
    Mask mask;
    std::mt19937 random(4);
    int count = 0;
    for (int ty = 0; ty < 2; ++ty)
        for (int tx = -1; tx < 2; ++tx)
            for (auto& value : mask.edit(tx, ty).px) count += (value = std::uint8_t(random())) >= 128;
    EXPECT_DOUBLE_EQ(areaOf(outlineOf(mask)), count);
}

TEST(Outlines, AreBounded)
{
    Mask mask;
    const auto noise = makeTile<MaskTile>();
    for (std::size_t i = 0; i < noise->px.size(); ++i) noise->px[i] = (i + i / 64) % 2 ? 255 : 0;
    for (int ty = 0; ty < 128; ++ty)
        for (int tx = 0; tx < 128; ++tx) mask.set(tx, ty, noise);
    std::size_t points = 0;
    for (const auto& line : outlineOf(mask)) points += line.size();
    EXPECT_LE(points, kMostOutlineEdges);
}

} // namespace
} // namespace moyun::canvas
