// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged OpenRaster files, made by a fixed seed: the reader may refuse or read them, and must do nothing
// else. What is read is a picture that can be shown and written again. Run under the address sanitizer this
// looks for reads and writes outside the buffers.
#include "core/canvas/compositor.h"
#include "core/canvas/open_raster.h"
#include "core/canvas/open_raster_reader.h"
#include "fuzz/damaged_text.h"
#include "fuzz/open_raster_texts.h"
#include "support/image_samples.h"
#include "support/random_pictures.h"
#include "support/raster_files.h"
#include "support/test_paths.h"

#include <cmath>
#include <gtest/gtest.h>

namespace moyun::canvas {
namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int kRounds = 150, kManyRounds = 400;
#else
constexpr int kRounds = 600, kManyRounds = 1000;
#endif
constexpr std::uint64_t kMostBytes = 64 << 20; // of a picture in memory

const std::string kStack(fuzz::kStack), kStyles(fuzz::kStyleRegions);

// A picture of all that a stack can say.
OpenRasterParts handMade()
{
    const auto mask = test::samplePicture(20, 30, 1), transparent = test::samplePicture(33, 29, 1);
    return {{"mimetype", test::bytesOfText("image/openraster")},
            {"data/a.png", *image::encodeImage(".png", test::samplePicture(33, 29), &transparent)},
            {"data/b.png", *image::encodeImage(".png", test::samplePicture(70, 5))},
            {"data/mask.png", *image::encodeImage(".png", test::samplePicture(20, 30), &mask)},
            {"moyun/style-regions.xml", test::bytesOfText(kStyles)},
            {"stack.xml", test::bytesOfText(kStack)}};
}

class OpenRasterFuzz : public ::testing::Test
{
protected:
    void SetUp() override
    {
        std::mt19937 random(7);
        Picture picture;
        picture.width = picture.height = 150;
        picture.layers.push_back(test::randomLayer(picture, random, true));
        for (int edit = 0; edit < 30; ++edit) test::randomEdit(picture, random);
        // Compilers call what is random in orders of their own: some layers there are with each of them.
        while (picture.layers.size() < 4) picture.layers.push_back(test::randomLayer(picture, random, true));
        picture.width = 150;
        ASSERT_TRUE(writeOpenRaster(m_whole, picture));
    }

    static base::Result<OpenedCanvas> bounded(const std::filesystem::path& file)
    {
        auto archive = OpenRasterArchive::open(file);
        // What is no archive any more may still be a picture of another form.
        if (!archive) return openCanvas(file);
        return OpenRasterReader(*std::move(archive), kMostBytes, {}).read();
    }

    void check(const std::filesystem::path& file)
    {
        const auto read = bounded(file);
        if (!read) {
            EXPECT_FALSE(read.error().message.empty());
            EXPECT_NE(read.error().code, base::ErrorCode::Cancelled);
            EXPECT_NE(read.error().code, base::ErrorCode::Internal);
            return;
        }
        const Picture& picture = read->picture;
        ASSERT_TRUE(picture.width >= 1 && picture.width <= kMostSide);
        ASSERT_TRUE(picture.height >= 1 && picture.height <= kMostSide);
        ASSERT_TRUE(picture.dpi > 0 && std::isfinite(picture.dpi)) << picture.dpi;
        ASSERT_LE(picture.layerCount(), kMostLayers);
        check(picture.layers);
        if (read->styles) check(*read->styles);
        std::vector<std::uint8_t> bgra(100 * 100 * 4);
        compose(picture, {0, 0, 100, 100}, bgra.data(), 400);
        if (std::int64_t(picture.width) * picture.height < 300 * 300) {
            ASSERT_TRUE(writeOpenRaster(m_folder / "again.ora", picture));
        }
    }

