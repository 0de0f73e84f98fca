// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/flood.h"
#include "core/canvas/gradient.h"
#include "core/canvas/paint.h"
#include "core/canvas/shapes.h"
#include "support/canvas_samples.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <set>

namespace moyun::canvas {
namespace {

using test::Rgba;
const Colour kRed = colourOf(1, 0, 0), kWhite = colourOf(1, 1, 1), kBlack = colourOf(0, 0, 0);

template <class T> std::size_t differentTiles(const TilePlane<T>& plane)
{
    std::set<const void*> tiles;
    plane.forEach([&](int, int, const auto& tile) { tiles.insert(tile.get()); });
    return tiles.size();
}

double areaOf(const Mask& mask)
{
    double sum = 0;
    mask.forEach([&](int, int, const auto& tile) {
        for (const int value : tile->px) sum += value;
    });
    return sum / 255;
}

TEST(Paint, FillingALargeLayerMakesOneTile)
{
    const Pixels red = painted(Pixels(), image::Rect{0, 0, 8192, 8192}, kRed);
    EXPECT_EQ(red.tileCount(), 128u * 128u);
    EXPECT_EQ(differentTiles(red), 1u);
    Paint half;
    half.opacity = 0.5f;
    EXPECT_EQ(differentTiles(painted(red, image::Rect{0, 0, 8192, 8192}, kWhite, half)), 1u);
    Paint erase;
    erase.erase = true;
    EXPECT_TRUE(painted(red, image::Rect{0, 0, 8192, 8192}, kWhite, erase).isEmpty());
}

TEST(Paint, StaysWithinTheAreaAndTheSelection)
{
    Mask selection;
    selection.edit(0, 0).px.fill(255);
    selection.edit(1, 0).px.fill(51);
    Paint paint;
    paint.selection = &selection;
    const Pixels before = filledPixels({0, 0, 300, 300}, kWhite);
    const Pixels after = painted(before, image::Rect{10, 10, 200, 200}, kBlack, paint);
    EXPECT_EQ(test::pixelOf(after, 9, 10), kWhite);
    EXPECT_EQ(test::pixelOf(after, 10, 10), kBlack);
    EXPECT_EQ(test::pixelOf(after, 63, 63), kBlack);
    EXPECT_EQ(test::pixelOf(after, 64, 20)[0], 26214) << "a fifth";
    EXPECT_EQ(test::pixelOf(after, 130, 20), kWhite);
    EXPECT_EQ(after.tile(2, 2), before.tile(2, 2)) << "untouched tiles are the same";
}

TEST(Paint, LockedAlphaStays)
{
    Pixels pixels;
    test::setPixel(pixels, 5, 5, {0, 0, 16384, 16384});
    Paint paint;
    paint.alphaLocked = true;
    const Pixels after = painted(pixels, image::Rect{0, 0, 64, 64}, kRed, paint);
    EXPECT_EQ(test::pixelOf(after, 5, 5), (Rgba{16384, 0, 0, 16384}));
    EXPECT_EQ(test::pixelOf(after, 6, 5), Rgba());
    EXPECT_EQ(after.tile(1, 1), nullptr);
    paint.erase = true;
    EXPECT_TRUE(painted(pixels, image::Rect{0, 0, 64, 64}, kRed, paint) == pixels);
}

TEST(Paint, WhatIsSelectedAndTheRestAreAllOfIt)
{
    const Pixels pixels = test::randomPixels(192, 64, 8);
    Mask selection;
    selection.set(0, 0, fullMaskTile());
    for (int i = 0; i < 64 * 64; ++i) selection.edit(1, 0).px[std::size_t(i)] = std::uint8_t(i % 256);
    const Pixels part = selectedPart(pixels, &selection), rest = withoutSelected(pixels, &selection);
    EXPECT_EQ(part.tile(0, 0), pixels.tile(0, 0));
    EXPECT_EQ(part.tile(2, 0), nullptr);
    EXPECT_EQ(rest.tile(0, 0), nullptr);
    EXPECT_EQ(rest.tile(2, 0), pixels.tile(2, 0));
    for (int x = 64; x < 128; ++x)
        for (std::size_t c = 0; c < 4; ++c)
            EXPECT_NEAR(test::pixelOf(part, x, 9)[c] + test::pixelOf(rest, x, 9)[c],
                        test::pixelOf(pixels, x, 9)[c], 1);
    EXPECT_TRUE(selectedPart(pixels, nullptr) == pixels);
    EXPECT_TRUE(withoutSelected(pixels, nullptr).isEmpty());
    const Pixels kept = keptOutside(pixels, Pixels(), &selection);
    EXPECT_EQ(kept.tile(0, 0), nullptr);
    EXPECT_EQ(kept.tile(2, 0), pixels.tile(2, 0));
    EXPECT_EQ(test::pixelOf(kept, 64, 0), test::pixelOf(pixels, 64, 0)) << "not selected: exactly as it was";
}

TEST(Shapes, CoverWhatTheirFormulasSay)
{
    const image::Rect clip{0, 0, 500, 500};
    Shape shape;
    shape.from = {20.25, 30.5};
    shape.to = {120.75, 80};
    shape.filled = true;
    shape.kind = Shape::Kind::Rectangle;
    EXPECT_NEAR(areaOf(shapeMask(shape, clip)), 100.5 * 49.5, 1);
    shape.kind = Shape::Kind::Ellipse;
    EXPECT_NEAR(areaOf(shapeMask(shape, clip)), std::numbers::pi * 50.25 * 24.75, 4);
    shape.filled = false;
    shape.width = 6;
    EXPECT_NEAR(areaOf(shapeMask(shape, clip)), std::numbers::pi * (53.25 * 27.75 - 47.25 * 21.75), 4);
    shape.kind = Shape::Kind::Rectangle;
    EXPECT_NEAR(areaOf(shapeMask(shape, clip)), 106.5 * 55.5 - 94.5 * 43.5, 2);
    shape.kind = Shape::Kind::Line;
    EXPECT_NEAR(areaOf(shapeMask(shape, clip)), 6 * std::hypot(100.5, 49.5) + std::numbers::pi * 9, 2);
}

TEST(Shapes, EdgesAreAntialiasedOrNot)
{
    Shape shape{Shape::Kind::Rectangle, {10.5, 10}, {20, 20}, 1, true, true};
    const Mask soft = shapeMask(shape, {0, 0, 100, 100});
    EXPECT_EQ(test::valueOf(soft, 10, 15), 128);
    EXPECT_EQ(test::valueOf(soft, 11, 15), 255);
    EXPECT_EQ(test::valueOf(soft, 20, 15), 0);
    shape.kind = Shape::Kind::Ellipse;
    shape.antialias = false;
    const Mask hard = shapeMask(shape, {0, 0, 100, 100});
    hard.forEach([](int, int, const auto& tile) {
        for (const int value : tile->px) EXPECT_TRUE(value == 0 || value == 255);
    });
}

TEST(Shapes, AreCutAtTheClipWhereverTheyLie)
{
    Shape shape{Shape::Kind::Rectangle, {-1000, -1000}, {5000, 5000}, 1, true, true};
    const Mask all = shapeMask(shape, {-30, 7, 100, 90});
    EXPECT_NEAR(areaOf(all), 9000, 0.001);
    EXPECT_EQ(test::valueOf(all, -30, 7), 255);
    EXPECT_EQ(test::valueOf(all, -31, 7), 0);
    EXPECT_EQ(test::valueOf(all, 69, 96), 255);
    EXPECT_EQ(test::valueOf(all, 70, 96), 0);
    const Mask corner = polygonMask({{{-50, -50}, {50, -50}, {-50, 50}}}, {0, 0, 100, 100});
    EXPECT_NEAR(areaOf(corner), 0, 0.01) << "only its long side touches the corner";
    const Mask half = polygonMask({{{-100, -100}, {100, -100}, {-100, 100}}}, {-50, -50, 50, 50});
    EXPECT_NEAR(areaOf(half), 2500, 0.01);
    const double nan = std::nan("");
    EXPECT_TRUE(polygonMask({{{nan, 0}, {1e300, nan}, {5, 5}}}, {0, 0, 100, 100}).isEmpty());
    EXPECT_TRUE(polygonMask({}, {0, 0, 100, 100}).isEmpty());
    EXPECT_NEAR(areaOf(polygonMask({{{-1e308, -1e308}, {1e308, -1e308}, {1e308, 1e308}, {-1e308, 1e308}}},
                                   {0, 0, 64, 64})),
                4096, 1);
}

TEST(Shapes, APolygonThatCrossesItselfIsWholeInside)
{
    // A star of five points, drawn in one line: its middle is run round twice.
    std::vector<Point> star;
    for (int i = 0; i < 5; ++i) {
        const double a = 4 * std::numbers::pi * i / 5;
        star.push_back({200 + 100 * std::sin(a), 200 - 100 * std::cos(a)});
    }
    const Mask mask = polygonMask({star}, {0, 0, 400, 400});
    EXPECT_EQ(test::valueOf(mask, 200, 200), 255);
    EXPECT_EQ(test::valueOf(mask, 200, 130), 255);
    EXPECT_EQ(test::valueOf(mask, 130, 130), 0);
}

TEST(Shapes, ALargeOneIsMostlyOneTile)
{
    const Mask mask = rectangleMask({1, 1, 8190, 8190});
    EXPECT_LT(differentTiles(mask), 520u);
    EXPECT_NEAR(areaOf(mask), 8190.0 * 8190.0, 0.5);
    Shape circle{Shape::Kind::Ellipse, {0, 0}, {4096, 4096}, 1, true, true};
    EXPECT_LT(differentTiles(shapeMask(circle, {0, 0, 8192, 8192})), 300u);
}

Picture rings()
{
    // White, with a soft black ring: inside radius 20 and outside radius 40 white.
    Pixels pixels = filledPixels({0, 0, 200, 200}, kWhite);
    for (int y = 0; y < 200; ++y)
        for (int x = 0; x < 200; ++x) {
            const double r = std::hypot(x + 0.5 - 100, y + 0.5 - 100);
            const double dark = std::clamp(std::min(r - 19.5, 40.5 - r), 0.0, 1.0);
            const auto value = std::uint16_t((1 - dark) * 32768);
            if (dark > 0) test::setPixel(pixels, x, y, {value, value, value, 32768});
        }
    return test::pictureOf(200, 200, {test::paintLayer(1, pixels)});
}

TEST(Flood, FillsWhatIsConnected)
{
    const Picture picture = rings();
    FloodOptions options;
    options.antialias = false;
    const auto inside = floodMask(picture, 1, 100, 100, options);
    ASSERT_TRUE(inside);
    EXPECT_EQ(test::valueOf(*inside, 100, 85), 255);
    EXPECT_EQ(test::valueOf(*inside, 100, 70), 0);
    EXPECT_EQ(test::valueOf(*inside, 5, 5), 0);
    options.contiguous = false;
    const auto all = floodMask(picture, 1, 100, 100, options);
    EXPECT_EQ(test::valueOf(*all, 5, 5), 255);
    EXPECT_EQ(test::valueOf(*all, 199, 199), 255);
    EXPECT_EQ(test::valueOf(*all, 200, 199), 0) << "not beyond the picture";
    EXPECT_EQ(test::valueOf(*all, 100, 70), 0);
    EXPECT_TRUE(floodMask(picture, 1, 200, 10, options)->isEmpty());
    EXPECT_FALSE(floodMask(picture, 9, 0, 0, options));
    options.tolerance = 255;
    EXPECT_NEAR(areaOf(*floodMask(picture, 0, 0, 0, options)), 40000, 0.01);
}

TEST(Flood, SoftEdgesAreCoveredAsFarAsTheirColourGoes)
{
    const auto mask = floodMask(rings(), 0, 100, 100, {});
    ASSERT_TRUE(mask);
    // What is not dark inside of the ring: a disc of radius 20.
    EXPECT_NEAR(areaOf(*mask), std::numbers::pi * 400, 30);
    int soft = 0;
    mask->forEach([&](int, int, const auto& tile) {
        for (const int value : tile->px) soft += value > 0 && value < 255;
    });
    EXPECT_GT(soft, 40);
    // Beside a hard edge nothing spills over.
    const Picture hard = test::pictureOf(
        100, 100,
        {test::paintLayer(1, painted(filledPixels({0, 0, 100, 100}, kWhite), image::Rect{50, 0, 50, 100},
                                     colourOf(0.5f, 0.5f, 0.5f)))});
    EXPECT_NEAR(areaOf(*floodMask(hard, 1, 10, 10, {})), 5000, 0.001);
}

TEST(Flood, GrowsAndShrinks)
{
    const Picture hard = test::pictureOf(100, 100,
                                         {test::paintLayer(1, painted(filledPixels({0, 0, 100, 100}, kWhite),
                                                                      image::Rect{50, 0, 50, 100}, kBlack))});
    FloodOptions options;
    options.grow = 3;
    EXPECT_NEAR(areaOf(*floodMask(hard, 1, 10, 10, options)), 5300, 0.001);
    options.grow = -2;
    EXPECT_NEAR(areaOf(*floodMask(hard, 1, 10, 10, options)), 4800, 0.001);
}

TEST(Flood, LargeEmptyLayersAreQuickAndSmall)
{
    const Picture picture = test::pictureOf(8192, 8192, {test::paintLayer(1, {})});
    FloodOptions options;
    options.contiguous = false;
    const auto mask = floodMask(picture, 1, 4000, 4000, options);
    ASSERT_TRUE(mask);
    EXPECT_EQ(differentTiles(*mask), 1u);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(floodMask(picture, 1, 5, 5, {}, stop.get_token()).error().isCancelled());
}

TEST(Flood, AMazeIsFollowedThroughAllTiles)
{
    // A wall every 8 pixels with a gap at alternating ends: one winding way.
    Pixels pixels;
    for (int y = 7; y < 256; y += 8)
        for (int x = 0; x < 256; ++x)
            if (y / 8 % 2 ? x > 0 : x < 255) test::setPixel(pixels, x, y, kBlack);
    const Picture picture = test::pictureOf(256, 256, {test::paintLayer(1, pixels)});
    FloodOptions options;
    options.antialias = false;
    const double walls = 32 * 255;
    EXPECT_NEAR(areaOf(*floodMask(picture, 1, 0, 0, options)), 256 * 256 - walls, 0.001);
}

TEST(Gradients, GoFromOneColourToTheOther)
{
    Gradient gradient;
    gradient.from = {0, 0};
    gradient.to = {256, 0};
    gradient.first = kBlack;
    gradient.second = kWhite;
    const auto out = painted(Pixels(), {0, 0, 300, 100}, gradient);
    ASSERT_TRUE(out);
    for (const int x : {0, 63, 64, 128, 200, 255}) {
        const Rgba pixel = test::pixelOf(*out, x, 50);
        EXPECT_NEAR(pixel[0], (x + 0.5) * 128, 70);
        EXPECT_EQ(pixel[3], 32768);
    }
    EXPECT_NEAR(test::pixelOf(*out, 299, 50)[1], 32768, 70);
    EXPECT_EQ(test::pixelOf(*out, 300, 50), Rgba());
    // Dithered: a column is not all the same, but right on average.
    double sum = 0;
    std::set<int> values;
    for (int y = 0; y < 100; ++y) {
        values.insert(test::pixelOf(*out, 100, y)[0]);
        sum += test::pixelOf(*out, 100, y)[0];
    }
    EXPECT_GT(values.size(), 20u);
    EXPECT_NEAR(sum / 100, 100.5 * 128, 15);
    EXPECT_TRUE(*painted(Pixels(), {0, 0, 300, 100}, gradient) == *out) << "the same every time";
}

TEST(Gradients, RadialAndToNothing)
{
    Gradient gradient{Gradient::Kind::Radial, {100, 100}, {100, 150}, kRed, {}};
    const auto out = painted(Pixels(), {0, 0, 200, 200}, gradient);
    EXPECT_NEAR(test::pixelOf(*out, 100, 100)[3], 32768, 700);
    EXPECT_NEAR(test::pixelOf(*out, 125, 100)[3], 16384, 700);
    EXPECT_LE(test::pixelOf(*out, 170, 100)[3], 70);
    for (int x = 90; x < 170; ++x) EXPECT_LE(test::pixelOf(*out, x, 99)[0], test::pixelOf(*out, x, 99)[3]);
    gradient.to = gradient.from;
    EXPECT_TRUE(painted(Pixels(), {0, 0, 200, 200}, gradient)) << "no length";
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(painted(Pixels(), {0, 0, 200, 200}, gradient, {}, stop.get_token()).error().isCancelled());
}

} // namespace
} // namespace moyun::canvas
