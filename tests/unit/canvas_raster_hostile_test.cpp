// SPDX-License-Identifier: GPL-3.0-or-later
// OpenRaster files of other programs, of damaged disks and of people who mean harm.
#include "core/canvas/open_raster.h"
#include "core/canvas/open_raster_reader.h"
#include "support/canvas_samples.h"
#include "support/raster_files.h"
#include "support/test_paths.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moyun::canvas {
namespace {

using base::ErrorCode;
using ::testing::HasSubstr;

constexpr test::Rgba kRed = {Tile::kOne, 0, 0, Tile::kOne};

test::FileBytes halfOf(test::FileBytes bytes)
{
    bytes.resize(bytes.size() / 2);
    return bytes;
}

class RasterHostile : public ::testing::Test
{
protected:
    base::Result<OpenedCanvas> readParts(const OpenRasterParts& parts)
    {
        const auto written = writeOpenRasterArchive(m_file, parts, {});
        EXPECT_TRUE(written);
        return readOpenRaster(m_file);
    }

    base::Result<OpenedCanvas> readLayers(const std::string& layers)
    {
        return readParts(test::rasterParts(layers));
    }

    ErrorCode refusal(const OpenRasterParts& parts)
    {
        const auto read = readParts(parts);
        EXPECT_FALSE(read);
        if (read) return ErrorCode::Internal;
        EXPECT_THAT(read.error().message, HasSubstr("picture.ora"));
        EXPECT_FALSE(read.error().advice.empty());
        return read.error().code;
    }

    test::TempDir m_folder;
    std::filesystem::path m_file = m_folder.path() / "picture.ora";
};

TEST_F(RasterHostile, LayersOfOtherPrograms)
{
    const auto read = readLayers(
        "<layer name='top' src='data/red.png' x='-5' y='70' opacity='0.25' composite-op='svg:multiply'/>"
        "<stack name='open' isolation='auto'><layer src='data/red.png' visibility='hidden'/></stack>"
        "<stack name='faint' isolation='auto' opacity='0.5'/>"
        "<stack name='closed'><layer name='held' src='data/red.png' edit-locked='true' "
        "alpha-preserve='true'/>"
        "</stack>");
    ASSERT_TRUE(read) << read.error().text();
    EXPECT_TRUE(read->notes.empty());
    const Picture& picture = read->picture;
    EXPECT_EQ(picture.width, 100);
    EXPECT_EQ(picture.height, 80);
    EXPECT_EQ(picture.dpi, 72);
    ASSERT_EQ(picture.layers.size(), 4u);
    const Layer& top = picture.layers[3];
    EXPECT_EQ(top.name, "top");
    EXPECT_EQ(top.mode, BlendMode::Multiply);
    EXPECT_EQ(top.opacity, 0.25f);
    EXPECT_TRUE(top.visible);
    EXPECT_EQ(test::pixelOf(top.pixels, -5, 70), kRed);
    EXPECT_EQ(test::pixelOf(top.pixels, 4, 79), kRed);
    EXPECT_EQ(test::pixelOf(top.pixels, 5, 79), test::Rgba{});
    EXPECT_EQ(test::pixelOf(top.pixels, -6, 70), test::Rgba{});
    EXPECT_TRUE(picture.layers[2].passThrough);
    ASSERT_EQ(picture.layers[2].layers.size(), 1u);
    EXPECT_FALSE(picture.layers[2].layers[0].visible);
    EXPECT_FALSE(picture.layers[1].passThrough); // opacity closes a group
    EXPECT_FALSE(picture.layers[0].passThrough);
    EXPECT_TRUE(picture.layers[0].layers[0].locked);
    EXPECT_TRUE(picture.layers[0].layers[0].alphaLocked);
    EXPECT_EQ(picture.layerCount(), 6u);
}

TEST_F(RasterHostile, WhatIsNotKnownIsNotedAndLeftOut)
{
    const auto read = readLayers("<layer name='odd' src='data/red.png' composite-op='krita:greater'/>"
                                 "<filter type='blur'/><text>words</text>");
    ASSERT_TRUE(read);
    ASSERT_EQ(read->notes.size(), 3u);
    EXPECT_THAT(read->notes[0], HasSubstr("krita:greater"));
    EXPECT_THAT(read->notes[1], HasSubstr("filter"));
    ASSERT_EQ(read->picture.layers.size(), 1u);
    EXPECT_EQ(read->picture.layers[0].mode, BlendMode::Normal);
    EXPECT_EQ(test::pixelOf(read->picture.layers[0].pixels, 0, 0), kRed);
}

TEST_F(RasterHostile, ALayerThatCannotBeHadCostsOnlyItself)
{
    auto parts = test::rasterParts("<layer name='gone' src='data/none.png'/>"
                                   "<layer name='broken' src='data/broken.png'/>"
                                   "<layer name='sourceless'/>"
                                   "<layer name='out' src='../../etc/passwd'/>"
                                   "<layer name='root' src='/etc/passwd'/>"
                                   "<layer name='far' src='data/red.png' x='2000000000'/>"
                                   "<layer name='whole' src='data/red.png'/>");
    parts.emplace_back("data/broken.png", halfOf(test::plainPng(20, 20, {1, 2, 3, 4})));
    const auto read = readParts(parts);
    ASSERT_TRUE(read) << read.error().text();
    ASSERT_EQ(read->picture.layers.size(), 7u);
    EXPECT_EQ(read->notes.size(), 6u);
    EXPECT_EQ(test::pixelOf(read->picture.layers[0].pixels, 9, 9), kRed);
    for (std::size_t i = 1; i < 7; ++i) EXPECT_TRUE(read->picture.layers[i].pixels.isEmpty()) << i;
}

TEST_F(RasterHostile, OnePictureMayServeManyLayers)
{
    std::string layers;
    for (int i = 0; i < 500; ++i) layers += "<layer src='data/red.png' x='" + std::to_string(i) + "'/>";
    const auto read = readLayers(layers);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->picture.layers.size(), 500u);
    EXPECT_EQ(read->picture.nextId, 501u);
}

