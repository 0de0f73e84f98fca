// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged picture files, made by a fixed seed: the reader may refuse or read them, and must do nothing else.
// Run under the address sanitizer this looks for reads and writes outside the buffers.
#include "core/image/image_file.h"
#include "support/image_samples.h"

#include <gtest/gtest.h>
#include <random>

namespace moyun::image {
namespace {

using namespace moyun::test;

ReadLimits smallLimits()
{
    ReadLimits limits;
    limits.maxSide = 2000;
    limits.maxPixels = 1'000'000; // a damaged size that passes must not make the test slow
    return limits;
}

void check(const FileBytes& bytes)
{
    const auto result = readImageFromMemory(bytes, "damaged", smallLimits());
    if (!result) {
        EXPECT_FALSE(result.error().message.empty());
        EXPECT_NE(result.error().code, base::ErrorCode::Cancelled);
        return;
    }
    EXPECT_EQ(result->rgb.channels(), 3);
    EXPECT_EQ(result->rgb.sizeBytes(), std::size_t(3) * result->rgb.width() * result->rgb.height());
    EXPECT_GT(result->rgb.width(), 0);
    if (result->alpha) {
        EXPECT_EQ(result->alpha->sizeBytes() * 3, result->rgb.sizeBytes());
    }
}

// Values that are on the edges of fields, beside random ones.
std::uint8_t someByte(std::mt19937& random)
{
    static constexpr std::uint8_t kEdges[] = {0, 1, 0x7F, 0x80, 0xFE, 0xFF};
    return random() % 2 ? kEdges[random() % std::size(kEdges)] : static_cast<std::uint8_t>(random());
}

void mutate(const FileBytes& whole, std::size_t headerBytes, unsigned seed, int rounds)
{
    std::mt19937 random(seed);
    for (int round = 0; round < rounds; ++round) {
        FileBytes file = whole;
        const int changes = 1 + static_cast<int>(random() % 4);
        for (int i = 0; i < changes; ++i) {
            const std::size_t reach = random() % 4 ? std::min(headerBytes, file.size()) : file.size();
            const std::size_t at = random() % reach;
            switch (random() % 8) {
            case 0:
                file.erase(file.begin() + at, file.begin() + std::min(at + 1 + random() % 8, file.size()));
                break;
            case 1:
                file.insert(file.begin() + at, 1 + random() % 8, someByte(random));
                break;
            case 2:
                file.resize(at + 1);
                break;
            default:
                file[at] = someByte(random);
            }
            if (file.empty()) break;
        }
        check(file);
        if (::testing::Test::HasFailure()) FAIL() << "seed " << seed << " round " << round;
    }
}

#if defined(__SANITIZE_ADDRESS__)
constexpr int kRounds = 1500;
#else
constexpr int kRounds = 4000;
#endif

TEST(ImageReaderFuzz, Png)
{
    const auto picture = samplePicture(12, 9);
    mutate(makePng(picture, {profileChunk(wideProfile()), {"eXIf", exifBlock(6)}}), 200, 1, kRounds);
    mutate(makePng(picture, {{"acTL", {0, 0, 0, 2, 0, 0, 0, 0}}}), 80, 2, kRounds);
    mutate(makePng(4, 1, 8, 3, {0, 1, 1, 0}, {{"PLTE", {1, 2, 3, 4, 5, 6}}, {"tRNS", {0, 255}}}), 200, 3,
           kRounds);
}

// A wrong checksum stops the decoder early; here the checksums are right and the contents are not.
TEST(ImageReaderFuzz, PngWithGoodChecksums)
{
    std::mt19937 random(4);
    for (int round = 0; round < kRounds; ++round) {
        FileBytes rows(static_cast<std::size_t>(8) * (1 + random() % 40));
        for (auto& v : rows) v = someByte(random);
        const std::vector<PngChunk> extra = {{"PLTE", FileBytes(random() % 12, 7)},
                                             {"tRNS", FileBytes(random() % 6, someByte(random))},
                                             {"eXIf", FileBytes(random() % 20, someByte(random))}};
        check(makePng(1 + random() % 20, 8, 1 << (random() % 5), random() % 7, rows, extra));
    }
}

TEST(ImageReaderFuzz, Jpeg)
{
    const auto picture = samplePicture(20, 17);
    auto markers = profileMarkers(wideProfile(), 2);
    markers.push_back(exifMarker(5));
    mutate(makeJpeg(picture, markers), 1400, 5, kRounds);
    mutate(makeJpeg(picture, {exifMarker(5, true)}), 700, 6, kRounds);
    mutate(makeJpeg(picture, {}, {JCS_RGB, true}), 900, 7, kRounds);
    mutate(makeJpeg(samplePicture(16, 16, 4), {}, {JCS_CMYK}), 700, 8, kRounds);
}

TEST(ImageReaderFuzz, Tiff)
{
    const auto picture = samplePicture(10, 6);
    TiffKind kind;
    kind.orientation = 7;
    kind.profile = greyProfile(2.2);
    for (const bool little : {true, false}) {
        kind.little = little;
        FileBytes file = makeTiff(10, 6, pixelsOf(picture), kind);
        mutate(file, file.size(), 9 + little, kRounds);
    }
    const auto packed = encodeImage(".tiff", picture);
    ASSERT_TRUE(packed.ok());
    mutate(*packed, packed->size(), 11, kRounds);
    kind = {};
    kind.samples = 4;
    kind.bits = 16;
    mutate(makeTiff(4, 4, FileBytes(128, 77), kind), 400, 12, kRounds);
}

TEST(ImageReaderFuzz, Webp)
{
    const auto picture = samplePicture(18, 14);
    base::ImageBuffer alpha = samplePicture(18, 14, 1);
    WriteOptions lossless;
    lossless.webpQuality = 101;
    const auto still = encodeImage(".webp", picture, nullptr, lossless);
    const auto lossy = encodeImage(".webp", picture, &alpha);
    ASSERT_TRUE(still.ok());
    ASSERT_TRUE(lossy.ok());
    mutate(*still, still->size(), 13, kRounds);
    mutate(*lossy, 80, 14, kRounds);
    mutate(extendedWebp(*still, 18, 14, greyProfile(1.8), exifBlock(3)), 80, 15, kRounds);
    mutate(animatedWebp(*still, 18, 14, 2, 2, 30, 30), 110, 16, kRounds);
}

TEST(ImageReaderFuzz, Bmp)
{
    mutate(makeBmp(samplePicture(9, 7)), 54, 17, kRounds);
}

TEST(ImageReaderFuzz, NoiseBehindEverySignature)
{
    std::mt19937 random(18);
    const std::vector<std::string> starts = {
        std::string("\x89PNG\r\n\x1a\n"), "\xFF\xD8\xFF",          "BM",
        std::string("II*\0", 4),          std::string("MM\0*", 4), std::string("RIFF\xff\0\0\0WEBP", 12)};
    for (int round = 0; round < kRounds; ++round) {
        const auto& start = starts[round % starts.size()];
        FileBytes file(start.begin(), start.end());
        for (std::size_t n = random() % 300; n > 0; --n) file.push_back(someByte(random));
        check(file);
    }
}

} // namespace
} // namespace moyun::image
