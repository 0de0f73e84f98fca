// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of picture that is accepted, and what becomes of it.
#include "core/image/image_file.h"
#include "support/image_samples.h"

#include <bit>
#include <cmath>
#include <gmock/gmock.h>

namespace moyun::image {
namespace {

using namespace moyun::test;
using base::ImageBuffer;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

LoadedImage load(const FileBytes& bytes)
{
    auto result = readImageFromMemory(bytes, "sample");
    EXPECT_TRUE(result.ok()) << (result ? "" : result.error().text());
    return result ? std::move(*result) : LoadedImage{};
}

int worstDifference(const ImageBuffer& a, const ImageBuffer& b)
{
    if (a.width() != b.width() || a.height() != b.height() || a.channels() != b.channels()) return 256;
    int worst = 0;
    for (std::size_t i = 0; i < a.sizeBytes(); ++i)
        worst = std::max(worst, std::abs(a.data()[i] - b.data()[i]));
    return worst;
}

std::string notesOf(const LoadedImage& image)
{
    std::string all;
    for (const auto& note : image.notes) all += note + "\n";
    return all;
}

ImageBuffer greyAsRgb(const ImageBuffer& grey)
{
    ImageBuffer rgb(grey.width(), grey.height(), 3);
    for (std::size_t i = 0; i < rgb.sizeBytes(); ++i) rgb.data()[i] = grey.data()[i / 3];
    return rgb;
}

// The picture stored so that a reader who obeys `orientation` sees `upright` (Exif 2.32, table of tag 274).
ImageBuffer stored(const ImageBuffer& upright, int orientation)
{
    const int w = upright.width(), h = upright.height();
    const bool swapped = orientation >= 5;
    ImageBuffer out(swapped ? h : w, swapped ? w : h, upright.channels());
    for (int row = 0; row < out.height(); ++row)
        for (int column = 0; column < out.width(); ++column) {
            int x = 0, y = 0; // row 0 of the file is the top (1, 2), bottom (3, 4), left (5, 6 reversed..) of
                              // the scene
            switch (orientation) {
            case 1:
                x = column;
                y = row;
                break; // row 0 top, column 0 left
            case 2:
                x = w - 1 - column;
                y = row;
                break; // top, right
            case 3:
                x = w - 1 - column;
                y = h - 1 - row;
                break; // bottom, right
            case 4:
                x = column;
                y = h - 1 - row;
                break; // bottom, left
            case 5:
                x = row;
                y = column;
                break; // left, top
            case 6:
                x = w - 1 - row;
                y = column;
                break; // right, top
            case 7:
                x = w - 1 - row;
                y = h - 1 - column;
                break; // right, bottom
            default:
                x = row;
                y = h - 1 - column;
                break; // left, bottom
            }
            for (int c = 0; c < out.channels(); ++c) out.pixel(column, row)[c] = upright.pixel(x, y)[c];
        }
    return out;
}

TEST(ImageRead, PngRgbIsExactAndWithoutNotes)
{
    const auto picture = samplePicture(37, 23);
    const auto image = load(makePng(picture));
    EXPECT_EQ(image.rgb, picture);
    EXPECT_FALSE(image.alpha);
    EXPECT_THAT(image.notes, IsEmpty());
}

TEST(ImageRead, PngOneByOne)
{
    EXPECT_EQ(load(makePng(samplePicture(1, 1))).rgb, samplePicture(1, 1));
    EXPECT_EQ(load(makeJpeg(samplePicture(1, 1))).rgb.width(), 1);
}

TEST(ImageRead, PngGreyAndGreyWithAlpha)
{
    const auto grey = samplePicture(9, 5, 1);
    EXPECT_EQ(load(makePng(grey)).rgb, greyAsRgb(grey));

    FileBytes rows;
    for (std::size_t i = 0; i < grey.sizeBytes(); ++i) {
        rows.push_back(grey.data()[i]);
        rows.push_back(i % 2 ? 255 : 0);
    }
    const auto image = load(makePng(9, 5, 8, 4, rows));
    ASSERT_TRUE(image.alpha);
    EXPECT_EQ(image.rgb.data()[0], 255); // transparent: white
    EXPECT_EQ(image.rgb.data()[3], grey.data()[1]);
    EXPECT_EQ(image.alpha->data()[0], 0);
    EXPECT_EQ(image.alpha->data()[1], 255);
}

TEST(ImageRead, PngOfSixteenBitsIsRoundedAndNoted)
{
    const std::vector<int> values = {0, 65535, 32768, 257, 128, 129};
    FileBytes rows;
    for (int v : values) addBig(rows, v, 2);
    const auto image = load(makePng(2, 1, 16, 2, rows));
    const FileBytes expected = {0, 255, 128, 1, 0, 1};
    EXPECT_EQ(pixelsOf(image.rgb), expected);
    EXPECT_THAT(notesOf(image), HasSubstr("16 bits"));
}

TEST(ImageRead, PngPaletteWithAndWithoutTransparency)
{
    const PngChunk palette{"PLTE", {10, 20, 30, 200, 100, 50}};
    const auto plain = load(makePng(4, 1, 8, 3, {0, 1, 1, 0}, {palette}));
    const FileBytes expected = {10, 20, 30, 200, 100, 50, 200, 100, 50, 10, 20, 30};
    EXPECT_EQ(pixelsOf(plain.rgb), expected);
    EXPECT_FALSE(plain.alpha);

    const auto transparent = load(makePng(2, 1, 8, 3, {0, 1}, {palette, {"tRNS", {0, 255}}}));
    ASSERT_TRUE(transparent.alpha);
    EXPECT_EQ(pixelsOf(transparent.rgb), (FileBytes{255, 255, 255, 200, 100, 50}));
    EXPECT_EQ(pixelsOf(*transparent.alpha), (FileBytes{0, 255}));
}

TEST(ImageRead, PngOfOneBit)
{
    EXPECT_EQ(pixelsOf(load(makePng(2, 1, 1, 0, {0x40})).rgb), (FileBytes{0, 0, 0, 255, 255, 255}));
}

TEST(ImageRead, PngAlphaIsLaidOverWhiteAndKept)
{
    const auto image = load(makePng(2, 1, 8, 6, {100, 0, 200, 128, 7, 8, 9, 255}));
    ASSERT_TRUE(image.alpha);
    EXPECT_EQ(pixelsOf(*image.alpha), (FileBytes{128, 255}));
    EXPECT_EQ(pixelsOf(image.rgb), (FileBytes{177, 127, 227, 7, 8, 9}));
    EXPECT_THAT(notesOf(image), HasSubstr("white"));
}

TEST(ImageRead, OpaqueAlphaIsDropped)
{
    const auto image = load(makePng(1, 1, 8, 6, {1, 2, 3, 255}));
    EXPECT_FALSE(image.alpha);
    EXPECT_THAT(image.notes, IsEmpty());
}

TEST(ImageRead, AnimatedPngGivesTheFirstFrameAndANote)
{
    const auto picture = samplePicture(8, 8);
    const auto image = load(makePng(picture, {{"acTL", {0, 0, 0, 2, 0, 0, 0, 0}}}));
    EXPECT_EQ(image.rgb, picture);
    EXPECT_THAT(notesOf(image), HasSubstr("animation"));
}

TEST(ImageRead, JpegBaselineProgressiveAndGrey)
{
    const auto picture = samplePicture(64, 40);
    EXPECT_LE(worstDifference(load(makeJpeg(picture)).rgb, picture), 6);
    EXPECT_LE(worstDifference(load(makeJpeg(picture, {}, {JCS_RGB, true})).rgb, picture), 6);
    const auto grey = samplePicture(64, 40, 1);
    EXPECT_LE(worstDifference(load(makeJpeg(grey, {}, {JCS_GRAYSCALE})).rgb, greyAsRgb(grey)), 4);
}

TEST(ImageRead, CmykJpegPlainAndInverted)
{
    ImageBuffer ink(16, 16, 4), inverted(16, 16, 4);
    const std::uint8_t amounts[4] = {0, 128, 255, 51}; // orange, a fifth black
    for (std::size_t i = 0; i < ink.sizeBytes(); ++i) {
        ink.data()[i] = amounts[i % 4];
        inverted.data()[i] = static_cast<std::uint8_t>(255 - amounts[i % 4]);
    }
    for (const auto& image : {load(makeJpeg(ink, {}, {JCS_CMYK, false, false})),
                              load(makeJpeg(inverted, {}, {JCS_CMYK, false, true}))}) {
        ASSERT_EQ(image.rgb.width(), 16);
        EXPECT_NEAR(image.rgb.data()[0], 204, 3);
        EXPECT_NEAR(image.rgb.data()[1], 102, 3);
        EXPECT_NEAR(image.rgb.data()[2], 0, 3);
        EXPECT_THAT(notesOf(image), HasSubstr("CMYK"));
    }
}

class ImageOrientation : public ::testing::TestWithParam<int>
{};

TEST_P(ImageOrientation, IsAppliedInEveryFormat)
{
    const int orientation = GetParam();
    const auto upright = samplePicture(32, 16);
    const auto file = stored(upright, orientation);
    EXPECT_LE(worstDifference(load(makeJpeg(file, {exifMarker(orientation)})).rgb, upright), 6);
    EXPECT_LE(worstDifference(load(makeJpeg(file, {exifMarker(orientation, true)})).rgb, upright), 6);
    EXPECT_EQ(load(makePng(file, {{"eXIf", exifBlock(orientation)}})).rgb, upright);
    for (const bool little : {true, false}) {
        TiffKind kind;
        kind.orientation = orientation;
        kind.little = little;
        EXPECT_EQ(load(makeTiff(file.width(), file.height(), pixelsOf(file), kind)).rgb, upright);
    }
    WriteOptions lossless;
    lossless.webpQuality = 101;
    const auto still = encodeImage(".webp", file, nullptr, lossless);
    ASSERT_TRUE(still.ok());
    const auto image = load(extendedWebp(*still, file.width(), file.height(), {}, exifBlock(orientation)));
    EXPECT_EQ(image.rgb, upright);
    EXPECT_EQ(notesOf(image).find("EXIF") != std::string::npos, orientation != 1);
}

INSTANTIATE_TEST_SUITE_P(All, ImageOrientation, ::testing::Range(1, 9));

// What lcms itself makes of one colour, at full precision, as the reference.
std::array<double, 3> throughProfile(const FileBytes& bytes, std::array<std::uint8_t, 3> colour)
{
    const cmsHPROFILE from = cmsOpenProfileFromMem(bytes.data(), static_cast<cmsUInt32Number>(bytes.size()));
    const cmsHPROFILE to = cmsCreate_sRGBProfile();
    const cmsHTRANSFORM transform = cmsCreateTransform(from, TYPE_RGB_16, to, TYPE_RGB_16,
                                                       INTENT_RELATIVE_COLORIMETRIC, cmsFLAGS_NOOPTIMIZE);
    std::uint16_t in[3], out[3];
    for (int c = 0; c < 3; ++c) in[c] = static_cast<std::uint16_t>(colour[c] * 257);
    cmsDoTransform(transform, in, out, 1);
    cmsDeleteTransform(transform);
    cmsCloseProfile(from);
    cmsCloseProfile(to);
    return {out[0] / 257.0, out[1] / 257.0, out[2] / 257.0};
}

TEST(ImageProfile, IsConvertedInEveryFormat)
{
    const FileBytes profile = wideProfile();
    const std::array<std::uint8_t, 3> colour = {180, 90, 60};
    ImageBuffer picture(16, 16, 3);
    for (std::size_t i = 0; i < picture.sizeBytes(); ++i) picture.data()[i] = colour[i % 3];
    const auto expected = throughProfile(profile, colour);
    ASSERT_GT(std::abs(expected[0] - colour[0]), 8) << "the profile has to make a visible difference";

    WriteOptions lossless;
    lossless.webpQuality = 101;
    const auto still = encodeImage(".webp", picture, nullptr, lossless);
    ASSERT_TRUE(still.ok());
    TiffKind tiff;
    tiff.profile = profile;
    const std::vector<FileBytes> files = {
        makePng(picture, {profileChunk(profile)}), makeJpeg(picture, profileMarkers(profile)),
        makeJpeg(picture, profileMarkers(profile, 3)), makeTiff(16, 16, pixelsOf(picture), tiff),
        extendedWebp(*still, 16, 16, profile, {})};
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto image = load(files[i]);
        ASSERT_EQ(image.rgb.width(), 16);
        for (int c = 0; c < 3; ++c)
            EXPECT_NEAR(image.rgb.data()[c], expected[c], i == 1 || i == 2 ? 4 : 1.5) << "file " << i;
        EXPECT_THAT(notesOf(image), HasSubstr("converted to sRGB"));
    }
}

TEST(ImageProfile, SrgbChangesNothing)
{
    const auto picture = samplePicture(20, 20);
    const auto image = load(makePng(picture, {profileChunk(srgbProfile())}));
    EXPECT_EQ(image.rgb, picture);
    EXPECT_THAT(image.notes, IsEmpty());
}

TEST(ImageProfile, GreyProfileOnGreyPicture)
{
    ImageBuffer grey(1, 1, 1);
    grey.data()[0] = 100;
    const auto image = load(makePng(grey, {profileChunk(greyProfile(1.0))}));
    const double linear = 100 / 255.0;
    EXPECT_NEAR(image.rgb.data()[0], 255 * (1.055 * std::pow(linear, 1 / 2.4) - 0.055), 2);
    EXPECT_EQ(image.rgb.data()[0], image.rgb.data()[2]);
}

TEST(ImageProfile, BrokenOrUnfittingIsIgnoredWithANote)
{
    const auto picture = samplePicture(20, 20);
    FileBytes damaged = wideProfile();
    for (std::size_t i = 0; i < damaged.size(); i += 3) damaged[i] ^= 0x5A;
    PngChunk notPacked{"iCCP", {'t', 0, 0, 1, 2, 3, 4}};
    for (const auto& chunk :
         {profileChunk(damaged), profileChunk({}), profileChunk(greyProfile(2.2)), notPacked}) {
        const auto image = load(makePng(picture, {chunk}));
        EXPECT_EQ(image.rgb, picture);
        EXPECT_THAT(notesOf(image), HasSubstr("ignored"));
    }
    auto incomplete = profileMarkers(wideProfile(), 3);
    incomplete.pop_back();
    EXPECT_THAT(notesOf(load(makeJpeg(picture, incomplete))), HasSubstr("ignored"));
}

TEST(ImageRead, TiffVarieties)
{
    const auto picture = samplePicture(21, 13);
    TiffKind kind;
    kind.secondPage = false;
    EXPECT_EQ(load(makeTiff(21, 13, pixelsOf(picture), kind)).rgb, picture);

    kind = {};
    kind.bits = 16;
    FileBytes deep;
    for (std::size_t i = 0; i < picture.sizeBytes(); ++i) addLittle(deep, picture.data()[i] * 257u, 2);
    const auto sixteen = load(makeTiff(21, 13, deep, kind));
    EXPECT_EQ(sixteen.rgb, picture);
    EXPECT_THAT(notesOf(sixteen), HasSubstr("16 bits"));

    const auto grey = samplePicture(21, 13, 1);
    kind = {};
    kind.photometric = 1;
    kind.samples = 1;
    EXPECT_EQ(load(makeTiff(21, 13, pixelsOf(grey), kind)).rgb, greyAsRgb(grey));

    kind = {};
    kind.photometric = 5;
    kind.samples = 4;
    FileBytes ink;
    for (int i = 0; i < 16; ++i) add(ink, FileBytes{0, 128, 255, 51});
    const auto cmyk = load(makeTiff(4, 4, ink, kind));
    EXPECT_NEAR(cmyk.rgb.data()[0], 204, 3);
    EXPECT_NEAR(cmyk.rgb.data()[1], 102, 3);
    EXPECT_NEAR(cmyk.rgb.data()[2], 0, 3);
    EXPECT_THAT(notesOf(cmyk), HasSubstr("CMYK"));

    kind = {};
    kind.photometric = 3;
    kind.samples = 1;
    for (int c = 0; c < 3; ++c)
        for (int i = 0; i < 256; ++i) addLittle(kind.palette, (c == 0 ? i : c == 1 ? 255 - i : 7) * 257u, 2);
    EXPECT_EQ(pixelsOf(load(makeTiff(2, 1, {10, 200}, kind)).rgb), (FileBytes{10, 245, 7, 200, 55, 7}));

    kind = {};
    kind.secondPage = true;
    EXPECT_THAT(notesOf(load(makeTiff(21, 13, pixelsOf(picture), kind))), HasSubstr("pages"));
}

TEST(ImageRead, TiffAlphaStraightAndMultiplied)
{
    TiffKind kind;
    kind.samples = 4;
    for (const bool multiplied : {false, true}) {
        kind.extraSample = multiplied ? 1 : 2;
        const auto half = [&](int v) {
            return static_cast<std::uint8_t>(multiplied ? (v * 128 + 127) / 255 : v);
        };
        const auto image = load(makeTiff(2, 1, {half(200), half(100), half(40), 128, 7, 8, 9, 255}, kind));
        ASSERT_TRUE(image.alpha);
        EXPECT_EQ(pixelsOf(*image.alpha), (FileBytes{128, 255}));
        const int expected[6] = {227, 177, 147, 7, 8, 9};
        for (int i = 0; i < 6; ++i)
            EXPECT_NEAR(image.rgb.data()[i], expected[i], 1) << i << " multiplied " << multiplied;
    }
}

TEST(ImageRead, TiffOfFloatingPoint)
{
    TiffKind kind;
    kind.bits = 32;
    kind.sampleFormat = 3;
    FileBytes data;
    for (const float v : {0.0f, 0.5f, 1.0f, -3.0f, 9.0f, 0.2f}) {
        addLittle(data, std::bit_cast<std::uint32_t>(v), 4);
    }
    const auto image = load(makeTiff(2, 1, data, kind));
    EXPECT_EQ(pixelsOf(image.rgb), (FileBytes{0, 128, 255, 0, 255, 51}));
    EXPECT_THAT(notesOf(image), HasSubstr("loating"));
}

TEST(ImageRead, Bmp)
{
    const auto picture = samplePicture(13, 7);
    EXPECT_EQ(load(makeBmp(picture)).rgb, picture);
}

TEST(ImageRead, WebpLosslessWithAlphaAndAnimated)
{
    WriteOptions lossless;
    lossless.webpQuality = 101;
    const auto picture = samplePicture(30, 20);
    const auto still = encodeImage(".webp", picture, nullptr, lossless);
    ASSERT_TRUE(still.ok());
    EXPECT_EQ(load(*still).rgb, picture);

    const auto whole = load(animatedWebp(*still, 30, 20, 0, 0, 30, 20));
    EXPECT_EQ(whole.rgb, picture);
    EXPECT_THAT(notesOf(whole), HasSubstr("animation"));

    const auto part = load(animatedWebp(*still, 30, 20, 4, 2, 40, 30));
    ASSERT_EQ(part.rgb.width(), 40);
    ASSERT_TRUE(part.alpha);
    EXPECT_EQ(part.rgb.pixel(0, 0)[0], 255);
    EXPECT_EQ(part.rgb.pixel(4, 2)[0], picture.pixel(0, 0)[0]);
    EXPECT_EQ(part.alpha->pixel(33, 21)[0], 255);
    EXPECT_EQ(part.alpha->pixel(34, 21)[0], 0);
}

} // namespace
} // namespace moyun::image
