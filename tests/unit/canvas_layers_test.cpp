// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/compositor.h"
#include "core/canvas/convert.h"
#include "core/canvas/layer_edits.h"
#include "core/canvas/thumbnail.h"
#include "support/canvas_samples.h"

#include <gtest/gtest.h>

#include <set>

namespace moyun::canvas {
namespace {

using base::ErrorCode;

Layer groupOf(LayerId id, std::vector<Layer> layers)
{
    Layer group;
    group.id = id;
    group.kind = Layer::Kind::Group;
    group.name = "Group";
    group.layers = std::move(layers);
    return group;
}

// 1, 2 [3, 4], 5 from the bottom, of random pixels.
Picture sample()
{
    const auto layer = [](LayerId id) { return test::paintLayer(id, test::randomPixels(128, 128, id * 10)); };
    return test::pictureOf(128, 128, {layer(1), groupOf(2, {layer(3), layer(4)}), layer(5)});
}

std::string orderOf(const std::vector<Layer>& layers)
{
    std::string text;
    for (const Layer& layer : layers) {
        text += std::to_string(layer.id) + " ";
        if (layer.kind == Layer::Kind::Group) text += "[ " + orderOf(layer.layers) + "] ";
    }
    return text;
}

std::vector<std::uint8_t> shown(const Picture& picture)
{
    std::vector<std::uint8_t> bgra(std::size_t(picture.width * picture.height) * 4);
    compose(picture, {0, 0, picture.width, picture.height}, bgra.data(), std::size_t(picture.width) * 4);
    return bgra;
}

// Roundings of one more way may differ by a step of 8 bits.
void expectLooksAlike(const Picture& a, const Picture& b)
{
    const auto first = shown(a), second = shown(b);
    ASSERT_EQ(first.size(), second.size());
    for (std::size_t i = 0; i < first.size(); ++i) ASSERT_NEAR(first[i], second[i], 1) << i;
}

TEST(LayerEdits, AddingAndTakingAway)
{
    const Picture picture = sample();
    LayerId made = 0;
    auto more = withLayer(picture, test::paintLayer(1, {}), {2, 1}, &made);
    ASSERT_TRUE(more);
    EXPECT_EQ(made, 6u) << "an id of its own";
    EXPECT_EQ(orderOf(more->layers), "1 2 [ 3 6 4 ] 5 ");
    EXPECT_EQ(orderOf(withLayer(picture, Layer(), {})->layers), "1 2 [ 3 4 ] 5 6 ");
    EXPECT_EQ(withLayer(picture, Layer(), {5, 0}).error().code, ErrorCode::NotFound) << "5 is no group";
    EXPECT_EQ(orderOf(withoutLayer(*more, 3)->layers), "1 2 [ 6 4 ] 5 ");
    EXPECT_EQ(orderOf(withoutLayer(*more, 2)->layers), "1 5 ");
    EXPECT_EQ(withoutLayer(picture, 77).error().code, ErrorCode::NotFound);
    EXPECT_EQ(orderOf(picture.layers), "1 2 [ 3 4 ] 5 ");
}

TEST(LayerEdits, LockedLayersStay)
{
    Picture picture = sample();
    picture.find(2)->locked = true;
    EXPECT_TRUE(isLocked(picture, 3));
    EXPECT_EQ(withoutLayer(picture, 3).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(withLayerMoved(picture, 3, {}).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(withLayerMoved(picture, 5, {2}).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(withPixels(picture, 3, {}).error().code, ErrorCode::InvalidArgument);
    EXPECT_NE(mayPaint(picture, 3).error().message.find("\"Layer 3\" is locked"), std::string::npos);
    EXPECT_EQ(mergedGroup(picture, 2).error().code, ErrorCode::InvalidArgument);
    EXPECT_TRUE(mayPaint(picture, 1));
    EXPECT_FALSE(mayPaint(picture, 2)) << "a group";
    picture.find(1)->visible = false;
    EXPECT_FALSE(mayPaint(picture, 1));
}

TEST(LayerEdits, NoMoreThanTheMost)
{
    Picture picture = test::pictureOf(10, 10, std::vector<Layer>(kMostLayers));
    EXPECT_EQ(withLayer(picture, Layer(), {}).error().code, ErrorCode::TooLarge);
    EXPECT_EQ(withDuplicate(sample(), 99).error().code, ErrorCode::NotFound);
}

TEST(LayerEdits, DuplicatesStandAboveWithNamesAndIdsOfTheirOwn)
{
    LayerId made = 0;
    const auto out = withDuplicate(sample(), 2, &made);
    ASSERT_TRUE(out);
    EXPECT_EQ(orderOf(out->layers), "1 2 [ 3 4 ] 6 [ 7 8 ] 5 ");
    EXPECT_EQ(made, 6u);
    EXPECT_EQ(out->find(6)->name, "Group 2");
    EXPECT_EQ(out->nextId, 9u);
    EXPECT_EQ(out->find(7)->pixels.tile(0, 0), out->find(3)->pixels.tile(0, 0)) << "tiles are shared";
    EXPECT_EQ(freeName(*out, "Group 2"), "Group 3");
    EXPECT_EQ(freeName(*out, "Sky"), "Sky");
    EXPECT_EQ(freeName(*out, "Layer 5"), "Layer 6");
}

TEST(LayerEdits, MovingAmongGroups)
{
    const Picture picture = sample();
    EXPECT_EQ(orderOf(withLayerMoved(picture, 5, {2, 0})->layers), "1 2 [ 5 3 4 ] ");
    EXPECT_EQ(orderOf(withLayerMoved(picture, 3, {0, 0})->layers), "3 1 2 [ 4 ] 5 ");
    EXPECT_EQ(orderOf(withLayerMoved(picture, 1, {0, 1})->layers), "2 [ 3 4 ] 1 5 ");
    EXPECT_EQ(withLayerMoved(picture, 2, {2, 0}).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(orderOf(withLayerRaised(picture, 1)->layers), "2 [ 1 3 4 ] 5 ");
    EXPECT_EQ(orderOf(withLayerRaised(picture, 4)->layers), "1 2 [ 3 ] 4 5 ");
    EXPECT_EQ(orderOf(withLayerRaised(picture, 5)->layers), "1 2 [ 3 4 ] 5 ");
    EXPECT_EQ(orderOf(withLayerLowered(picture, 5)->layers), "1 2 [ 3 4 5 ] ");
    EXPECT_EQ(orderOf(withLayerLowered(picture, 3)->layers), "1 3 2 [ 4 ] 5 ");
    EXPECT_EQ(placeOf(picture, 4), (LayerPlace{2, 1}));
    EXPECT_EQ(placeAbove(picture, 5), (LayerPlace{0, 3}));
}

TEST(LayerEdits, GroupingAndItsOpposite)
{
    LayerId made = 0;
    const auto out = withGroup(sample(), {5, 3, 1}, "New", &made);
    ASSERT_TRUE(out);
    EXPECT_EQ(orderOf(out->layers), "2 [ 4 ] 6 [ 1 3 5 ] ");
    EXPECT_EQ(orderOf(withoutGroup(*out, made)->layers), "2 [ 4 ] 1 3 5 ");
    EXPECT_EQ(orderOf(withGroup(sample(), {2, 4}, "New")->layers), "1 6 [ 2 [ 3 4 ] ] 5 ");
}

TEST(LayerEdits, MergingKeepsTheLook)
{
    Picture picture = sample();
    picture.find(4)->mode = BlendMode::Multiply;
    picture.find(5)->opacity = 0.5f;
    picture.find(5)->mask.emplace().edit(0, 0).px.fill(100);
    LayerId made = 0;
    const auto down = mergedDown(picture, 5, &made);
    ASSERT_TRUE(down);
    EXPECT_EQ(made, 2u);
    EXPECT_EQ(orderOf(down->layers), "1 2 ");
    expectLooksAlike(picture, *down);
    const auto group = mergedGroup(picture, 2);
    ASSERT_TRUE(group);
    EXPECT_EQ(orderOf(group->layers), "1 2 5 ");
    expectLooksAlike(picture, *group);
    const auto visible = mergedVisible(picture, "All", &made);
    ASSERT_TRUE(visible);
    EXPECT_EQ(orderOf(visible->layers), "6 ");
    EXPECT_EQ(visible->layers[0].name, "All");
    EXPECT_EQ(shown(picture), shown(*visible));
    const auto flat = flattened(picture, "Flat");
    ASSERT_TRUE(flat);
    EXPECT_EQ(shown(picture), shown(*flat));
    const auto white = flattened(picture, "Flat", colourOf(1, 1, 1));
    for (std::size_t i = 3; i < 1000; i += 4) EXPECT_EQ(shown(*white)[i], 255);
    EXPECT_EQ(mergedDown(picture, 1).error().code, ErrorCode::InvalidArgument) << "nothing is below";
    picture.find(1)->visible = false;
    EXPECT_EQ(orderOf(mergedVisible(picture, "All")->layers), "1 6 ") << "what is hidden stays";
}

TEST(LayerEdits, MergingStopsWhenAsked)
{
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(mergedVisible(sample(), "All", nullptr, stop.get_token()).error().isCancelled());
}

TEST(LayerEdits, AFilledPictureStaysSmallWhenMerged)
{
    Layer white = test::paintLayer(1, filledPixels({0, 0, 4096, 4096}, colourOf(1, 1, 1)));
    Layer grey = test::paintLayer(2, filledPixels({0, 0, 4096, 4096}, colourOf(0, 0, 0, 0.5f)));
    const auto flat = flattened(test::pictureOf(4096, 4096, {white, grey}), "Flat");
    ASSERT_TRUE(flat);
    std::set<const void*> tiles;
    flat->layers[0].pixels.forEach([&](int, int, const auto& tile) { tiles.insert(tile.get()); });
    EXPECT_EQ(tiles.size(), 1u);
    EXPECT_EQ(test::pixelOf(flat->layers[0].pixels, 4000, 7), (test::Rgba{16384, 16384, 16384, 32768}));
}

TEST(LayerEdits, BelowALayerIsWhatTheCompositorSeesThere)
{
    for (const bool passing : {false, true}) {
        Picture picture = sample();
        picture.find(2)->passThrough = passing;
        picture.find(2)->opacity = 0.3f;
        for (const LayerId id : {1, 2, 3, 4, 5}) {
            const Picture below = onlyBelow(picture, id);
            Tile wanted, made;
            composeTile(picture, 1, 1, wanted, id);
            composeTile(below, 1, 1, made);
            EXPECT_EQ(made, wanted) << id << passing;
        }
    }
}

TEST(LayerEdits, MasksOfLayers)
{
    Picture picture = sample();
    EXPECT_EQ(shown(*withMaskFromSelection(picture, 5)), shown(picture)) << "everything is selected";
    picture.selection.emplace().edit(0, 0).px.fill(200);
    const auto masked = withMaskFromSelection(picture, 5);
    ASSERT_TRUE(masked);
    EXPECT_TRUE(*masked->find(5)->mask == *picture.selection);
    const auto applied = withMaskApplied(*masked, 5);
    ASSERT_TRUE(applied);
    EXPECT_FALSE(applied->find(5)->mask);
    expectLooksAlike(*masked, *applied);
    EXPECT_EQ(applied->find(5)->pixels.tile(1, 1), nullptr);
}

TEST(Convert, EightBitsGoThereAndBack)
{
    base::ImageBuffer image(256, 256, 4);
    for (int alpha = 0; alpha < 256; ++alpha)
        for (int c = 0; c < 256; ++c) {
            std::uint8_t* pixel = image.pixel(c, alpha);
            pixel[0] = std::uint8_t(alpha ? c : 0);
            pixel[1] = std::uint8_t(alpha ? 255 - c : 0);
            pixel[2] = std::uint8_t(alpha ? c / 2 : 0);
            pixel[3] = std::uint8_t(alpha);
        }
    const Pixels pixels = pixelsFrom(image, -70, 33);
    const base::ImageBuffer back = imageOf(pixels, {-70, 33, 256, 256});
    for (int y = 0; y < 256; ++y)
        for (int x = 0; x < 256 * 4; ++x)
            ASSERT_NEAR(back.row(y)[x], image.row(y)[x], y == 1 ? 1 : 0) << "alpha " << y << " at " << x;
    EXPECT_TRUE(pixelsFrom(base::ImageBuffer(100, 100, 4)).isEmpty());
}

TEST(Convert, OtherChannelsAndPlaces)
{
    base::ImageBuffer grey(3, 2, 1), colours(3, 2, 3);
    grey.pixel(2, 1)[0] = 255;
    colours.pixel(1, 0)[2] = 128;
    EXPECT_EQ(test::pixelOf(pixelsFrom(grey, 100, 100), 102, 101), (test::Rgba{32768, 32768, 32768, 32768}));
    EXPECT_EQ(imageOf(pixelsFrom(colours), {1, 0, 1, 1}).data()[2], 128);
    EXPECT_EQ(imageOf(pixelsFrom(colours), {1, 0, 1, 1}).data()[3], 255);
    EXPECT_EQ(imageOf(maskFrom(grey, 62, 0), {62, 0, 3, 2}), grey);
    const std::uint8_t bgra[] = {10, 20, 30, 40, 0, 0, 0, 255};
    const Pixels premultiplied = pixelsFromBgra(bgra, 2, 1, 8, 5, 5);
    const Picture picture = test::pictureOf(20, 20, {test::paintLayer(1, premultiplied)});
    std::uint8_t out[8];
    compose(picture, {5, 5, 2, 1}, out, 8);
    EXPECT_TRUE(std::equal(out, out + 8, bgra));
    const base::ImageBuffer visible = imageOf(picture);
    EXPECT_EQ(visible.width(), 20);
    EXPECT_EQ(visible.pixel(6, 5)[3], 255);
    EXPECT_EQ(visible.pixel(5, 5)[0], 191) << "30 of 40";
}

TEST(Thumbnails, ShowLayersGroupsAndMasks)
{
    Picture picture = test::pictureOf(
        4000, 2000,
        {test::paintLayer(1, filledPixels({0, 0, 4000, 2000}, colourOf(1, 0, 0))),
         groupOf(2, {test::paintLayer(3, filledPixels({0, 0, 2000, 2000}, colourOf(0, 0, 1)))})});
    const Thumbnail red = thumbnailOf(picture, 1, 64);
    EXPECT_EQ(red.width, 64);
    EXPECT_EQ(red.height, 32);
    EXPECT_EQ(red.bgra[2], 255);
    const Thumbnail group = thumbnailOf(picture, 2, 64), whole = thumbnailOf(picture, 0, 64);
    EXPECT_EQ(group.bgra[0], 255);
    EXPECT_EQ(group.bgra[63 * 4 + 3], 0);
    EXPECT_EQ(whole.bgra[0], 255);
    EXPECT_EQ(whole.bgra[63 * 4 + 2], 255);
    EXPECT_TRUE(thumbnailOf(picture, 99, 64).bgra.empty());
    Mask mask;
    for (int ty = 0; ty < 32; ++ty)
        for (int tx = 0; tx < 16; ++tx) mask.set(tx, ty, fullMaskTile());
    const Thumbnail grey = thumbnailOf(picture, mask, 64);
    EXPECT_EQ(grey.bgra[0], 255);
    EXPECT_EQ(grey.bgra[40 * 4], 0);
    EXPECT_EQ(grey.bgra[40 * 4 + 3], 255);
}

} // namespace
} // namespace moyun::canvas
