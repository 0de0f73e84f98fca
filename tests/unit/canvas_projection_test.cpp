// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/compositor.h"
#include "core/canvas/projection.h"
#include "support/canvas_samples.h"

#include <gtest/gtest.h>

#include <cstring>
#include <set>
#include <thread>

namespace moyun::canvas {
namespace {

constexpr std::size_t kMiB = std::size_t(1) << 20;

std::vector<std::uint8_t> read(Projection& projection, int level)
{
    const int width = projection.width(level), height = projection.height(level);
    std::vector<std::uint8_t> bgra(std::size_t(width) * std::size_t(height) * 4, 7);
    projection.readRegion(level, {0, 0, width, height}, bgra.data(), std::size_t(width) * 4);
    return bgra;
}

// Pixel by pixel from the level above.
std::vector<std::uint8_t> halved(const std::vector<std::uint8_t>& from, int width, int height)
{
    const int w = (width + 1) / 2, h = (height + 1) / 2;
    std::vector<std::uint8_t> out(std::size_t(w) * std::size_t(h) * 4);
    for (int y = 0; y < h; ++y)
        for (int x = 0; x < w; ++x)
            for (int c = 0; c < 4; ++c) {
                int sum = 0, count = 0;
                for (int v = 2 * y; v < std::min(2 * y + 2, height); ++v)
                    for (int u = 2 * x; u < std::min(2 * x + 2, width); ++u, ++count)
                        sum += from[std::size_t((v * width + u) * 4 + c)];
                out[std::size_t((y * w + x) * 4 + c)] = std::uint8_t((sum + count / 2) / count);
            }
    return out;
}

void expectTrue(Projection& projection, const Picture& picture)
{
    std::vector<std::uint8_t> wanted(std::size_t(picture.width) * std::size_t(picture.height) * 4);
    compose(picture, {0, 0, picture.width, picture.height}, wanted.data(), std::size_t(picture.width) * 4);
    for (int level = 0; level < Projection::kLevels; ++level) {
        ASSERT_EQ(read(projection, level), wanted) << "level " << level;
        wanted = halved(wanted, projection.width(level), projection.height(level));
    }
}

TEST(Projection, AllLevelsShowThePicture)
{
    for (const auto& [width, height] : {std::pair(256, 256), std::pair(333, 201), std::pair(1, 130)}) {
        const Picture picture =
            test::pictureOf(width, height, {test::paintLayer(1, test::randomPixels(width, height, 5))});
        Projection projection;
        projection.setPicture(picture);
        expectTrue(projection, picture);
    }
}

TEST(Projection, AChangeIsSeenAtAllLevelsAndNothingElseIsMadeAnew)
{
    Picture picture = test::pictureOf(640, 512, {test::paintLayer(1, test::randomPixels(640, 512, 5))});
    Projection projection;
    projection.setPicture(picture);
    for (int level = 0; level < Projection::kLevels; ++level) read(projection, level);
    const Projection::Ref far = projection.tile(0, 9, 7);
    test::setPixel(picture.layers[0].pixels, 70, 70, {32768, 0, 32768, 32768});
    projection.setPicture(picture, {70, 70, 1, 1});
    for (int level = 0; level < Projection::kLevels; ++level) {
        EXPECT_EQ(projection.missing(level, {0, 0, 640, 512}), 1) << level;
        const auto peek = projection.peek(level, 1 >> level, 1 >> level);
        EXPECT_TRUE(peek.known);
        EXPECT_FALSE(peek.fresh);
        EXPECT_NE(peek.tile, nullptr) << "the older one is still there to be shown";
    }
    EXPECT_EQ(projection.tile(0, 9, 7), far);
    expectTrue(projection, picture);
}

TEST(Projection, AnotherSizeShowsAllAnew)
{
    Projection projection;
    EXPECT_EQ(projection.tile(0, 0, 0), nullptr);
    Picture picture = test::pictureOf(200, 100, {test::paintLayer(1, test::randomPixels(256, 256, 5))});
    projection.setPicture(picture, {});
    expectTrue(projection, picture);
    picture.width = 99;
    projection.setPicture(picture, {});
    expectTrue(projection, picture);
    EXPECT_EQ(projection.tile(0, 2, 0), nullptr);
    EXPECT_EQ(projection.tile(-1, 0, 0), nullptr);
    EXPECT_EQ(projection.tile(8, 0, 0), nullptr);
}

TEST(Projection, LargePicturesThatAreFilledOrEmptyCostNearlyNothing)
{
    Picture picture =
        test::pictureOf(8192, 8192,
                        {test::paintLayer(1, test::uniformPixels(8192, 8192, {32768, 32768, 32768, 32768})),
                         test::paintLayer(2, {})});
    Projection projection;
    projection.setPicture(picture);
    EXPECT_TRUE(projection.prepare(7, {0, 0, 64, 64}));
    EXPECT_EQ(projection.missing(0, {0, 0, 8192, 8192}), 0);
    EXPECT_EQ(projection.tile(0, 3, 3), projection.tile(0, 120, 70));
    EXPECT_LT(projection.bytes(), kMiB);
    EXPECT_TRUE(projection.tile(7, 0, 0)->opaque);
    EXPECT_EQ(projection.tile(7, 0, 0)->bgra[0], 255);
    picture.layers[0].visible = false;
    projection.setPicture(picture);
    EXPECT_EQ(projection.tile(7, 0, 0), nullptr) << "wholly transparent";
}

TEST(Projection, MemoryIsBounded)
{
    const Picture picture =
        test::pictureOf(2048, 2048, {test::paintLayer(1, test::randomPixels(2048, 2048, 5))});
    Projection projection(4 * kMiB); // of 21 that all levels take
    projection.setPicture(picture);
    std::vector<std::uint8_t> wanted(2048 * 2048 * 4);
    compose(picture, {0, 0, 2048, 2048}, wanted.data(), 2048 * 4);
    EXPECT_EQ(read(projection, 0), wanted);
    EXPECT_LE(projection.bytes(), 4 * kMiB + kMiB / 8);
    EXPECT_EQ(read(projection, 0), wanted);
    const auto tiny = read(projection, 5);
    EXPECT_LE(projection.bytes(), 5 * kMiB);
    Projection roomy;
    roomy.setPicture(picture);
    EXPECT_EQ(tiny, read(roomy, 5));
    EXPECT_GT(roomy.bytes(), 20 * kMiB);
}

TEST(Projection, WhatIsHeldByCallersStays)
{
    const Picture picture =
        test::pictureOf(1024, 1024, {test::paintLayer(1, test::randomPixels(1024, 1024, 5))});
    std::vector<Projection::Ref> held;
    {
        Projection projection(kMiB);
        projection.setPicture(picture);
        for (int ty = 0; ty < 16; ++ty)
            for (int tx = 0; tx < 16; ++tx) held.push_back(projection.tile(0, tx, ty));
        EXPECT_GE(projection.bytes(), 4 * kMiB);
    }
    std::vector<std::uint8_t> wanted(1024 * 1024 * 4);
    compose(picture, {0, 0, 1024, 1024}, wanted.data(), 4096);
    EXPECT_EQ(std::memcmp(held[17]->bgra.data(), wanted.data() + 64 * 4096 + 256, 256), 0);
}

TEST(Projection, PreparingStopsWhenAsked)
{
    const Picture picture = test::pictureOf(512, 512, {test::paintLayer(1, test::randomPixels(512, 512, 5))});
    Projection projection;
    projection.setPicture(picture);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_FALSE(projection.prepare(7, {0, 0, 64, 64}, stop.get_token()));
    EXPECT_EQ(projection.missing(0, {0, 0, 512, 512}), 64);
    EXPECT_TRUE(projection.prepare(7, {0, 0, 64, 64}));
    EXPECT_EQ(projection.missing(0, {0, 0, 512, 512}), 0);
}

TEST(Projection, WorkersAndTheWindowUseItAtOnce)
{
    Picture picture = test::pictureOf(512, 512, {test::paintLayer(1, test::randomPixels(512, 512, 5))});
    Projection projection(kMiB / 2);
    projection.setPicture(picture);
    {
        std::jthread worker([&](const std::stop_token& stop) {
            while (!stop.stop_requested())
                for (int level = 0; level < Projection::kLevels; ++level)
                    projection.prepare(level, {0, 0, 512, 512}, stop);
        });
        for (int i = 0; i < 300; ++i) {
            const int x = i * 37 % 512, y = i * 91 % 512;
            test::setPixel(picture.layers[0].pixels, x, y, {std::uint16_t(i * 100), 0, 0, 32768});
            projection.setPicture(picture, {x, y, 1, 1});
            const auto tile = projection.tile(0, x / 64, y / 64);
            ASSERT_EQ(tile->bgra[std::size_t(y % 64) * 256 + std::size_t(x % 64) * 4 + 2],
                      (i * 100 * 255 + 16384) >> 15);
            projection.peek(3, 0, 0);
        }
    }
    expectTrue(projection, picture);
}

} // namespace
} // namespace moyun::canvas
