// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/blend_mode.h"
#include "support/canvas_samples.h"

#include <gtest/gtest.h>

#include <set>
#include <stdexcept>
#include <thread>

namespace moyun::canvas {
namespace {

TEST(TilePlane, HoldsNothingUntilSomethingIsWritten)
{
    Pixels pixels;
    EXPECT_TRUE(pixels.isEmpty());
    EXPECT_EQ(pixels.tile(3, -2), nullptr);
    EXPECT_EQ(pixels.tileBounds(), image::Rect());
    pixels.edit(3, -2).px[0] = 7;
    pixels.edit(-5, 4).px[1] = 8;
    ASSERT_NE(pixels.tile(3, -2), nullptr);
    EXPECT_EQ(pixels.tile(3, -2)->px[0], 7);
    EXPECT_EQ(pixels.tile(2, -2), nullptr);
    EXPECT_EQ(pixels.tileCount(), 2u);
    EXPECT_EQ(pixels.tileBounds(), (image::Rect{-5, -2, 9, 7}));
}

TEST(TilePlane, CopiesShareUntilOneIsWritten)
{
    Pixels first = test::randomPixels(640, 640, 1);
    const Pixels second = first;
    EXPECT_EQ(first.tile(4, 4), second.tile(4, 4));
    const auto before = *second.tile(4, 4);
    first.edit(4, 4).px[9] ^= 1;
    EXPECT_EQ(*second.tile(4, 4), before);
    EXPECT_NE(first.tile(4, 4), second.tile(4, 4));
    EXPECT_EQ(first.tile(4, 5), second.tile(4, 5));
    EXPECT_FALSE(first == second);
    int differences = 0;
    first.forEachDifference(second, [&](int tx, int ty, const auto& here, const auto& there) {
        ++differences;
        EXPECT_EQ(tx, 4);
        EXPECT_EQ(ty, 4);
        EXPECT_EQ(here, first.tile(4, 4));
        EXPECT_EQ(there, second.tile(4, 4));
    });
    EXPECT_EQ(differences, 1);
    first.edit(4, 4).px[9] ^= 1;
    EXPECT_TRUE(first == second) << "the same values in another tile";
}

TEST(TilePlane, WritingOnlyCopiesWhatIsShared)
{
    Pixels pixels;
    const Tile* made = &pixels.edit(0, 0);
    EXPECT_EQ(&pixels.edit(0, 0), made);
    {
        const Pixels copy = pixels;
        EXPECT_NE(&pixels.edit(0, 0), made);
    }
    const Tile* own = pixels.tile(0, 0).get();
    EXPECT_EQ(&pixels.edit(0, 0), own) << "the copy is gone";
}

TEST(TilePlane, OneTileInManyPlacesIsCopiedOnWriting)
{
    Pixels pixels = test::uniformPixels(256, 256, {1, 2, 3, 4});
    EXPECT_EQ(pixels.tile(0, 0), pixels.tile(3, 3));
    pixels.edit(1, 1).px[0] = 99;
    EXPECT_EQ(pixels.tile(0, 0)->px[0], 1);
    EXPECT_EQ(pixels.tile(1, 1)->px[0], 99);
}

TEST(TilePlane, TakingTilesAwayLeavesNothing)
{
    Pixels pixels = test::uniformPixels(256, 128, {1, 2, 3, 4});
    pixels.set(0, 0, nullptr);
    EXPECT_EQ(pixels.tileCount(), 7u);
    EXPECT_EQ(pixels.tile(1, 0)->px[0], 1);
    for (int ty = 0; ty < 2; ++ty)
        for (int tx = 0; tx < 4; ++tx) pixels.set(tx, ty, nullptr);
    EXPECT_TRUE(pixels.isEmpty());
    EXPECT_TRUE(pixels == Pixels());
    pixels.set(9, 9, nullptr);
    EXPECT_TRUE(pixels.isEmpty());
}

TEST(TilePlane, DifferencesOfPlanesThatDoNotMeet)
{
    Mask first, second;
    first.edit(-3, -3).px[0] = 1;
    second.edit(5, -3).px[0] = 1;
    second.edit(5, 6).px[0] = 1;
    std::set<std::pair<int, int>> places;
    const auto note = [&](int tx, int ty, const auto& here, const auto& there) {
        EXPECT_NE(bool(here), bool(there));
        places.insert({tx, ty});
    };
    first.forEachDifference(second, note);
    EXPECT_EQ(places, (std::set<std::pair<int, int>>{{-3, -3}, {5, -3}, {5, 6}}));
    places.clear();
    first.forEachDifference(Mask(), note);
    EXPECT_EQ(places.size(), 1u);
    places.clear();
    Mask().forEachDifference(second, note);
    EXPECT_EQ(places.size(), 2u);
}

TEST(TilePlane, ATileOfZerosEqualsNone)
{
    Mask first;
    first.edit(2, 2);
    EXPECT_TRUE(first == Mask());
    EXPECT_TRUE(Mask() == first);
    first.edit(2, 2).px[4095] = 1;
    EXPECT_FALSE(first == Mask());
}

TEST(TilePlane, PlacesTooFarAreRefused)
{
    Pixels pixels;
    EXPECT_THROW(pixels.edit(Pixels::kMostTile + 1, 0), std::out_of_range);
    EXPECT_THROW(pixels.set(0, -Pixels::kMostTile - 1, test::uniformTile({})), std::out_of_range);
    EXPECT_EQ(pixels.tile(1 << 30, -(1 << 30)), nullptr);
    EXPECT_TRUE(pixels.isEmpty());
}

TEST(TilePlane, CopiesAreReadOnOneThreadWhileTheOtherWrites)
{
    Pixels pixels = test::uniformPixels(128, 128, {5, 5, 5, 5});
    for (int round = 0; round < 50; ++round) {
        std::jthread reader([copy = pixels, round] {
            std::uint64_t sum = 0;
            copy.forEach([&](int, int, const auto& tile) {
                for (const auto value : tile->px) sum += value;
            });
            EXPECT_EQ(sum % 5, 0u) << round;
        });
        for (int ty = 0; ty < 2; ++ty)
            for (int tx = 0; tx < 2; ++tx)
                for (auto& value : pixels.edit(tx, ty).px) value = std::uint16_t((round + 2) * 5);
    }
}

TEST(BlendMode, NamesGoThereAndBack)
{
    std::set<std::string_view> names;
    for (int i = 0; i < kBlendModes; ++i) {
        bool known = false;
        EXPECT_EQ(blendModeOf(openRasterName(BlendMode(i)), &known), BlendMode(i));
        EXPECT_TRUE(known);
        names.insert(openRasterName(BlendMode(i)));
    }
    EXPECT_EQ(names.size(), std::size_t(kBlendModes));
    EXPECT_EQ(openRasterName(BlendMode::Normal), "svg:src-over");
    EXPECT_EQ(openRasterName(BlendMode::ColourBurn), "svg:color-burn");
    bool known = true;
    EXPECT_EQ(blendModeOf("svg:nonsense", &known), BlendMode::Normal);
    EXPECT_FALSE(known);
}

TEST(Picture, FindsLayersInGroups)
{
    Layer group;
    group.id = 7;
    group.kind = Layer::Kind::Group;
    group.layers = {test::paintLayer(3, {}), test::paintLayer(4, {})};
    Picture picture = test::pictureOf(10, 10, {test::paintLayer(1, {}), group});
    EXPECT_EQ(picture.layerCount(), 4u);
    ASSERT_NE(picture.find(4), nullptr);
    EXPECT_EQ(picture.find(4)->name, "Layer 4");
    EXPECT_EQ(picture.find(5), nullptr);
    EXPECT_EQ(picture.find(0), nullptr);
    picture.find(3)->name = "x";
    EXPECT_EQ(picture.layers[1].layers[0].name, "x");
}

} // namespace
} // namespace moyun::canvas