TEST_F(RasterHostile, OtherFilesAreToldApart)
{
    auto parts = test::rasterParts("");
    parts[0].second = test::bytesOfText("application/x-krita");
    EXPECT_EQ(refusal(parts), ErrorCode::Unsupported);
    EXPECT_EQ(refusal({{"word/document.xml", test::bytesOfText("<a/>")}}), ErrorCode::Unreadable);
    EXPECT_EQ(refusal({{"mimetype", test::bytesOfText("image/openraster")}}), ErrorCode::Unreadable);
    EXPECT_EQ(readOpenRaster(m_folder.path() / "none.ora").error().code, ErrorCode::NotFound);
    test::putFile(m_file, test::bytesOfText("no archive"));
    EXPECT_EQ(readOpenRaster(m_file).error().code, ErrorCode::Unreadable);
    EXPECT_EQ(readOpenRaster(m_folder.path()).error().code, ErrorCode::Unreadable);
    // Without a mimetype it is read, and that is told.
    parts = test::rasterParts("<layer src='data/red.png'/>");
    parts.erase(parts.begin());
    const auto read = readParts(parts);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->notes.size(), 1u);
}

TEST_F(RasterHostile, SizesThatNoPictureHas)
{
    EXPECT_EQ(refusal(test::rasterParts("", "w='8193' h='10'")), ErrorCode::TooLarge);
    EXPECT_EQ(refusal(test::rasterParts("", "w='99999999999999999999' h='10'")), ErrorCode::TooLarge);
    EXPECT_EQ(refusal(test::rasterParts("", "w='1e30' h='10'")), ErrorCode::TooLarge);
    EXPECT_EQ(refusal(test::rasterParts("", "w='-4' h='10'")), ErrorCode::Unreadable);
    EXPECT_EQ(refusal(test::rasterParts("", "w='nan' h='10'")), ErrorCode::Unreadable);
    EXPECT_EQ(refusal(test::rasterParts("", "h='10'")), ErrorCode::Unreadable);
    ASSERT_TRUE(readParts(test::rasterParts("", "w='8192' h='1' xres='1e99'")));
}

TEST_F(RasterHostile, DocumentTypesAreRefusedSoThatNothingExpands)
{
    auto parts = test::rasterParts("");
    parts[1].second = test::bytesOfText(
        "<?xml version='1.0'?><!DOCTYPE image [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>"
        "<image w='10' h='10'><stack><layer name='&b;' src='data/red.png'/></stack></image>");
    EXPECT_EQ(refusal(parts), ErrorCode::Unreadable);
}

