// SPDX-License-Identifier: GPL-3.0-or-later
// What is refused, and whether the message says what and what to do.
#include "core/image/image_file.h"
#include "support/image_samples.h"

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <sys/resource.h>

namespace moyun::image {
namespace {

using namespace moyun::test;
using base::Error;
using base::ErrorCode;
using ::testing::HasSubstr;

Error refused(const FileBytes& bytes)
{
    const auto result = readImageFromMemory(bytes, "sample.bin");
    EXPECT_FALSE(result.ok());
    if (result) return {};
    EXPECT_THAT(result.error().message, HasSubstr("sample.bin"));
    EXPECT_FALSE(result.error().advice.empty());
    return result.error();
}

FileBytes text(std::string_view words)
{
    return {words.begin(), words.end()};
}

std::filesystem::path scratch(const std::string& name)
{
    const auto folder =
        std::filesystem::temp_directory_path() / ("moyun-image-test-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    return folder / name;
}

void save(const std::filesystem::path& file, const FileBytes& bytes)
{
    std::ofstream(file, std::ios::binary).write(reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

// A JPEG whose frame header states another size.
FileBytes jpegClaiming(int width, int height)
{
    FileBytes jpeg = makeJpeg(samplePicture(16, 16));
    for (std::size_t i = 0; i + 9 < jpeg.size(); ++i)
        if (jpeg[i] == 0xFF && jpeg[i + 1] == 0xC0) {
            jpeg[i + 5] = static_cast<std::uint8_t>(height >> 8);
            jpeg[i + 6] = static_cast<std::uint8_t>(height);
            jpeg[i + 7] = static_cast<std::uint8_t>(width >> 8);
            jpeg[i + 8] = static_cast<std::uint8_t>(width);
            break;
        }
    return jpeg;
}

TEST(ImageBadInput, EmptyAndNotAPicture)
{
    EXPECT_EQ(refused({}).code, ErrorCode::Unreadable);
    EXPECT_THAT(refused({}).message, HasSubstr("empty"));
    const Error error = refused(text("Only words, and no picture at all."));
    EXPECT_EQ(error.code, ErrorCode::Unreadable);
    EXPECT_THAT(error.message, HasSubstr("not a picture"));
    EXPECT_THAT(error.advice, HasSubstr("PNG, JPEG, WebP, TIFF and BMP"));
}

TEST(ImageBadInput, OtherFormatsAreNamed)
{
    const std::vector<std::pair<std::string, FileBytes>> cases = {
        {"GIF", text("GIF89a..............")},
        {"HEIC", text(std::string("\0\0\0\x18", 4) + "ftypheic........")},
        {"AVIF", text(std::string("\0\0\0\x18", 4) + "ftypavif........")},
        {"Photoshop", text("8BPS..............")},
        {"PDF", text("%PDF-1.7...........")},
        {"SVG", text("<svg xmlns='x'></svg>")},
        {"BigTIFF", text(std::string("II\x2b\0\x08\0\0\0", 8) + "........")},
    };
    for (const auto& [kind, bytes] : cases) {
        const Error error = refused(bytes);
        EXPECT_EQ(error.code, ErrorCode::Unsupported) << kind;
        EXPECT_THAT(error.message, HasSubstr(kind));
        EXPECT_THAT(error.advice, HasSubstr("PNG"));
    }
}

TEST(ImageBadInput, HugeClaimsAreRefusedWithoutTakingMemory)
{
    WriteOptions lossless;
    lossless.webpQuality = 101;
    FileBytes bmp = makeBmp(samplePicture(4, 4));
    FileBytes wide;
    addLittle(wide, 100000, 4);
    addLittle(wide, 100000, 4);
    std::copy(wide.begin(), wide.end(), bmp.begin() + 18);
    FileBytes webpChunks;
    addRiffChunk(webpChunks, "VP8X", extendedHeader(0, 100000, 100000));
    const std::vector<FileBytes> claims = {makePng(100000, 100000, 8, 2, {}),
                                           makePng(0x7FFFFFFF, 0x7FFFFFFF, 8, 2, {}),
                                           jpegClaiming(65000, 65000),
                                           makeTiff(100000, 100000, {1, 2, 3}),
                                           makeTiff(0xFFFFFFFF, 0xFFFFFFFF, {1, 2, 3}),
                                           bmp,
                                           webpFile(webpChunks)};
    rusage before{}, after{};
    getrusage(RUSAGE_SELF, &before);
    for (const auto& claim : claims) {
        const Error error = refused(claim);
        EXPECT_EQ(error.code, ErrorCode::TooLarge) << error.text();
        EXPECT_THAT(error.message, HasSubstr("pixels"));
    }
    getrusage(RUSAGE_SELF, &after);
    EXPECT_LT(after.ru_maxrss - before.ru_maxrss, 64 * 1024) << "KiB";
    EXPECT_THAT(refused(claims[0]).message, HasSubstr("100000 x 100000"));
}

TEST(ImageBadInput, LimitsAreTheCallers)
{
    ReadLimits limits;
    limits.maxSide = 10;
    EXPECT_TRUE(readImageFromMemory(makePng(samplePicture(10, 10)), "x", limits).ok());
    EXPECT_EQ(readImageFromMemory(makePng(samplePicture(11, 10)), "x", limits).error().code,
              ErrorCode::TooLarge);
    limits.maxPixels = 99;
    EXPECT_EQ(readImageFromMemory(makePng(samplePicture(10, 10)), "x", limits).error().code,
              ErrorCode::TooLarge);
}

TEST(ImageBadInput, ZeroSize)
{
    EXPECT_EQ(refused(makePng(0, 7, 8, 2, {})).code, ErrorCode::Unreadable);
    EXPECT_EQ(refused(jpegClaiming(16, 0)).code, ErrorCode::Unreadable);
    EXPECT_EQ(refused(makeTiff(0, 0, {1, 2, 3})).code, ErrorCode::Unreadable);
}

// A picture must not come out half grey: every shorter file is refused, wherever it ends.
TEST(ImageBadInput, CutShortAtEveryLength)
{
    WriteOptions lossless;
    lossless.webpQuality = 101;
    const auto picture = samplePicture(24, 24);
    const auto webp = encodeImage(".webp", picture, nullptr, lossless);
    const auto tiff = encodeImage(".tiff", picture);
    ASSERT_TRUE(webp.ok());
    ASSERT_TRUE(tiff.ok());
    const std::vector<FileBytes> files = {makePng(picture),
                                          makeJpeg(picture, {exifMarker(6)}),
                                          makeJpeg(picture, {}, {JCS_RGB, true}),
                                          *webp,
                                          *tiff,
                                          makeTiff(24, 24, pixelsOf(picture)),
                                          makeBmp(picture)};
    for (std::size_t f = 0; f < files.size(); ++f) {
        ASSERT_TRUE(readImageFromMemory(files[f], "whole").ok()) << "file " << f;
        for (std::size_t length = 0; length < files[f].size(); ++length) {
            const FileBytes part(files[f].begin(), files[f].begin() + length);
            const auto result = readImageFromMemory(part, "part");
            ASSERT_FALSE(result.ok()) << "file " << f << " cut at " << length << " of " << files[f].size();
            ASSERT_EQ(result.error().code, ErrorCode::Unreadable) << result.error().text();
        }
        const FileBytes half(files[f].begin(), files[f].begin() + files[f].size() - 8);
        EXPECT_THAT(refused(half).message, HasSubstr("cut short")) << "file " << f;
    }
}

TEST(ImageBadInput, JpegWithDataMissingInTheMiddle)
{
    FileBytes jpeg = makeJpeg(samplePicture(200, 200));
    jpeg.erase(jpeg.begin() + jpeg.size() / 2, jpeg.end() - 2); // the end marker stays
    EXPECT_EQ(refused(jpeg).code, ErrorCode::Unreadable);
}

TEST(ImageBadInput, PngWithAlteredPixels)
{
    FileBytes png = makePng(samplePicture(40, 40));
    png[png.size() - 40] ^= 0x10; // within the compressed data: the checksum tells
    EXPECT_EQ(refused(png).code, ErrorCode::Unreadable);
}

TEST(ImageBadInput, DeepCmykIsRefused)
{
    TiffKind kind;
    kind.photometric = 5;
    kind.samples = 4;
    kind.bits = 16;
    EXPECT_EQ(refused(makeTiff(2, 2, FileBytes(32, 9), kind)).code, ErrorCode::Unsupported);
}

TEST(ImageBadInput, FilesThatCannotBeRead)
{
    const auto missing = readImage("/nowhere/picture.png");
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
    EXPECT_THAT(missing.error().message, HasSubstr("/nowhere/picture.png"));
    EXPECT_EQ(readImage("/tmp").error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(readMask("/nowhere/mask.png").error().code, ErrorCode::NotFound);

    const auto file = scratch("empty.png");
    save(file, {});
    EXPECT_THAT(readImage(file).error().message, HasSubstr("empty"));
    ReadLimits limits;
    limits.maxFileBytes = 100;
    save(file, makePng(samplePicture(50, 50)));
    EXPECT_EQ(readImage(file, limits).error().code, ErrorCode::TooLarge);
    EXPECT_TRUE(readImage(file).ok());
    std::filesystem::remove_all(file.parent_path());
}

TEST(ImageBadInput, EndlessFileStopsAtTheLimit)
{
    ReadLimits limits;
    limits.maxFileBytes = 4 << 20;
    EXPECT_EQ(readImage("/dev/zero", limits).error().code, ErrorCode::TooLarge);
}

} // namespace
} // namespace moyun::image
