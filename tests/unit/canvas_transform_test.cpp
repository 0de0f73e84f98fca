// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/compositor.h"
#include "core/canvas/convert.h"
#include "core/canvas/difference.h"
#include "core/canvas/layer_edits.h"
#include "core/canvas/picture_edits.h"
#include "core/canvas/selection_edits.h"
#include "support/canvas_samples.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <set>

namespace moyun::canvas {
namespace {

using test::Rgba;
const Colour kRed = colourOf(1, 0, 0), kWhite = colourOf(1, 1, 1);
constexpr image::Rect kClip{-200, -200, 900, 900};

template <class T> std::size_t differentTiles(const TilePlane<T>& plane)
{
    std::set<const void*> tiles;
    plane.forEach([&](int, int, const auto& tile) { tiles.insert(tile.get()); });
    return tiles.size();
}

// Something soft to look at: a hill of colour in the middle of 200 x 200.
Pixels hill()
{
    Pixels pixels;
    for (int y = 0; y < 200; ++y)
        for (int x = 0; x < 200; ++x) {
            const double a = std::exp(-(std::pow(x - 90.0, 2) + std::pow(y - 110.0, 2)) / 1800);
            test::setPixel(pixels, x, y, colourOf(float(x) / 200, float(y) / 200, 0.5f, float(a)));
        }
    return pixels;
}

double totalOf(const Pixels& pixels)
{
    double sum = 0;
    pixels.forEach([&](int, int, const auto& tile) {
        for (std::size_t i = 3; i < tile->px.size(); i += 4) sum += tile->px[i] / 32768.0;
    });
    return sum;
}

void expectClose(const Pixels& a, const Pixels& b, const image::Rect& area, int tolerance)
{
    for (int y = area.y; y < area.bottom(); ++y)
        for (int x = area.x; x < area.right(); ++x)
            for (std::size_t c = 0; c < 4; ++c)
                ASSERT_NEAR(test::pixelOf(a, x, y)[c], test::pixelOf(b, x, y)[c], tolerance)
                    << x << " " << y << " " << c;
}

TEST(Transforms, MovingByWholePixelsIsExact)
{
    const Pixels pixels = test::randomPixels(150, 90, 3);
    for (const auto& [dx, dy] : {std::pair(64, -128), std::pair(5, -77), std::pair(-200, 31)}) {
        const Pixels there = moved(pixels, dx, dy);
        for (int y = 0; y < 128; y += 7)
            for (int x = 0; x < 192; x += 5)
                ASSERT_EQ(test::pixelOf(there, x + dx, y + dy), test::pixelOf(pixels, x, y));
        EXPECT_TRUE(moved(there, -dx, -dy) == pixels);
    }
    EXPECT_EQ(moved(pixels, 64, 0).tile(1, 0), pixels.tile(0, 0)) << "whole tiles are the same ones";
    EXPECT_LE(differentTiles(moved(filledPixels({0, 0, 4096, 4096}, kRed), 3, 3)), 260u);
    EXPECT_TRUE(moved(pixels, 1 << 28, 0).isEmpty()) << "too far to be kept";
}

TEST(Transforms, OfNothingChangeNothing)
{
    const Pixels pixels = hill();
    for (const Sampling sampling : {Sampling::Nearest, Sampling::Bilinear, Sampling::Bicubic}) {
        const auto same = transformed(pixels, {}, sampling, kClip);
        ASSERT_TRUE(same);
        EXPECT_TRUE(*same == pixels);
        const auto shifted = transformed(pixels, Transform::moving(30, -11), sampling, kClip);
        EXPECT_TRUE(*shifted == moved(pixels, 30, -11));
    }
}

TEST(Transforms, QuarterTurnsAgreeWithExactOnes)
{
    const Pixels pixels = hill();
    const auto turned = transformed(pixels, Transform::rotating(90, {100, 100}), Sampling::Nearest, kClip);
    ASSERT_TRUE(turned);
    // Clockwise: what was at the top is at the right.
    for (int y = 0; y < 200; y += 3)
        for (int x = 0; x < 200; x += 3)
            ASSERT_EQ(test::pixelOf(*turned, 199 - y, x), test::pixelOf(pixels, x, y));
}

TEST(Transforms, TurningThereAndBackIsNearlyTheSame)
{
    const Pixels pixels = hill();
    const Transform turn = Transform::rotating(33, {80, 90});
    Transform back;
    ASSERT_TRUE(turn.inverse(back));
    const auto there = transformed(pixels, turn, Sampling::Bicubic, kClip);
    const auto again = transformed(*there, back, Sampling::Bicubic, kClip);
    expectClose(*again, pixels, {10, 10, 180, 180}, 200);
    EXPECT_NEAR(totalOf(*there), totalOf(pixels), totalOf(pixels) * 0.001);
}

TEST(Transforms, ShrinkingAveragesEverything)
{
    // Lines of one pixel: any that is left out or counted twice would show.
    Pixels lines;
    for (int y = 0; y < 512; ++y)
        for (int x = 0; x < 512; x += 2) test::setPixel(lines, x, y, kWhite);
    for (const double scale : {0.5, 0.37, 0.2, 0.061}) {
        const auto small = transformed(lines, Transform::scaling(scale, scale), Sampling::Bicubic, kClip);
        ASSERT_TRUE(small);
        EXPECT_NEAR(totalOf(*small), 512 * 256 * scale * scale, 512 * 256 * scale * scale * 0.02);
        const int middle = int(256 * scale);
        EXPECT_NEAR(test::pixelOf(*small, middle, middle)[3], 16384, scale < 0.3 ? 3000 : 6500) << scale;
    }
    const auto flat = transformed(lines, Transform::scaling(1, 0.1), Sampling::Bilinear, kClip);
    EXPECT_NEAR(test::pixelOf(*flat, 100, 20)[3], 32768, 1) << "narrower one way alone";
    EXPECT_EQ(test::pixelOf(*flat, 101, 20)[3], 0);
}

TEST(Transforms, EnlargingKeepsShapesAndColoursUnderAlpha)
{
    const auto large = transformed(hill(), Transform::scaling(3, 3), Sampling::Bicubic, kClip);
    ASSERT_TRUE(large);
    EXPECT_NEAR(test::pixelOf(*large, 271, 331)[3], 32768, 60);
    large->forEach([](int, int, const auto& tile) {
        for (std::size_t i = 0; i < tile->px.size(); ++i) ASSERT_LE(tile->px[i], tile->px[i | 3]);
    });
    const auto pixelArt = transformed(hill(), Transform::scaling(3, 3), Sampling::Nearest, kClip);
    EXPECT_EQ(test::pixelOf(*pixelArt, 300, 300), test::pixelOf(hill(), 100, 100));
    EXPECT_EQ(test::pixelOf(*pixelArt, 302, 302), test::pixelOf(hill(), 100, 100));
}

TEST(Transforms, PerspectivePutsCornersInTheirPlaces)
{
    const image::Rect from{20, 30, 100, 80};
    const std::array<Point, 4> corners{Point{50, 40}, Point{300, 10}, Point{280, 260}, Point{90, 180}};
    const Transform transform = Transform::perspective(from, corners);
    const std::array<Point, 4> edges{Point{20, 30}, Point{120, 30}, Point{120, 110}, Point{20, 110}};
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_NEAR(transform.map(edges[i]).x, corners[i].x, 1e-9);
        EXPECT_NEAR(transform.map(edges[i]).y, corners[i].y, 1e-9);
    }
    const auto out = transformed(filledPixels(from, kRed), transform, Sampling::Bilinear, kClip);
    ASSERT_TRUE(out);
    const Mask wanted = polygonMask({{corners.begin(), corners.end()}}, kClip);
    int inside = 0;
    for (int y = 0; y < 300; y += 2)
        for (int x = 0; x < 320; x += 2) {
            const int value = test::valueOf(wanted, x, y), alpha = test::pixelOf(*out, x, y)[3];
            if (value == 255 && test::valueOf(*widened(wanted, 0, kClip), x, y) == 255)
                inside += alpha > 16000;
            if (value == 0) {
                EXPECT_LT(alpha, 20000);
            }
        }
    EXPECT_GT(inside, 8000);
    const std::array<Point, 4> line{Point{0, 0}, Point{1, 1}, Point{2, 2}, Point{3, 3}};
    EXPECT_EQ(Transform::perspective(from, line), Transform());
}

TEST(Transforms, AHorizonIsNoTrap)
{
    // Corners far behind each other: the way to the horizon lies inside of the clip.
    Transform transform = Transform::moving(-100, -200);
    transform.m[7] = 0.004;
    const auto out = transformed(filledPixels({0, 0, 200, 200}, kRed), transform, Sampling::Bicubic,
                                 {-2000, -2000, 4000, 4000});
    ASSERT_TRUE(out);
    Transform broken;
    broken.m.fill(0);
    EXPECT_EQ(transformed(hill(), broken, Sampling::Bicubic, kClip).error().code,
              base::ErrorCode::InvalidArgument);
    broken.m.fill(std::nan(""));
    EXPECT_FALSE(transformed(hill(), broken, Sampling::Bicubic, kClip));
    const auto giant = transformed(hill(), Transform::scaling(1e7, 1e7), Sampling::Bicubic, kClip);
    EXPECT_TRUE(giant);
    const auto speck = transformed(hill(), Transform::scaling(1e-4, 1e-4), Sampling::Bicubic, kClip);
    EXPECT_TRUE(speck);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(transformed(hill(), {}, Sampling::Bicubic, kClip, stop.get_token()).error().isCancelled());
    EXPECT_TRUE(withSelectedMoved(hill(), nullptr, 5, 5, stop.get_token()).error().isCancelled());
}

TEST(Transforms, OnlyTheSelectedPartMoves)
{
    const Pixels pixels = test::randomPixels(128, 128, 6);
    const Mask selection = rectangleMask({10, 20, 30, 40});
    const auto out = withSelectedMoved(pixels, &selection, 60, 50);
    ASSERT_TRUE(out);
    EXPECT_EQ(test::pixelOf(*out, 15, 25), Rgba());
    EXPECT_EQ(test::pixelOf(*out, 9, 25), test::pixelOf(pixels, 9, 25));
    for (int x = 10; x < 40; ++x)
        if (test::pixelOf(pixels, x, 25)[3] == 32768) {
            EXPECT_EQ(test::pixelOf(*out, x + 60, 75), test::pixelOf(pixels, x, 25));
        }
    EXPECT_EQ(test::pixelOf(*out, 120, 120), test::pixelOf(pixels, 120, 120));
    EXPECT_TRUE(*withSelectedMoved(pixels, nullptr, 7, 8) == moved(pixels, 7, 8));
    const auto same = withSelectedTransformed(pixels, &selection, {}, Sampling::Nearest, kClip);
    EXPECT_TRUE(*same == pixels);
}

Picture sample()
{
    Layer group;
    group.id = 2;
    group.kind = Layer::Kind::Group;
    group.layers = {test::paintLayer(3, test::randomPixels(300, 200, 50))};
    group.layers[0].mask = rectangleMask({20, 20, 200, 100});
    Picture picture =
        test::pictureOf(300, 200, {test::paintLayer(1, filledPixels({0, 0, 300, 200}, kWhite)), group});
    picture.selection = rectangleMask({10, 20, 100, 50});
    return picture;
}

base::ImageBuffer shown(const Picture& picture)
{
    return imageOf(picture);
}

TEST(PictureEdits, FlipsAreTheirOwnOpposites)
{
    const Picture picture = sample();
    const auto mirrored = flipped(picture, Flip::Horizontal);
    ASSERT_TRUE(mirrored);
    const auto before = shown(picture), after = shown(*mirrored);
    for (int y = 0; y < 200; ++y)
        for (int x = 0; x < 300; ++x)
            for (int c = 0; c < 4; ++c) ASSERT_EQ(after.pixel(299 - x, y)[c], before.pixel(x, y)[c]);
    EXPECT_EQ(boundsOf(*mirrored->selection), (image::Rect{190, 20, 100, 50}));
    EXPECT_EQ(shown(*flipped(*mirrored, Flip::Horizontal)), before);
    const auto down = flipped(picture, Flip::Vertical);
    EXPECT_EQ(boundsOf(*down->selection), (image::Rect{10, 130, 100, 50}));
    const auto one = withLayerFlipped(picture, 3, Flip::Vertical);
    ASSERT_TRUE(one);
    EXPECT_TRUE(one->find(1)->pixels == picture.find(1)->pixels);
    EXPECT_EQ(test::pixelOf(one->find(3)->pixels, 40, 0), test::pixelOf(picture.find(3)->pixels, 40, 199));
}

TEST(PictureEdits, StopWhenAsked)
{
    std::stop_source stop;
    stop.request_stop();
    const Picture picture = sample();
    EXPECT_TRUE(flipped(picture, Flip::Vertical, stop.get_token()).error().isCancelled());
    EXPECT_TRUE(turned(picture, QuarterTurn::Half, stop.get_token()).error().isCancelled());
    EXPECT_TRUE(scaled(picture, 30, 20, Sampling::Bicubic, stop.get_token()).error().isCancelled());
}

TEST(PictureEdits, FourQuarterTurnsAreNone)
{
    const Picture picture = sample();
    const auto once = turned(picture, QuarterTurn::Clockwise);
    ASSERT_TRUE(once);
    EXPECT_EQ(once->width, 200);
    EXPECT_EQ(once->height, 300);
    EXPECT_EQ(test::pixelOf(once->find(3)->pixels, 199 - 30, 70),
              test::pixelOf(picture.find(3)->pixels, 70, 30));
    EXPECT_EQ(boundsOf(*once->selection), (image::Rect{130, 10, 50, 100}));
    const auto twice = turned(*once, QuarterTurn::Clockwise), half = turned(picture, QuarterTurn::Half);
    EXPECT_EQ(shown(*twice), shown(*half));
    EXPECT_EQ(shown(*turned(*once, QuarterTurn::CounterClockwise)), shown(picture));
    EXPECT_EQ(shown(*turned(*turned(*twice, QuarterTurn::Clockwise), QuarterTurn::Clockwise)),
              shown(picture));
}

TEST(PictureEdits, CroppingAndTheCanvas)
{
    const Picture picture = sample();
    const auto cut = cropped(picture, {50, 40, 101, 77});
    ASSERT_TRUE(cut);
    EXPECT_EQ(shown(*cut), imageOf(picture, {50, 40, 101, 77}));
    EXPECT_EQ(boundsOf(*cut->selection), (image::Rect{0, 0, 60, 30}));
    EXPECT_EQ(test::pixelOf(cut->find(3)->pixels, 101, 20), Rgba()) << "gone for good";
    const auto kept = cropped(picture, {50, 40, 101, 77}, true);
    EXPECT_EQ(shown(*kept), shown(*cut));
    EXPECT_EQ(test::pixelOf(kept->find(3)->pixels, 101, 20), test::pixelOf(picture.find(3)->pixels, 151, 60));
    EXPECT_EQ(shown(*withCanvasSize(*kept, 300, 200, 0, 0)).pixel(0, 0)[0],
              imageOf(picture, {50, 40, 1, 1}).pixel(0, 0)[0]);
    const auto wide = withCanvasSize(picture, 400, 300, 0.5, 1);
    EXPECT_EQ(imageOf(*wide, {50, 100, 300, 200}), shown(picture));
    EXPECT_EQ(shown(*wide).pixel(49, 200)[3], 0);
    EXPECT_EQ(boundsOf(*wide->selection), (image::Rect{60, 120, 100, 50}));
    EXPECT_EQ(cropped(picture, {0, 0, 0, 5}).error().code, base::ErrorCode::InvalidArgument);
    EXPECT_EQ(withCanvasSize(picture, 8193, 5, 0, 0).error().code, base::ErrorCode::TooLarge);
}

TEST(PictureEdits, ScalingKeepsWhatIsFilledToTheEdges)
{
    const Picture picture = sample();
    for (const auto& [width, height] : {std::pair(450, 300), std::pair(131, 97), std::pair(37, 21)}) {
        const auto out = scaled(picture, width, height, Sampling::Bicubic);
        ASSERT_TRUE(out);
        const auto image = shown(*out);
        EXPECT_EQ(image.width(), width);
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) ASSERT_EQ(image.pixel(x, y)[3], 255) << x << " " << y;
        EXPECT_EQ(test::pixelOf(out->find(1)->pixels, width, height), Rgba())
            << "nothing new beyond the edge";
        const auto selected = boundsOf(*out->selection);
        EXPECT_NEAR(selected.x, 10.0 * width / 300, 2);
        EXPECT_NEAR(selected.width, 100.0 * width / 300, 4);
    }
    EXPECT_EQ(shown(*scaled(picture, 300, 200, Sampling::Bicubic)), shown(picture));
    EXPECT_FALSE(scaled(picture, 0, 20, Sampling::Bicubic));
    Picture large =
        test::pictureOf(8000, 8000, {test::paintLayer(1, filledPixels({0, 0, 8000, 8000}, kWhite))});
    const auto smaller = scaled(large, 4001, 3999, Sampling::Bicubic);
    ASSERT_TRUE(smaller);
    EXPECT_LT(differentTiles(smaller->layers[0].pixels), 150u);
}