TEST_F(RasterHostile, DepthAndNumberOfLayers)
{
    const auto nested = [](int depth) {
        std::string layers;
        for (int i = 0; i < depth; ++i) layers += "<stack>";
        for (int i = 0; i < depth; ++i) layers += "</stack>";
        return layers;
    };
    EXPECT_TRUE(readLayers(nested(60)));
    EXPECT_EQ(refusal(test::rasterParts(nested(70))), ErrorCode::TooLarge);
    EXPECT_EQ(refusal(test::rasterParts(nested(200'000))), ErrorCode::TooLarge);
    std::string many;
    for (int i = 0; i < 1001; ++i) many += "<layer src='data/red.png'/>";
    EXPECT_EQ(refusal(test::rasterParts(many)), ErrorCode::TooLarge);
}

TEST_F(RasterHostile, BombsAreRefusedBeforeTheyUnpack)
{
    auto parts = test::rasterParts("<layer src='data/red.png'/>");
    // More than a list of layers may be: packs to almost nothing.
    parts[1].second.assign(std::size_t(40) << 20, ' ');
    EXPECT_EQ(refusal(parts), ErrorCode::TooLarge);
    // A header that claims a layer larger than any.
    parts = test::rasterParts("<layer src='data/red.png'/>");
    parts[2].second[16] = 0x7F;
    EXPECT_EQ(refusal(parts), ErrorCode::TooLarge);
    parts = test::rasterParts("<layer src='data/red.png'/>");
    parts[2].second[18] = 0x41; // 16640 wide
    EXPECT_EQ(refusal(parts), ErrorCode::TooLarge);
}

TEST_F(RasterHostile, TilesAreCountedAgainstTheMemory)
{
    PngEncoder encoder(640, 640, 4);
    for (int y = 0; y < 640; ++y) {
        std::vector<std::uint8_t> row(640 * 4, std::uint8_t(255));
        for (std::size_t i = 0; i < row.size(); i += 4) row[i] = std::uint8_t(i / 4 + std::size_t(y));
        encoder.add(row);
    }
    auto parts = test::rasterParts("<layer src='data/a.png'/><layer src='data/a.png'/>");
    parts.emplace_back("data/a.png", encoder.finish());
    ASSERT_TRUE(writeOpenRasterArchive(m_file, parts, {}));
    const auto readWith = [&](std::uint64_t most) {
        return OpenRasterReader(*OpenRasterArchive::open(m_file), most, {}).read();
    };
    EXPECT_TRUE(readWith(2 * 100 * sizeof(Tile)));
    const auto refused = readWith(2 * 100 * sizeof(Tile) - 1);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::TooLarge);
}

// Whatever its parts are called, an archive is read where it lies.
TEST_F(RasterHostile, NothingIsUnpackedToTheDisk)
{
    const auto outside = (m_folder / "inner").string();
    std::filesystem::create_directories(outside);
    m_file = m_folder / "inner/picture.ora";
    auto parts = test::rasterParts("<layer src='data/red.png'/><layer src='../evil.png'/><layer src='" +
                                   outside + "/evil.png'/><layer src='data/../../evil.png'/>");
    for (const std::string& name :
         {std::string("../evil.png"), outside + "/evil.png", std::string("data/../../evil.png")})
        parts.emplace_back(name, test::plainPng(4, 4, {1, 2, 3, 255}));
    const auto read = readParts(parts);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->notes.size(), 3u);
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(m_folder.path()))
        files += entry.is_regular_file();
    EXPECT_EQ(files, 1u);
}

// What a file calls its parts stands in notes without what moves a cursor.
TEST_F(RasterHostile, NamesInNotesAreHarmless)
{
    const auto read = readLayers("<layer name='a' src='&#27;[2J&#127;" + std::string(500, 'x') +
                                 "'/><layer name='b' src='data/red.png' composite-op='&#27;" +
                                 std::string(59, 'x') + "\xE5\xA2\xA8'/>");
    ASSERT_TRUE(read);
    ASSERT_EQ(read->notes.size(), 2u);
    for (const std::string& note : read->notes) {
        EXPECT_LT(note.size(), 400u);
        for (const char c : note) EXPECT_TRUE(std::uint8_t(c) >= 0x20 && c != 0x7F) << note;
    }
}

TEST_F(RasterHostile, NamesAreCleaned)
{
    const auto read =
        readLayers(std::string("<layer src='data/red.png' name='a&#1;b\xFF\xC0\xAF") + "c\xED\xA0\x80" +
                   "墨'/><layer src='data/red.png' name='" + std::string(100'000, 'n') + "'/>");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->picture.layers[1].name, "abc墨");
    EXPECT_LE(read->picture.layers[0].name.size(), 1010u);
}

TEST_F(RasterHostile, NotesEnd)
{
    std::string layers;
    for (int i = 0; i < 900; ++i) layers += "<layer src='data/none.png' composite-op='x'/>";
    const auto read = readLayers(layers);
    ASSERT_TRUE(read);
    EXPECT_LE(read->notes.size(), 51u);
}

TEST_F(RasterHostile, CutFilesAreRefused)
{
    ASSERT_TRUE(readLayers("<layer src='data/red.png'/>"));
    const auto whole = test::bytesOfFile(m_file);
    for (std::size_t size = 0; size < whole.size(); size += 7) {
        test::putFile(m_file, {whole.begin(), whole.begin() + std::ptrdiff_t(size)});
        const auto read = readOpenRaster(m_file);
        ASSERT_FALSE(read) << size;
        EXPECT_EQ(read.error().code, ErrorCode::Unreadable);
    }
}

TEST_F(RasterHostile, StoppedReading)
{
    ASSERT_TRUE(readLayers("<layer src='data/red.png'/>"));
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(readOpenRaster(m_file, stop.get_token()).error().isCancelled());
}

} // namespace
} // namespace moyun::canvas
