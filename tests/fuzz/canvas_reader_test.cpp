// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged pictures (.ora) and brushes (.myb), made by a fixed seed: the readers may refuse or read them, and
// must do nothing else. The archives are whole, so that the damage is met by what reads their parts.
#include "core/canvas/brush_file.h"
#include "core/canvas/open_raster_archive.h"
#include "core/canvas/open_raster_reader.h"
#include "support/image_samples.h"
#include "support/test_paths.h"

#include <cmath>
#include <fstream>
#include <gtest/gtest.h>
#include <random>

namespace moyun::canvas {
namespace {

using namespace moyun::test;
using Bytes = std::vector<std::uint8_t>;

#if defined(__SANITIZE_ADDRESS__)
constexpr int kRounds = 400;
#else
constexpr int kRounds = 1000;
#endif

const std::string kStack = R"(<?xml version="1.0" encoding="UTF-8"?>
<image version="0.0.6" w="90" h="70" xres="300" yres="300" xmlns:moyun="https://moyun.invalid/ns/openraster"
 moyun:selection="data/mask.png" moyun:selection-x="3" moyun:selection-y="-4">
<stack><stack name="group" isolation="auto" opacity="1" moyun:mask="data/mask.png" moyun:mask-x="1" moyun:mask-y="2">
<layer name="a &amp; b" src="data/a.png" x="-5" y="7" opacity="0.5" composite-op="svg:multiply" edit-locked="true"
 moyun:src="data/b.png" moyun:x="2" moyun:y="3" moyun:mask="data/mask.png" moyun:mask-x="-9" moyun:mask-y="0"/></stack>
<layer name="style" src="data/b.png" moyun:kind="style" moyun:strength="0.5" moyun:stroke-scale="2" moyun:style-1="ink"
 moyun:weight-1="1" visibility="hidden"/><layer name="" src="data/a.png" x="0" y="0" alpha-preserve="true"/>
</stack></image>)";

const std::string kBrush = R"({"version": 3, "comment": "x", "settings": {
 "radius_logarithmic": {"base_value": 1.5, "inputs": {"pressure": [[0, -1], [0.5, 0], [1, 0.75]]}},
 "opaque": {"base_value": 0.9, "inputs": {"random": [[0, 0], [1, 1]], "speed1": [[0.0, -0.2], [4.0, 1e1]]}},
 "smudge": {"base_value": 0.25, "inputs": {}}, "eraser": {"base_value": 0, "inputs": {}}}})";

// Values that numbers, names and marks are replaced by.
const std::vector<std::string> kValues = {"0",
                                          "-1",
                                          "1e309",
                                          "-1e300",
                                          "nan",
                                          "inf",
                                          "2147483648",
                                          "-2147483649",
                                          "99999999999999999999",
                                          "0.0000001",
                                          "16384",
                                          "-1073741824",
                                          "",
                                          "\"",
                                          "<",
                                          ">",
                                          "/>",
                                          "</stack>",
                                          "<stack>",
                                          "<layer/>",
                                          "&#0;",
                                          "&#x110000;",
                                          "\xFF",
                                          "\xC0\x80",
                                          "../../x",
                                          "data/none.png",
                                          "stack.xml",
                                          "mimetype",
                                          "{",
                                          "}",
                                          "[",
                                          "]",
                                          ",",
                                          "[[",
                                          "null",
                                          "true",
                                          "\\u0000",
                                          "\\ud800",
                                          "<!DOCTYPE a [<!ENTITY b \"c\">]>",
                                          "<![CDATA["};

std::string damaged(std::string text, std::mt19937& random)
{
    for (int change = 1 + int(random() % 4); change > 0 && !text.empty(); --change) {
        const std::size_t at = random() % text.size();
        switch (random() % 6) {
        case 0:
            text.erase(at, 1 + random() % 40);
            break;
        case 1:
            text.insert(at, text.substr(random() % text.size(), random() % 200));
            break;
        case 2:
            text[at] = char(random());
            break;
        case 3: { // the whole of a value
            const auto from = text.find('"', at);
            const auto to = from == text.npos ? from : text.find('"', from + 1);
            if (to != text.npos) text.replace(from + 1, to - from - 1, kValues[random() % kValues.size()]);
            break;
        }
        case 4: { // a number
            const auto from = text.find_first_of("0123456789", at);
            if (from != text.npos)
                text.replace(from, std::min(text.find_first_not_of("0123456789.", from), text.size()) - from,
                             kValues[random() % kValues.size()]);
            break;
        }
        default:
            text.insert(at, kValues[random() % kValues.size()]);
        }
    }
    return text;
}

Bytes bytesOf(const std::string& text)
{
    return {text.begin(), text.end()};
}

OpenRasterParts parts()
{
    const auto mask = samplePicture(20, 30, 1), transparent = samplePicture(33, 29, 1);
    return {{"mimetype", bytesOf("image/openraster")},
            {"data/a.png", *image::encodeImage(".png", samplePicture(33, 29), &transparent)},
            {"data/b.png", *image::encodeImage(".png", samplePicture(70, 5))},
            {"data/mask.png", *image::encodeImage(".png", samplePicture(20, 30), &mask)},
            {"stack.xml", bytesOf(kStack)}};
}

