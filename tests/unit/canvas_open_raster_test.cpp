// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/convert.h"
#include "core/canvas/open_raster.h"
#include "support/random_pictures.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

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
        picture.selection.reset();
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

TEST(OpenRasterTest, DamagedFilesAreToldAndCutOnesNeverCrash)
{
    const TempDir folder;
    EXPECT_EQ(readOpenRaster(folder.path() / "none.ora").error().code, base::ErrorCode::NotFound);
    std::mt19937 random(23);
    Picture picture;
    picture.width = picture.height = 128;
    for (int i = 0; i < 3; ++i) picture.layers.push_back(randomLayer(picture, random, true));
    const auto file = folder.path() / "a.ora";
    ASSERT_TRUE(writeOpenRaster(file, picture));
    std::ifstream in(file, std::ios::binary);
    const std::string whole((std::istreambuf_iterator<char>(in)), {});
    for (int round = 0; round < 400; ++round) {
        std::string bytes = whole;
        if (round % 4 == 0) bytes.resize(random() % bytes.size());
        for (int change = 0; change < 4 && !bytes.empty(); ++change)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        const auto damaged = folder.path() / "b.ora";
        std::ofstream(damaged, std::ios::binary) << bytes;
        const auto opened = readOpenRaster(damaged);
        if (opened) {
            EXPECT_FALSE(opened->picture.layers.empty());
            EXPECT_LE(opened->picture.width, kMostSide);
        } else {
            EXPECT_FALSE(opened.error().message.empty());
        }
    }
}

} // namespace

} // namespace moyun::test