TEST(Difference, IsWhereSomethingMayLookDifferent)
{
    const Picture picture = sample();
    EXPECT_EQ(shownDifference(picture, picture), image::Rect());
    Picture dab = picture;
    test::setPixel(dab.find(3)->pixels, 70, 70, kRed);
    EXPECT_EQ(shownDifference(picture, dab), (image::Rect{64, 64, 64, 64}));
    EXPECT_EQ(shownDifference(dab, picture), (image::Rect{64, 64, 64, 64}));
    Picture named = picture;
    named.find(3)->name = "Other";
    named.find(3)->locked = true;
    named.selection.reset();
    EXPECT_EQ(shownDifference(picture, named), image::Rect());
    Picture hidden = picture;
    hidden.find(2)->visible = false;
    EXPECT_EQ(shownDifference(picture, hidden), (image::Rect{0, 0, 300, 200}));
    Picture small = test::pictureOf(300, 200, {test::paintLayer(1, filledPixels({70, 70, 5, 5}, kRed))});
    EXPECT_EQ(shownDifference(small, *withoutLayer(small, 1)), (image::Rect{64, 64, 64, 64}));
    Picture mask = picture;
    mask.find(3)->mask->edit(0, 0).px[5] = 9;
    EXPECT_EQ(shownDifference(picture, mask), (image::Rect{0, 0, 64, 64}));
    Picture keeps = small;
    keeps.layers[0].mode = BlendMode::DestinationIn;
    EXPECT_EQ(shownDifference(small, keeps), (image::Rect{0, 0, 300, 200}));
    Picture wide = picture;
    wide.width = 400;
    EXPECT_EQ(shownDifference(picture, wide), (image::Rect{0, 0, 400, 200}));
    Picture swapped = picture;
    std::swap(swapped.layers[0], swapped.layers[1]);
    EXPECT_EQ(shownDifference(picture, swapped), (image::Rect{0, 0, 300, 200}));
}

} // namespace
} // namespace moyun::canvas