void check(const std::filesystem::path& file)
{
    auto archive = OpenRasterArchive::open(file);
    ASSERT_TRUE(archive) << archive.error().text();
    const auto read = OpenRasterReader(*std::move(archive), 64 << 20, {}).read();
    if (!read) {
        EXPECT_FALSE(read.error().message.empty());
        EXPECT_NE(read.error().code, base::ErrorCode::Cancelled);
        return;
    }
    const Picture& picture = read->picture;
    EXPECT_TRUE(picture.width >= 1 && picture.width <= kMostSide) << picture.width;
    EXPECT_TRUE(picture.height >= 1 && picture.height <= kMostSide) << picture.height;
    EXPECT_TRUE(picture.dpi > 0 && std::isfinite(picture.dpi)) << picture.dpi;
    EXPECT_LE(picture.layerCount(), kMostLayers);
}

TEST(CanvasReaderFuzz, TheSampleIsWhole)
{
    const TempDir folder;
    ASSERT_TRUE(writeOpenRasterArchive(folder / "a.ora", parts(), {}));
    const auto read = readOpenRaster(folder / "a.ora");
    ASSERT_TRUE(read) << read.error().text();
    EXPECT_TRUE(read->notes.empty()) << read->notes[0];
    EXPECT_EQ(read->picture.layerCount(), 4u);
    EXPECT_TRUE(read->picture.selection);
    EXPECT_TRUE(parseBrush(kBrush, "a.myb"));
}

TEST(CanvasReaderFuzz, Stack)
{
    const TempDir folder;
    std::mt19937 random(31);
    auto all = parts();
    for (int round = 0; round < kRounds && !HasFailure(); ++round) {
        all.back().second = bytesOf(damaged(kStack, random));
        ASSERT_TRUE(writeOpenRasterArchive(folder / "a.ora", all, {}));
        check(folder / "a.ora");
        if (HasFailure())
            ADD_FAILURE() << round << ": " << std::string(all.back().second.begin(), all.back().second.end());
    }
}

TEST(CanvasReaderFuzz, PicturesInside)
{
    const TempDir folder;
    std::mt19937 random(32);
    const auto whole = parts();
    for (int round = 0; round < kRounds && !HasFailure(); ++round) {
        auto all = whole;
        Bytes& bytes = all[1 + random() % 3].second;
        // Another size than the layer's own, with checksums that are right; or damage of any kind.
        if (random() % 3 == 0)
            bytes = makePng(1 + random() % 40, 8, 1 << (random() % 5), random() % 7,
                            Bytes(random() % 400, std::uint8_t(random())), {});
        else
            for (int change = 1 + int(random() % 4); change > 0; --change)
                bytes[random() % (random() % 2 ? bytes.size() : 60)] = std::uint8_t(random());
        if (random() % 8 == 0) bytes.resize(random() % bytes.size());
        ASSERT_TRUE(writeOpenRasterArchive(folder / "a.ora", all, {}));
        check(folder / "a.ora");
        if (HasFailure()) ADD_FAILURE() << round;
    }
}

// The archive itself: its directory is what lies at the end.
TEST(CanvasReaderFuzz, Archive)
{
    const TempDir folder;
    std::mt19937 random(33);
    ASSERT_TRUE(writeOpenRasterArchive(folder / "a.ora", parts(), {}));
    std::ifstream in(folder / "a.ora", std::ios::binary);
    const std::string whole((std::istreambuf_iterator<char>(in)), {});
    for (int round = 0; round < kRounds && !HasFailure(); ++round) {
        std::string bytes = whole;
        for (int change = 1 + int(random() % 4); change > 0; --change)
            bytes[random() % 3 ? bytes.size() - 1 - random() % 400 : random() % bytes.size()] =
                char(random() % 2 ? random() : 255);
        if (random() % 6 == 0) bytes.erase(random() % bytes.size(), 1 + random() % 50);
        std::ofstream(folder / "b.ora", std::ios::binary) << bytes;
        const auto read = openCanvas(folder / "b.ora");
        if (!read) {
            EXPECT_FALSE(read.error().message.empty()) << round;
        } else {
            EXPECT_LE(read->picture.layerCount(), kMostLayers) << round;
        }
    }
}

TEST(CanvasReaderFuzz, Brush)
{
    std::mt19937 random(34);
    for (int round = 0; round < 10 * kRounds; ++round) {
        const auto text = damaged(kBrush, random);
        const auto read = parseBrush(text, "a.myb");
        if (!read) {
            ASSERT_FALSE(read.error().message.empty()) << text;
            continue;
        }
        for (const auto& setting : read->settings) {
            ASSERT_TRUE(std::isfinite(setting.base)) << text;
            for (const auto& mapping : setting.mappings) {
                ASSERT_TRUE(mapping.points.size() >= 2 && mapping.points.size() <= 64) << text;
                for (const auto& [x, y] : mapping.points)
                    ASSERT_TRUE(std::isfinite(x) && std::isfinite(y)) << text;
            }
        }
    }
}

} // namespace
} // namespace moyun::canvas
