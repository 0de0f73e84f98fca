// SPDX-License-Identifier: GPL-3.0-or-later
// OpenRaster files as other programs and the baseline specification have them.
#include "core/canvas/convert.h"
#include "core/canvas/open_raster.h"
#include "support/raster_shapes.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <array>

namespace moyun::test {

namespace {

using namespace canvas;
using Pixel = std::array<int, 4>;

class RasterShapes : public ::testing::Test
{
protected:
    OpenedCanvas open(const OpenRasterParts& parts)
    {
        EXPECT_TRUE(writeOpenRasterArchive(m_folder / "a.ora", parts, {}));
        auto opened = openCanvas(m_folder / "a.ora");
        EXPECT_TRUE(opened) << opened.error().text();
        return opened ? *std::move(opened) : OpenedCanvas{};
    }
    static Pixel at(const Picture& picture, int x, int y)
    {
        const auto image = imageOf(picture, {x, y, 1, 1});
        const auto* p = image.pixel(0, 0);
        return {p[0], p[1], p[2], p[3]};
    }
    static bool near(const Pixel& a, const Pixel& b)
    {
        for (std::size_t c = 0; c < 4; ++c)
            if (std::abs(a[c] - b[c]) > 1) return false;
        return true;
    }

    TempDir m_folder;
};

// Red below, over it a group of one half with a layer that multiplies within the group alone, a hidden layer,
// and one that reaches beyond the canvas at the left.
TEST_F(RasterShapes, GimpsFilesOpenWithNamesModesGroupsAndOffsets)
{
    const ShapeLayer red{"Background", "data/000.png", 0, 0, "1.0", "visible", "svg:src-over"};
    const ShapeLayer inner{"inner", "data/001.png", 10, 10, "1.0", "visible", "svg:multiply"};
    ShapeLayer group{"group", "", 0, 0, "0.5", "visible", "svg:src-over"};
    group.layers = {inner};
    const ShapeLayer hidden{"hidden", "data/001.png", 0, 0, "1.0", "hidden", "svg:screen"};
    ShapeLayer outside{"outside 远", "data/001.png", -15, 30, "0.25", "visible", "svg:src-over"};
    outside.selected = true;
    const auto opened = open(gimpShape(100, 80, {outside, hidden, group, red},
                                       {{"data/000.png", plainPng(100, 80, {200, 0, 0, 255})},
                                        {"data/001.png", plainPng(20, 20, {0, 0, 240, 255})}}));
    EXPECT_TRUE(opened.notes.empty()) << opened.notes[0];
    const Picture& picture = opened.picture;
    EXPECT_EQ(picture.width, 100);
    EXPECT_EQ(picture.height, 80);
    EXPECT_EQ(picture.dpi, 300);
    ASSERT_EQ(picture.layers.size(), 4u);
    EXPECT_EQ(picture.layers[0].name, "Background");
    EXPECT_EQ(picture.layers[1].kind, Layer::Kind::Group);
    EXPECT_FALSE(picture.layers[1].passThrough); // theirs are closed: the mode meets the group alone
    ASSERT_EQ(picture.layers[1].layers.size(), 1u);
    EXPECT_EQ(picture.layers[1].layers[0].mode, BlendMode::Multiply);
    EXPECT_FALSE(picture.layers[2].visible);
    EXPECT_EQ(picture.layers[2].mode, BlendMode::Screen);
    EXPECT_EQ(picture.layers[3].name, "outside 远");
    EXPECT_EQ(opened.selected, picture.layers[3].id);
    EXPECT_EQ(at(picture, 50, 5), (Pixel{200, 0, 0, 255}));
    EXPECT_TRUE(near(at(picture, 15, 15), {100, 0, 120, 255}));
    EXPECT_TRUE(near(at(picture, 2, 40), {150, 0, 60, 255}));
    EXPECT_EQ(at(picture, 5, 40), (Pixel{200, 0, 0, 255})); // it ends there
}

// All modes of the specification by the names that it gives them.
TEST_F(RasterShapes, AllModesByName)
{
    std::vector<ShapeLayer> layers;
    for (int mode = 0; mode < kBlendModes; ++mode)
        layers.push_back(
            {"m", "data/000.png", 0, 0, "1.0", "visible", std::string(openRasterName(BlendMode(mode)))});
    const auto opened =
        open(gimpShape(30, 20, layers, {{"data/000.png", plainPng(30, 20, {200, 0, 0, 255})}}));
    EXPECT_TRUE(opened.notes.empty());
    ASSERT_EQ(int(opened.picture.layers.size()), kBlendModes);
    for (int mode = 0; mode < kBlendModes; ++mode)
        EXPECT_EQ(opened.picture.layers[std::size_t(kBlendModes - 1 - mode)].mode, BlendMode(mode));
}

// The least that the specification asks for: no names, no attributes that have a usual value.
TEST_F(RasterShapes, WhatIsNotSaidHasItsUsualValue)
{
    auto parts = rasterParts("<layer src='data/red.png'/>", "w='10' h='10'");
    const auto opened = open(parts);
    EXPECT_TRUE(opened.notes.empty());
    ASSERT_EQ(opened.picture.layers.size(), 1u);
    const Layer& layer = opened.picture.layers[0];
    EXPECT_TRUE(layer.visible);
    EXPECT_EQ(layer.opacity, 1);
    EXPECT_EQ(layer.mode, BlendMode::Normal);
    EXPECT_EQ(opened.picture.dpi, 72);
    EXPECT_EQ(opened.selected, 0u);
    EXPECT_EQ(at(opened.picture, 9, 9), (Pixel{255, 0, 0, 255}));
}

// Drafts of the specification let a stack lie somewhere, and what is in it counts from there.
TEST_F(RasterShapes, StacksThatLieSomewhereMoveWhatIsInThem)
{
    const auto opened =
        open(rasterParts("<stack x='20' y='5'><stack x='-3'><layer src='data/red.png' x='5' y='5'/>"
                         "</stack></stack><stack x='1e30' y='-1e30'><layer src='data/red.png' "
                         "x='99999999'/></stack>"));
    ASSERT_EQ(opened.picture.layers.size(), 2u);
    EXPECT_EQ(opened.notes.size(), 1u); // the second lies nowhere
    EXPECT_EQ(at(opened.picture, 22, 10), (Pixel{255, 0, 0, 255}));
    EXPECT_EQ(at(opened.picture, 31, 19), (Pixel{255, 0, 0, 255}));
    EXPECT_EQ(at(opened.picture, 21, 10), (Pixel{0, 0, 0, 0}));
    EXPECT_EQ(at(opened.picture, 22, 9), (Pixel{0, 0, 0, 0}));
}

// Parts of the baseline that a painting program has no layers for: told, and the rest is there.
TEST_F(RasterShapes, TextFiltersAndVectorLayersAreTold)
{
    auto parts = rasterParts("<text x='1' y='1'>words</text><filter type='blur'/>"
                             "<layer name='logo' src='data/logo.svg' x='3'/>"
                             "<layer name='red' src='data/red.png'/>");
    parts.emplace_back("data/logo.svg", bytesOfText("<svg xmlns='http://www.w3.org/2000/svg'/>"));
    const auto opened = open(parts);
    EXPECT_EQ(opened.notes.size(), 3u);
    ASSERT_EQ(opened.picture.layers.size(), 2u);
    EXPECT_EQ(opened.picture.layers[1].name, "logo");
    EXPECT_TRUE(opened.picture.layers[1].pixels.isEmpty());
    EXPECT_EQ(at(opened.picture, 5, 5), (Pixel{255, 0, 0, 255}));
}

} // namespace

} // namespace moyun::test