    void check(const std::vector<Layer>& layers)
    {
        for (const Layer& layer : layers) {
            ASSERT_TRUE(layer.opacity >= 0 && layer.opacity <= 1);
            ASSERT_TRUE(int(layer.mode) >= 0 && int(layer.mode) < kBlendModes);
            ASSERT_TRUE(layer.style.strength >= 0 && layer.style.strength <= 1);
            ASSERT_TRUE(layer.style.strokeScale >= 0.25f && layer.style.strokeScale <= 4);
            ASSERT_LE(layer.style.styles.size(), 4u);
            layer.pixels.forEach([](int, int, const Pixels::Ref& tile) {
                for (std::size_t i = 0; i < tile->px.size(); ++i) // premultiplied
                    ASSERT_LE(tile->px[i], tile->px[i | 3]);
            });
            check(layer.layers);
        }
    }

    static void check(const StyleRegionRecords& records)
    {
        ASSERT_LE(records.regions.size(), kMostStyleRegionRecords);
        ASSERT_TRUE(records.active >= -1 && records.active < int(records.regions.size()));
        for (const auto& region : records.regions) {
            ASSERT_TRUE(region.strength >= 0 && region.strength <= 1);
            ASSERT_TRUE(region.strokeScale >= 0.25f && region.strokeScale <= 4);
            ASSERT_TRUE(region.mixtureX >= 0 && region.mixtureX <= 1 && region.mixtureY >= 0 &&
                        region.mixtureY <= 1);
            ASSERT_LE(region.styles.size(), 4u);
        }
    }

    void checkParts(const OpenRasterParts& parts)
    {
        ASSERT_TRUE(writeOpenRasterArchive(m_file, parts, {}));
        check(m_file);
    }

    static std::uint8_t someByte(std::mt19937& random)
    {
        static constexpr std::uint8_t kEdges[] = {0, 1, 0x7F, 0x80, 0xFE, 0xFF, 'P', '"', '<', '/', '9', '-'};
        return random() % 2 ? kEdges[random() % std::size(kEdges)] : static_cast<std::uint8_t>(random());
    }

    static void damage(test::FileBytes& bytes, std::mt19937& random)
    {
        for (int n = int(random() % 5); n >= 0 && !bytes.empty(); --n) {
            // The directory at the end as often as all the rest.
            const std::size_t reach = random() % 2 ? bytes.size() : std::min<std::size_t>(bytes.size(), 900);
            const std::size_t at = bytes.size() - 1 - random() % reach;
            const auto place = bytes.begin() + std::ptrdiff_t(at);
            switch (random() % 10) {
            case 0:
                bytes.erase(place,
                            bytes.begin() + std::ptrdiff_t(std::min(at + 1 + random() % 20, bytes.size())));
                break;
            case 1:
                bytes.insert(place, 1 + random() % 8, someByte(random));
                break;
            case 2:
                if (random() % 4 == 0) bytes.resize(at);
                break;
            default:
                *place = someByte(random);
            }
        }
    }

