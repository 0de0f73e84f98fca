// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/compositor.h"
#include "support/canvas_samples.h"

#include <gtest/gtest.h>

namespace moyun::canvas {
namespace {

using test::Rgba;
constexpr Rgba kWhite{32768, 32768, 32768, 32768}, kRed{32768, 0, 0, 32768}, kHalfBlue{0, 0, 16384, 16384};

Layer layerOf(LayerId id, const Rgba& colour, BlendMode mode = BlendMode::Normal)
{
    Layer layer = test::paintLayer(id, test::uniformPixels(64, 64, colour));
    layer.mode = mode;
    return layer;
}

Layer groupOf(LayerId id, std::vector<Layer> layers)
{
    Layer group;
    group.id = id;
    group.kind = Layer::Kind::Group;
    group.layers = std::move(layers);
    return group;
}

Rgba shown(std::vector<Layer> layers, LayerId below = 0)
{
    Tile made;
    composeTile(test::pictureOf(64, 64, std::move(layers)), 0, 0, made, below);
    return test::pixelOf(made, 30, 40);
}

TEST(Compositor, LayersMeetFromTheBottomUp)
{
    EXPECT_EQ(shown({layerOf(1, kWhite), layerOf(2, kHalfBlue)}), (Rgba{16384, 16384, 32768, 32768}));
    EXPECT_EQ(shown({layerOf(2, kHalfBlue), layerOf(1, kWhite)}), kWhite);
    EXPECT_EQ(shown({}), Rgba());
}

TEST(Compositor, HiddenLayersAreLeftOut)
{
    Layer hidden = layerOf(2, kRed);
    hidden.visible = false;
    EXPECT_EQ(shown({layerOf(1, kWhite), hidden}), kWhite);
    Layer group = groupOf(3, {layerOf(2, kRed)});
    group.visible = false;
    EXPECT_EQ(shown({layerOf(1, kWhite), group}), kWhite);
}

TEST(Compositor, OpacityScalesALayer)
{
    Layer red = layerOf(2, kRed);
    red.opacity = 0.25f;
    EXPECT_EQ(shown({layerOf(1, kWhite), red}), (Rgba{32768, 24576, 24576, 32768}));
}

TEST(Compositor, AMaskSaysWhereALayerShows)
{
    Layer red = layerOf(2, kRed);
    red.mask.emplace();
    EXPECT_EQ(shown({layerOf(1, kWhite), red}), kWhite) << "a mask that is empty shows nothing";
    red.mask->edit(0, 0).px.fill(255);
    EXPECT_EQ(shown({layerOf(1, kWhite), red}), kRed);
    red.mask->edit(0, 0).px.fill(51); // a fifth
    EXPECT_EQ(shown({layerOf(1, kWhite), red}), (Rgba{32768, 26214, 26214, 32768}));
    red.opacity = 0.5f;
    const Rgba tenth = shown({layerOf(1, kWhite), red});
    EXPECT_NEAR(tenth[1], 29491, 1);
}

TEST(Compositor, AGroupIsPutTogetherByItself)
{
    const Layer multiplied = layerOf(3, kRed, BlendMode::Multiply);
    // Alone in its group there is nothing to multiply with: red over blue stays red.
    EXPECT_EQ(shown({layerOf(1, {0, 0, 32768, 32768}), groupOf(2, {multiplied})}), kRed);
    Layer passing = groupOf(2, {multiplied});
    passing.passThrough = true;
    EXPECT_EQ(shown({layerOf(1, {0, 0, 32768, 32768}), passing}), (Rgba{0, 0, 0, 32768}));
}

TEST(Compositor, OpacityOfAGroupIsOfAllItsLayersTogether)
{
    Layer group = groupOf(2, {layerOf(3, kWhite), layerOf(4, kRed)});
    group.opacity = 0.5f;
    EXPECT_EQ(shown({layerOf(1, {0, 0, 0, 32768}), group}), (Rgba{16384, 0, 0, 32768}));
    group.passThrough = true;
    EXPECT_EQ(shown({layerOf(1, {0, 0, 0, 32768}), group}), (Rgba{16384, 0, 0, 32768}));
    group.mask.emplace();
    EXPECT_EQ(shown({layerOf(1, {0, 0, 0, 32768}), group}), (Rgba{0, 0, 0, 32768}));
}

TEST(Compositor, WhatTakesAwayWorksWhereItsLayerHoldsNothing)
{
    Layer keeps = test::paintLayer(2, {});
    keeps.mode = BlendMode::DestinationIn;
    EXPECT_EQ(shown({layerOf(1, kRed), keeps}), Rgba());
    EXPECT_EQ(shown({layerOf(1, kRed), groupOf(3, {layerOf(4, kHalfBlue), keeps})}), kRed)
        << "in a group it takes from the group alone";
}

TEST(Compositor, BelowALayer)
{
    const std::vector<Layer> layers = {layerOf(1, kWhite), layerOf(2, kHalfBlue), layerOf(3, kRed)};
    EXPECT_EQ(shown(layers, 3), (Rgba{16384, 16384, 32768, 32768}));
    EXPECT_EQ(shown(layers, 2), kWhite);
    EXPECT_EQ(shown(layers, 1), Rgba());
    Layer group = groupOf(5, {layerOf(6, kHalfBlue), layerOf(7, kRed)});
    EXPECT_EQ(shown({layerOf(1, kWhite), group}, 7), kHalfBlue) << "of its own group";
    group.passThrough = true;
    EXPECT_EQ(shown({layerOf(1, kWhite), group}, 7), (Rgba{16384, 16384, 32768, 32768}));
}

TEST(Compositor, AStyleLayerShowsItsRendering)
{
    Layer style = layerOf(2, kRed);
    style.kind = Layer::Kind::Style;
    EXPECT_EQ(shown({layerOf(1, kWhite), style}), kRed);
}

TEST(Compositor, DeepGroupsAreNoProblem)
{
    Layer inner = layerOf(1, kHalfBlue);
    for (LayerId id = 2; id <= kMostLayers; ++id) inner = groupOf(id, {std::move(inner)});
    EXPECT_EQ(shown({inner}), kHalfBlue);
}

TEST(Compositor, AreasAreCutOutOfThePicture)
{
    const Picture picture = test::pictureOf(100, 70, {test::paintLayer(1, test::randomPixels(128, 128, 9))});
    std::vector<std::uint8_t> whole(128 * 128 * 4, 9), part(50 * 40 * 4, 9);
    compose(picture, {0, 0, 128, 128}, whole.data(), 128 * 4);
    compose(picture, {60, 50, 50, 40}, part.data(), 50 * 4);
    for (int y = 0; y < 40; ++y)
        for (int x = 0; x < 50 * 4; ++x)
            ASSERT_EQ(part[std::size_t(y * 200 + x)], whole[std::size_t((y + 50) * 512 + 240 + x)]);
    const Rgba pixel = test::pixelOf(picture.layers[0].pixels, 99, 69);
    const std::uint8_t* at = whole.data() + 69 * 512 + 99 * 4;
    EXPECT_EQ(at[2], (pixel[0] * 255 + 16384) >> 15);
    EXPECT_EQ(at[1], (pixel[1] * 255 + 16384) >> 15);
    EXPECT_EQ(at[0], (pixel[2] * 255 + 16384) >> 15);
    EXPECT_EQ(at[3], (pixel[3] * 255 + 16384) >> 15);
    for (int c = 0; c < 4; ++c) {
        EXPECT_EQ(whole[std::size_t(69 * 512 + 100 * 4 + c)], 0) << "right of the picture";
        EXPECT_EQ(whole[std::size_t(70 * 512 + c)], 0) << "below it";
    }
    compose(picture, {-2000000000, -5, 10, 3}, part.data(), 40);
    EXPECT_EQ(part[0], 0);
}

} // namespace
} // namespace moyun::canvas
