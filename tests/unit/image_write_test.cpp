// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/image_file.h"
#include "support/image_samples.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <unistd.h>

namespace moyun::image {
namespace {

using namespace moyun::test;
using base::ErrorCode;
using base::ImageBuffer;
using ::testing::HasSubstr;

class ImageWrite : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_folder =
            std::filesystem::temp_directory_path() / ("moyun-image-write-" + std::to_string(::getpid()));
        std::filesystem::create_directories(m_folder);
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }

    std::filesystem::path m_folder;
};

double meanDifference(const ImageBuffer& a, const ImageBuffer& b)
{
    if (a.sizeBytes() != b.sizeBytes() || a.width() != b.width()) return 256;
    double sum = 0;
    for (std::size_t i = 0; i < a.sizeBytes(); ++i) sum += std::abs(a.data()[i] - b.data()[i]);
    return sum / a.sizeBytes();
}

FileBytes contents(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

TEST_F(ImageWrite, ThenReadGivesThePicture)
{
    const auto picture = samplePicture(61, 47);
    for (const char* name : {"a.png", "b.TIFF", "c.tif", "d.jpg", "e.JPEG", "f.webp"}) {
        const auto file = m_folder / name;
        const auto written = writeImage(file, picture);
        ASSERT_TRUE(written.ok()) << written.error().text();
        const auto read = readImage(file);
        ASSERT_TRUE(read.ok()) << read.error().text();
        const bool lossy = name[0] >= 'd';
        EXPECT_LE(meanDifference(read->rgb, picture), lossy ? 3.0 : 0.0) << name;
        EXPECT_FALSE(read->alpha);
    }
    WriteOptions lossless;
    lossless.webpQuality = 101;
    ASSERT_TRUE(writeImage(m_folder / "g.webp", picture, nullptr, lossless).ok());
    EXPECT_EQ(readImage(m_folder / "g.webp")->rgb, picture);
}

TEST_F(ImageWrite, KeepsTransparencyWhereTheFormatCan)
{
    const auto picture = samplePicture(16, 8);
    ImageBuffer alpha(16, 8, 1);
    for (std::size_t i = 0; i < alpha.sizeBytes(); ++i) alpha.data()[i] = static_cast<std::uint8_t>(i * 2);
    for (const char* name : {"a.png", "b.tiff", "c.webp"}) {
        WriteOptions options;
        options.webpQuality = 101;
        ASSERT_TRUE(writeImage(m_folder / name, picture, &alpha, options).ok());
        const auto read = readImage(m_folder / name);
        ASSERT_TRUE(read.ok()) << read.error().text();
        ASSERT_TRUE(read->alpha) << name;
        EXPECT_EQ(*read->alpha, alpha) << name;
        for (int c = 0; c < 3; ++c) { // the most opaque pixel, laid over white
            const int a = alpha.pixel(15, 7)[0], v = picture.pixel(15, 7)[c];
            EXPECT_NEAR(read->rgb.pixel(15, 7)[c], (v * a + 255 * (255 - a)) / 255.0, 1.5) << name;
        }
    }
    ASSERT_TRUE(writeImage(m_folder / "d.jpg", picture, &alpha).ok());
    EXPECT_FALSE(readImage(m_folder / "d.jpg")->alpha);
}

TEST_F(ImageWrite, SameInputSameBytes)
{
    const auto picture = samplePicture(32, 32);
    for (const char* extension : {".png", ".jpg", ".webp", ".tiff"})
        EXPECT_EQ(*encodeImage(extension, picture), *encodeImage(extension, picture)) << extension;
}

TEST_F(ImageWrite, QualityMatters)
{
    const auto picture = samplePicture(128, 128);
    WriteOptions low;
    low.jpegQuality = 10;
    EXPECT_LT(encodeImage(".jpg", picture, nullptr, low)->size(), encodeImage(".jpg", picture)->size());
}

// A red line one pixel wide: with colour at half resolution it would fade into its surroundings.
TEST_F(ImageWrite, JpegKeepsThinStrokesOfColour)
{
    ImageBuffer picture(32, 32, 3);
    std::fill(picture.data(), picture.data() + picture.sizeBytes(), 128);
    for (int y = 0; y < 32; ++y) {
        picture.pixel(9, y)[0] = 220;
        picture.pixel(9, y)[1] = picture.pixel(9, y)[2] = 90;
    }
    const auto read = readImageFromMemory(*encodeImage(".jpg", picture), "line");
    ASSERT_TRUE(read.ok());
    EXPECT_NEAR(read->rgb.pixel(9, 16)[0], 220, 15);
    EXPECT_NEAR(read->rgb.pixel(9, 16)[2], 90, 15);
    EXPECT_NEAR(read->rgb.pixel(10, 16)[0], 128, 15);
}

TEST_F(ImageWrite, RefusesWhatCannotBeWritten)
{
    const auto picture = samplePicture(8, 8);
    const auto unknown = writeImage(m_folder / "a.gif", picture);
    EXPECT_EQ(unknown.error().code, ErrorCode::InvalidArgument);
    EXPECT_THAT(unknown.error().text(), HasSubstr(".gif"));
    EXPECT_THAT(unknown.error().advice, HasSubstr(".png"));
    EXPECT_FALSE(std::filesystem::exists(m_folder / "a.gif"));
    EXPECT_THAT(writeImage(m_folder / "noextension", picture).error().message, HasSubstr("no extension"));
    EXPECT_FALSE(writeImage(m_folder / "a.png", ImageBuffer()).ok());
    EXPECT_FALSE(writeImage(m_folder / "a.png", samplePicture(8, 8, 1)).ok());
    const ImageBuffer wrongAlpha(7, 8, 1);
    EXPECT_FALSE(writeImage(m_folder / "a.png", picture, &wrongAlpha).ok());
    WriteOptions options;
    options.jpegQuality = 0;
    EXPECT_FALSE(writeImage(m_folder / "a.jpg", picture, nullptr, options).ok());
    EXPECT_EQ(writeImage(m_folder / "a.webp", ImageBuffer(16384, 1, 3)).error().code, ErrorCode::TooLarge);
    EXPECT_TRUE(std::filesystem::is_empty(m_folder));
}

TEST_F(ImageWrite, AFailureLeavesTheGoodFileAlone)
{
    const auto file = m_folder / "good.webp";
    ASSERT_TRUE(writeImage(file, samplePicture(8, 8)).ok());
    const FileBytes before = contents(file);
    EXPECT_FALSE(writeImage(file, ImageBuffer(20000, 1, 3)).ok());
    EXPECT_EQ(contents(file), before);
}

// These fail for root too, unlike a folder without the write permission.
TEST_F(ImageWrite, UnwritableFolders)
{
    const auto picture = samplePicture(8, 8);
    ASSERT_TRUE(writeImage(m_folder / "file.png", picture).ok());
    for (const std::filesystem::path& file :
         {m_folder / "file.png" / "inside.png", m_folder / "missing" / "a.png",
          std::filesystem::path("/proc/moyun.png")}) {
        const auto written = writeImage(file, picture);
        ASSERT_FALSE(written.ok()) << file;
        EXPECT_THAT(written.error().message, HasSubstr(file.filename().string()));
        EXPECT_FALSE(std::filesystem::exists(file));
    }
    EXPECT_TRUE(readImage(m_folder / "file.png").ok());
}

TEST_F(ImageWrite, MaskIsLuminanceOverBlack)
{
    ImageBuffer picture(4, 1, 3), alpha(4, 1, 1);
    const int values[4][4] = {{255, 255, 255, 255}, {0, 0, 0, 255}, {255, 0, 0, 255}, {255, 255, 255, 0}};
    for (int x = 0; x < 4; ++x) {
        for (int c = 0; c < 3; ++c) picture.pixel(x, 0)[c] = static_cast<std::uint8_t>(values[x][c]);
        alpha.pixel(x, 0)[0] = static_cast<std::uint8_t>(values[x][3]);
    }
    ASSERT_TRUE(writeImage(m_folder / "mask.png", picture, &alpha).ok());
    const auto mask = readMask(m_folder / "mask.png");
    ASSERT_TRUE(mask.ok()) << mask.error().text();
    EXPECT_EQ(pixelsOf(*mask), (FileBytes{255, 0, 54, 0}));
}

TEST(ImageExtensions, KnowsWhatItReads)
{
    for (const char* name : {"a.png", "b.JPG", "c.jpeg", "d.WebP", "e.tif", "f.tiff", "g.bmp"})
        EXPECT_TRUE(hasReadableExtension(name)) << name;
    for (const char* name : {"a.gif", "b", "c.txt", ".png"}) EXPECT_FALSE(hasReadableExtension(name)) << name;
}

TEST_F(ImageWrite, KeepsTheResolution)
{
    const auto picture = samplePicture(20, 10);
    for (const char* name : {"a.png", "a.jpg", "a.tiff"})
        for (const double dpi : {72.0, 96.0, 300.0, 1200.0}) {
            WriteOptions options;
            options.dpi = dpi;
            ASSERT_TRUE(writeImage(m_folder / name, picture, nullptr, options).ok());
            const auto read = readImage(m_folder / name);
            ASSERT_TRUE(read.ok()) << name;
            EXPECT_EQ(read->dpi, dpi) << name;
            EXPECT_EQ(read->rgb.width(), 20);
        }
    WriteOptions fraction; // pixels a metre are whole numbers
    fraction.dpi = 123.4;
    ASSERT_TRUE(writeImage(m_folder / "a.png", picture, nullptr, fraction).ok());
    EXPECT_NEAR(readImage(m_folder / "a.png")->dpi, 123.4, 0.0127);
    for (const char* name : {"b.png", "b.jpg"}) {
        ASSERT_TRUE(writeImage(m_folder / name, picture).ok());
        EXPECT_EQ(readImage(m_folder / name)->dpi, 0) << name;
    }
    for (const double wrong : {-1.0, 1e9, std::nan("")}) {
        WriteOptions options;
        options.dpi = wrong;
        EXPECT_EQ(writeImage(m_folder / "c.png", picture, nullptr, options).error().code,
                  ErrorCode::InvalidArgument);
    }
}

// A PNG whose resolution is of no unit, or is none.
TEST_F(ImageWrite, ResolutionsThatMeanNothingAreNotTaken)
{
    WriteOptions options;
    options.dpi = 300;
    const auto whole = *encodeImage(".png", samplePicture(4, 4), nullptr, options);
    const auto read = [](FileBytes bytes, std::size_t at, std::uint8_t value) {
        bytes[at] = value;
        const auto image = readImageFromMemory(bytes, "a.png");
        EXPECT_TRUE(image.ok());
        return image->dpi;
    };
    constexpr std::size_t kContent = 33 + 8; // behind the header
    EXPECT_EQ(read(whole, kContent, whole[kContent]), 300);
    EXPECT_EQ(read(whole, kContent + 8, 0), 0);   // no unit
    EXPECT_EQ(read(whole, kContent, 0xFF), 0);    // beyond all bounds
    EXPECT_EQ(read(whole, kContent - 1, 'x'), 0); // another chunk
}

} // namespace
} // namespace moyun::image
