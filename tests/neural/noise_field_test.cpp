// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/noise_field.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace moyun;

namespace {

std::vector<float> row(int x, int y, int count)
{
    std::vector<float> values(std::size_t(count), 99.0f);
    neural::noiseRow(x, y, count, values.data());
    return values;
}

// Rows below one another, as a picture gets them.
std::vector<float> field(int x, int y, int width, int height)
{
    std::vector<float> values;
    for (int i = 0; i < height; ++i) {
        const auto one = row(x, y + i, width);
        values.insert(values.end(), one.begin(), one.end());
    }
    return values;
}

// Mean product of the values of two fields of n places: for independent white noise of variance 1, 0 with a
// deviation of 1/sqrt(n).
double correlation(const std::vector<float>& a, const std::vector<float>& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += double(a[i]) * b[i];
    return sum / double(a.size());
}

constexpr int kSide = 512;
constexpr double kFiveDeviations = 5.0 / kSide; // of a mean over kSide^2 places

} // namespace

// Numbers written down once: weights were trained with them, and a render must look the same next year.
TEST(NoiseField, IsTheSameEverywhereAndAlways)
{
    const auto values = row(0, 0, 4);
    EXPECT_EQ(values, row(0, 0, 4));
    const std::vector<float> expected = {0.628349423f, 0.439592272f, 1.68656373f, -1.03037512f};
    for (std::size_t i = 0; i < 4; ++i) EXPECT_FLOAT_EQ(values[i], expected[i]);
}

TEST(NoiseField, HasMeanZeroAndVarianceOneAndStaysInRange)
{
    for (const auto& [x, y] : {std::pair{0, 0}, {4096, 30'000}, {-300, -77}}) {
        const auto values = field(x, y, kSide, kSide);
        double sum = 0, squares = 0;
        for (const float v : values) {
            sum += v;
            squares += double(v) * v;
        }
        EXPECT_NEAR(sum / double(values.size()), 0, kFiveDeviations) << x << ", " << y;
        EXPECT_NEAR(squares / double(values.size()), 1, kFiveDeviations) << x << ", " << y;
        const auto [least, most] = std::minmax_element(values.begin(), values.end());
        EXPECT_GE(*least, -std::sqrt(3.0f));
        EXPECT_LE(*most, std::sqrt(3.0f));
        EXPECT_LT(*least, -1.73f); // uniform to its ends
        EXPECT_GT(*most, 1.73f);
    }
}

TEST(NoiseField, NeighboursRowsAndCellsAreIndependent)
{
    const auto here = field(0, 0, kSide, kSide);
    for (const auto& [x, y] : {std::pair{1, 0},
                               {0, 1},
                               {1, 1},
                               {-1, 1},
                               {2, 0},
                               {0, 2},
                               {4, 0},
                               {0, 4},
                               {8, 0},
                               {0, 8},
                               {8, 8},
                               {256, 0},
                               {0, 256}})
        EXPECT_NEAR(correlation(here, field(x, y, kSide, kSide)), 0, kFiveDeviations) << x << ", " << y;
}

// Rows must not be one another's shifted copies, which independent neighbours would not show.
TEST(NoiseField, NoRowIsAShiftedCopyOfAnother)
{
    std::vector<float> all = field(0, 0, kSide, kSide);
    std::sort(all.begin(), all.end());
    const auto kinds = std::size_t(std::unique(all.begin(), all.end()) - all.begin());
    // 2^18 values of 2^24 possible: by chance some 2,050 fall together, while one copied row alone is 512.
    EXPECT_NEAR(double(kSide) * kSide - double(kinds), 2048, 300);
}

TEST(NoiseField, APartOfARowIsThatPartOfTheWholeRow)
{
    for (const int y : {0, 5, 3999, -8}) {
        const auto whole = row(-64, y, 1024);
        for (const int from : {0, 1, 64, 500, 1016}) {
            const auto part = row(-64 + from, y, 8);
            EXPECT_TRUE(std::equal(part.begin(), part.end(), whole.begin() + from)) << from << ", " << y;
        }
    }
}

TEST(NoiseField, AnyCoordinatesWork)
{
    constexpr int kMost = 2147483647;
    const auto end = row(kMost - 3, kMost, 4), begin = row(-kMost - 1, -kMost - 1, 4);
    for (const auto& values : {end, begin})
        for (const float v : values) EXPECT_LE(std::abs(v), 1.7321f);
    EXPECT_NE(end, begin);
    EXPECT_NE(row(-5, 7, 16), row(5, 7, 16));
    EXPECT_NE(row(5, -7, 16), row(5, 7, 16));
    float untouched = 42;
    neural::noiseRow(3, 3, 0, &untouched);
    EXPECT_EQ(untouched, 42);
}