    test::TempDir m_folder;
    std::filesystem::path m_whole = m_folder.path() / "whole.ora", m_file = m_folder.path() / "damaged.ora";
};

TEST_F(OpenRasterFuzz, TheSamplesAreWhole)
{
    ASSERT_TRUE(writeOpenRasterArchive(m_file, handMade(), {}));
    const auto read = readOpenRaster(m_file);
    ASSERT_TRUE(read) << read.error().text();
    EXPECT_TRUE(read->notes.empty()) << read->notes[0];
    EXPECT_EQ(read->picture.layerCount(), 4u);
    EXPECT_TRUE(read->picture.selection);
    ASSERT_TRUE(read->styles);
    EXPECT_EQ(read->styles->regions.size(), 3u);
    const auto other = readOpenRaster(m_whole);
    ASSERT_TRUE(other);
    EXPECT_TRUE(other->notes.empty());
}

TEST_F(OpenRasterFuzz, DamagedArchives)
{
    ASSERT_TRUE(writeOpenRasterArchive(m_file, handMade(), {}));
    const test::FileBytes samples[] = {test::bytesOfFile(m_whole), test::bytesOfFile(m_file)};
    std::mt19937 random(1);
    for (int round = 0; round < kRounds; ++round) {
        auto bytes = samples[round % 2];
        damage(bytes, random);
        test::putFile(m_file, bytes);
        check(m_file);
        if (HasFailure()) FAIL() << "round " << round;
    }
}

// Broken archives are refused early; here the archive is whole and what it holds is not.
TEST_F(OpenRasterFuzz, DamagedParts)
{
    OpenRasterParts whole;
    {
        auto archive = OpenRasterArchive::open(m_whole);
        ASSERT_TRUE(archive);
        const auto xml = archive->read("stack.xml", 1 << 20, {});
        ASSERT_TRUE(xml);
        whole = {{"mimetype", test::bytesOfText("image/openraster")}, {"stack.xml", *xml}};
        for (int i = 0; i < 20; ++i)
            for (const char* kind : {".png", "-mask.png", "-whole.png"}) {
                const std::string name = "data/layer" + std::to_string(i) + kind;
                if (archive->has(name)) whole.emplace_back(name, *archive->read(name, 1 << 20, {}));
            }
    }
    ASSERT_GT(whole.size(), 4u);
    std::mt19937 random(2);
    for (int round = 0; round < kRounds; ++round) {
        auto parts = whole;
        damage(parts[1 + random() % (random() % 2 ? 1 : parts.size() - 1)].second, random);
        checkParts(parts);
        if (HasFailure()) FAIL() << "round " << round;
    }
}

// Mark-up that is whole, of wrong values.
TEST_F(OpenRasterFuzz, WrongValues)
{
    auto archive = OpenRasterArchive::open(m_whole);
    ASSERT_TRUE(archive);
    const auto xml = archive->read("stack.xml", 1 << 20, {});
    ASSERT_TRUE(xml);
    static const std::string kValues[] = {"0",    "-1",    "1",    "7",    "99999999999",    "1e9",  "nan",
                                          "inf",  "",      "text", "-0.5", "true",           "1e-9", "8192",
                                          "auto", "style", "../x", "/",    "data/layer0.png"};
    std::mt19937 random(3);
    for (int round = 0; round < kRounds; ++round) {
        std::string text(xml->begin(), xml->end());
        for (int n = 1 + int(random() % 5); n > 0; --n) {
            const auto from = text.find("=\"", random() % text.size());
            if (from == text.npos) continue;
            const auto end = text.find('"', from + 2);
            if (end != text.npos)
                text.replace(from + 2, end - from - 2, kValues[random() % std::size(kValues)]);
        }
        OpenRasterParts parts = {{"mimetype", test::bytesOfText("image/openraster")},
                                 {"stack.xml", test::bytesOfText(text)},
                                 {"data/layer0.png", test::plainPng(90, 3, {1, 2, 3, 200})}};
        checkParts(parts);
        if (HasFailure()) FAIL() << "round " << round;
    }
}

// Mark-up that is damaged as text: that of the layers, and that of the style regions.
TEST_F(OpenRasterFuzz, DamagedMarkup)
{
    std::mt19937 random(31);
    const auto whole = handMade();
    for (int round = 0; round < kManyRounds; ++round) {
        auto parts = whole;
        auto& [name, bytes] = parts[parts.size() - 1 - std::size_t(round % 2)];
        const std::string text = test::damaged(round % 2 ? kStyles : kStack, random);
        bytes = test::bytesOfText(text);
        checkParts(parts);
        if (HasFailure()) FAIL() << "round " << round << ": " << text;
    }
}

// Pictures inside of another size than the layer's own, with checksums that are right; or of damage of any
// kind.
TEST_F(OpenRasterFuzz, PicturesInside)
{
    std::mt19937 random(32);
    const auto whole = handMade();
    for (int round = 0; round < kManyRounds; ++round) {
        auto parts = whole;
        auto& bytes = parts[1 + random() % 3].second;
        if (random() % 3 == 0)
            bytes = test::makePng(1 + random() % 40, 8, 1 << (random() % 5), random() % 7,
                                  test::FileBytes(random() % 400, std::uint8_t(random())), {});
        else
            for (int change = 1 + int(random() % 4); change > 0; --change)
                bytes[random() % (random() % 2 ? bytes.size() : 60)] = std::uint8_t(random());
        if (random() % 8 == 0) bytes.resize(random() % bytes.size());
        checkParts(parts);
        if (HasFailure()) FAIL() << "round " << round;
    }
}

} // namespace
} // namespace moyun::canvas
