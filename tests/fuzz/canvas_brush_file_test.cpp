// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged brushes (.myb), made by a fixed seed: the reader may refuse or read them, and must do nothing else.
#include "core/canvas/brush_file.h"
#include "fuzz/damaged_text.h"

#include <cmath>
#include <gtest/gtest.h>

namespace moyun::canvas {
namespace {

using moyun::test::damaged;

#if defined(__SANITIZE_ADDRESS__)
constexpr int kRounds = 4000;
#else
constexpr int kRounds = 10000;
#endif

const std::string kBrush = R"({"version": 3, "comment": "x", "settings": {
 "radius_logarithmic": {"base_value": 1.5, "inputs": {"pressure": [[0, -1], [0.5, 0], [1, 0.75]]}},
 "opaque": {"base_value": 0.9, "inputs": {"random": [[0, 0], [1, 1]], "speed1": [[0.0, -0.2], [4.0, 1e1]]}},
 "smudge": {"base_value": 0.25, "inputs": {}}, "eraser": {"base_value": 0, "inputs": {}}}})";

TEST(BrushFileFuzz, TheSampleIsWhole)
{
    EXPECT_TRUE(parseBrush(kBrush, "a.myb"));
}

TEST(BrushFileFuzz, DamagedText)
{
    std::mt19937 random(34);
    for (int round = 0; round < kRounds; ++round) {
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
