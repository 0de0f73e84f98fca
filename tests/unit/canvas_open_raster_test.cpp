// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/convert.h"
#include "core/canvas/open_raster.h"
#include "core/image/image_file.h"
#include "support/canvas_samples.h"
#include "support/random_pictures.h"
#include "support/raster_files.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <array>
#include <fstream>

namespace moyun::test {

namespace {

using namespace canvas;

// What a file of 8 bits can hold: the same pixels after the way there and back.
void toEightBits(std::vector<Layer>& layers)
{
    for (Layer& layer : layers) {
        const auto bounds = layer.pixels.tileBounds();
        if (bounds.width > 0) {
            const image::Rect area{bounds.x * 64, bounds.y * 64, bounds.width * 64, bounds.height * 64};
            auto image = imageOf(layer.pixels, area);
            for (std::size_t i = 0; i < image.sizeBytes(); i += 4)
                if (image.data()[i + 3] < 2) std::fill_n(image.data() + i, 4, std::uint8_t(0));
            layer.pixels = pixelsFrom(image, area.x, area.y);
        }
        toEightBits(layer.layers);
    }
}

// Ids are given anew when a file is read.
void withoutIds(std::vector<Layer>& layers)
{
    for (Layer& layer : layers) {
        layer.id = 0;
        withoutIds(layer.layers);
    }
}

TEST(OpenRasterTest, PicturesComeBackByValue)
{
    const TempDir folder;
    std::mt19937 random(21);
    for (int i = 0; i < 12; ++i) {
        Picture picture;
        picture.width = 200 + int(random() % 300);
        picture.height = 200 + int(random() % 300);
        picture.dpi = 72 + double(random() % 300);
        picture.layers.push_back(randomLayer(picture, random, true));
        for (int edit = 0; edit < 40; ++edit) randomEdit(picture, random);
        toEightBits(picture.layers);
        const auto file = folder.path() / "picture.ora";
        double last = 0;
        ASSERT_TRUE(writeOpenRaster(file, picture, {}, [&](double part) {
            EXPECT_GE(part, last);
            last = part;
        }));
        EXPECT_EQ(last, 1);
        auto opened = openCanvas(file);
        ASSERT_TRUE(opened) << opened.error().text();
        EXPECT_TRUE(opened->notes.empty()) << opened->notes[0];
        withoutIds(picture.layers);
        withoutIds(opened->picture.layers);
        picture.nextId = opened->picture.nextId = 1;
        ASSERT_EQ(opened->picture, picture) << i;
    }
}

TEST(OpenRasterTest, MimetypeComesFirstAndUnpacked)
{
    const TempDir folder;
    std::mt19937 random(22);
    Picture picture;
    picture.width = picture.height = 64;
    picture.layers.push_back(randomLayer(picture, random, false));
    ASSERT_TRUE(writeOpenRaster(folder.path() / "a.ora", picture));
    std::ifstream in(folder.path() / "a.ora", std::ios::binary);
    std::string start(54, 0);
    in.read(start.data(), 54);
    EXPECT_EQ(start.substr(30), "mimetypeimage/openraster");
    EXPECT_EQ(start.substr(8, 2), std::string(2, '\0')); // stored
}

// Others show what lies as "src": the layer as its mask leaves it.
TEST(OpenRasterTest, OthersSeeLayersMasked)
{
    const TempDir folder;
    Layer layer = paintLayer(1, uniformPixels(128, 64, {Tile::kOne, 0, 0, Tile::kOne}));
    layer.mask.emplace().edit(0, 0).px.fill(128);
    const Picture picture = pictureOf(128, 64, {layer});
    ASSERT_TRUE(writeOpenRaster(folder / "a.ora", picture));
    auto archive = OpenRasterArchive::open(folder / "a.ora");
    ASSERT_TRUE(archive);
    const auto png = archive->read("data/layer0.png", 1 << 20, {});
    ASSERT_TRUE(png);
    const auto image = image::readImageFromMemory(*png, "layer");
    ASSERT_TRUE(image) << image.error().text();
    EXPECT_EQ(image->rgb.width(), 128);
    ASSERT_TRUE(image->alpha);
    EXPECT_EQ(*image->alpha->pixel(10, 10), 128);
    EXPECT_EQ(*image->alpha->pixel(100, 10), 0);
    const auto opened = readOpenRaster(folder / "a.ora");
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->picture, picture);
    // Of a mask that is lost the pixels come back as others see them.
    OpenRasterParts parts;
    for (const char* name : {"mimetype", "stack.xml", "data/layer0.png", "data/layer0-whole.png"})
        parts.emplace_back(name, *archive->read(name, 1 << 20, {}));
    ASSERT_TRUE(writeOpenRasterArchive(folder / "b.ora", parts, {}));
    const auto partly = readOpenRaster(folder / "b.ora");
    ASSERT_TRUE(partly);
    EXPECT_EQ(partly->notes.size(), 1u);
    EXPECT_FALSE(partly->picture.layers[0].mask);
    EXPECT_EQ(pixelOf(partly->picture.layers[0].pixels, 100, 10), Rgba{});
}

TEST(OpenRasterTest, WhatAllProgramsShow)
{
    const TempDir folder;
    const Picture picture = pictureOf(700, 300, {paintLayer(1, randomPixels(700, 300, 3))});
    ASSERT_TRUE(writeOpenRaster(folder / "a.ora", picture));
    auto archive = OpenRasterArchive::open(folder / "a.ora");
    ASSERT_TRUE(archive);
    image::ReadLimits straight;
    straight.overWhite = false;
    const auto merged = archive->read("mergedimage.png", 1 << 24, {});
    ASSERT_TRUE(merged);
    const auto image = image::readImageFromMemory(*merged, "merged", straight);
    ASSERT_TRUE(image);
    const auto shown = imageOf(picture);
    for (int y = 0; y < 300; ++y)
        for (int x = 0; x < 700; ++x) {
            ASSERT_EQ(*image->alpha->pixel(x, y), shown.pixel(x, y)[3]);
            ASSERT_TRUE(std::equal(image->rgb.pixel(x, y), image->rgb.pixel(x, y) + 3, shown.pixel(x, y)));
        }
    const auto small = archive->read("Thumbnails/thumbnail.png", 1 << 24, {});
    ASSERT_TRUE(small);
    EXPECT_EQ(image::readImageFromMemory(*small, "small")->rgb.width(), 256);
}

// Far pixels would make a file of nothing between.
TEST(OpenRasterTest, PixelsFarOutsideAreNotKept)
{
    const TempDir folder;
    Pixels pixels;
    setPixel(pixels, -4000, 10, {0, 0, 0, Tile::kOne});
    setPixel(pixels, 900'000, 900'000, {0, 0, 0, Tile::kOne});
    ASSERT_TRUE(writeOpenRaster(folder / "a.ora", pictureOf(100, 100, {paintLayer(1, pixels)})));
    EXPECT_LT(std::filesystem::file_size(folder / "a.ora"), 10'000u);
    const auto opened = readOpenRaster(folder / "a.ora");
    ASSERT_TRUE(opened);
    EXPECT_EQ(pixelOf(opened->picture.layers[0].pixels, -4000, 10), (Rgba{0, 0, 0, Tile::kOne}));
    EXPECT_EQ(opened->picture.layers[0].pixels.tileCount(), 1u);
}

TEST(OpenRasterTest, WritingThatFailsOrIsStoppedLeavesTheOldFile)
{
    const TempDir folder;
    const Picture picture = pictureOf(640, 640, {paintLayer(1, randomPixels(640, 640, 3))});
    putFile(folder / "a.ora", bytesOfText("old"));
    std::stop_source stop;
    const auto stopped = writeOpenRaster(folder / "a.ora", picture, stop.get_token(), [&](double done) {
        if (done > 0.1) stop.request_stop();
    });
    ASSERT_FALSE(stopped);
    EXPECT_TRUE(stopped.error().isCancelled());
    EXPECT_EQ(bytesOfFile(folder / "a.ora"), bytesOfText("old"));
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
    EXPECT_EQ(writeOpenRaster(folder / "none" / "a.ora", picture).error().code, base::ErrorCode::Io);
    EXPECT_EQ(writeOpenRaster("/dev/full", picture).error().code, base::ErrorCode::Io);
}

TEST(OpenRasterTest, GroupsDeeperThanCanBeReadAreNotWritten)
{
    const test::TempDir folder;
    for (const int depth : {64, 65}) {
        Picture picture;
        picture.width = picture.height = 64;
        std::vector<Layer> inside;
        for (int i = 0; i < depth; ++i) {
            Layer group;
            group.id = picture.nextId++;
            group.kind = Layer::Kind::Group;
            group.layers = std::move(inside);
            inside.clear();
            inside.push_back(std::move(group));
        }
        picture.layers = std::move(inside);
        const auto written = writeOpenRaster(folder / "deep.ora", picture);
        EXPECT_EQ(written.ok(), depth == 64) << depth;
        if (!written) {
            EXPECT_EQ(written.error().code, base::ErrorCode::TooLarge);
        }
        EXPECT_TRUE(readOpenRaster(folder / "deep.ora")) << "the one that was written";
    }
}

TEST(OpenRasterTest, TheSamePictureGivesTheSameBytes)
{
    const TempDir folder;
    const Picture picture = pictureOf(200, 200, {paintLayer(1, randomPixels(200, 200, 3))});
    ASSERT_TRUE(writeOpenRaster(folder / "a.ora", picture));
    ASSERT_TRUE(writeOpenRaster(folder / "b.ora", picture));
    EXPECT_EQ(bytesOfFile(folder / "a.ora"), bytesOfFile(folder / "b.ora"));
}

TEST(OpenRasterTest, NamesWithSignsThatXmlCannotHold)
{
    const TempDir folder;
    Layer layer = paintLayer(1, {});
    layer.name = "a\x01<b>&\"\xFF\n墨\t'c'";
    ASSERT_TRUE(writeOpenRaster(folder / "a.ora", pictureOf(10, 10, {layer})));
    const auto opened = readOpenRaster(folder / "a.ora");
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->picture.layers[0].name, "a<b>&\"墨'c'");
}

TEST(OpenRasterTest, PlainPicturesBecomeOneLayer)
{
    const TempDir folder;
    putFile(folder / "红 flower.png", plainPng(30, 20, {200, 100, 50, 77}));
    const auto opened = openCanvas(folder / "红 flower.png");
    ASSERT_TRUE(opened) << opened.error().text();
    ASSERT_EQ(opened->picture.layers.size(), 1u);
    EXPECT_EQ(opened->picture.layers[0].name, "红 flower");
    EXPECT_EQ(opened->picture.layers[0].id, 1u);
    EXPECT_EQ(opened->picture.nextId, 2u);
    const auto back = imageOf(opened->picture);
    EXPECT_EQ(back.width(), 30);
    EXPECT_EQ(back.height(), 20);
    EXPECT_TRUE(std::equal(back.pixel(29, 19), back.pixel(29, 19) + 4,
                           std::array<std::uint8_t, 4>{200, 100, 50, 77}.begin()));
    putFile(folder / "wide.png", plainPng(8193, 1, {0, 0, 0, 255}));
    EXPECT_EQ(openCanvas(folder / "wide.png").error().code, base::ErrorCode::TooLarge);
    EXPECT_EQ(openCanvas(folder / "none.png").error().code, base::ErrorCode::NotFound);
    // By content, whatever it is called.
    ASSERT_TRUE(writeOpenRaster(folder / "painting.png", pictureOf(10, 10, {paintLayer(1, {})})));
    EXPECT_EQ(openCanvas(folder / "painting.png")->picture.layers[0].name, "Layer 1");
}

} // namespace

} // namespace moyun::test
