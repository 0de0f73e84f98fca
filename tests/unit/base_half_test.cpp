// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/half.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <random>

namespace moyun::base {
namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();

// The value of a binary16 number by its definition in IEEE 754, in double precision.
double definedHalf(unsigned bits)
{
    const int exponent = static_cast<int>(bits >> 10 & 31);
    const double fraction = (bits & 1023) / 1024.0;
    const double magnitude =
        exponent == 0 ? std::ldexp(fraction, -14) : std::ldexp(1 + fraction, exponent - 15);
    return bits & 0x8000 ? -magnitude : magnitude;
}

bool isHalfNan(unsigned bits)
{
    return (bits & 0x7FFF) > 0x7C00;
}

TEST(HalfTest, EveryHalfIsItsDefinedValueAndComesBack)
{
    for (unsigned bits = 0; bits < 0x10000; ++bits) {
        const float value = floatFromHalf(static_cast<std::uint16_t>(bits));
        if (isHalfNan(bits)) {
            ASSERT_TRUE(std::isnan(value)) << bits;
            ASSERT_TRUE(isHalfNan(halfFromFloat(value))) << bits;
            continue;
        }
        if ((bits & 0x7FFF) == 0x7C00)
            ASSERT_EQ(value, bits & 0x8000 ? -kInfinity : kInfinity);
        else
            ASSERT_EQ(value, definedHalf(bits)) << bits;
        ASSERT_EQ(halfFromFloat(value), bits);
    }
}

// Between every two neighbours: below the middle, the middle (to the even one), above it.
TEST(HalfTest, RoundsToTheNearestAndTiesToEven)
{
    for (unsigned lower = 0; lower < 0x7C00; ++lower) {
        const double upperValue = lower == 0x7BFF ? 65536.0 : definedHalf(lower + 1);
        const float middle = static_cast<float>((definedHalf(lower) + upperValue) / 2);
        const unsigned even = lower % 2 ? lower + 1 : lower;
        ASSERT_EQ(halfFromFloat(middle), even) << lower;
        ASSERT_EQ(halfFromFloat(std::nextafter(middle, 0.0f)), lower) << lower;
        ASSERT_EQ(halfFromFloat(std::nextafter(middle, kInfinity)), lower + 1) << lower;
        ASSERT_EQ(halfFromFloat(-middle), even | 0x8000) << lower;
    }
}

TEST(HalfTest, TheEndsOfTheRange)
{
    EXPECT_EQ(halfFromFloat(65504.0f), 0x7BFF);
    EXPECT_EQ(halfFromFloat(std::nextafter(65520.0f, 0.0f)), 0x7BFF);
    EXPECT_EQ(halfFromFloat(65520.0f), 0x7C00);
    EXPECT_EQ(halfFromFloat(std::numeric_limits<float>::max()), 0x7C00);
    EXPECT_EQ(halfFromFloat(-kInfinity), 0xFC00);
    EXPECT_EQ(halfFromFloat(std::numeric_limits<float>::denorm_min()), 0);
    EXPECT_EQ(halfFromFloat(-0.0f), 0x8000);
    EXPECT_TRUE(isHalfNan(halfFromFloat(std::numeric_limits<float>::quiet_NaN())));
    // A NaN whose payload lies in the bits that are dropped must not become infinity.
    EXPECT_TRUE(isHalfNan(halfFromFloat(std::bit_cast<float>(0x7F800001u))));
}

TEST(BrainFloatTest, EveryOneComesBack)
{
    for (unsigned bits = 0; bits < 0x10000; ++bits) {
        const float value = floatFromBf16(static_cast<std::uint16_t>(bits));
        if (std::isnan(value))
            ASSERT_TRUE(std::isnan(floatFromBf16(bf16FromFloat(value)))) << bits;
        else
            ASSERT_EQ(bf16FromFloat(value), bits);
    }
}

TEST(BrainFloatTest, RoundsToTheNearestAndTiesToEven)
{
    std::mt19937 random(1);
    for (int i = 0; i < 100'000; ++i) {
        const unsigned lower = random() % 0x7F80;
        const std::uint32_t middle = lower << 16 | 0x8000u;
        ASSERT_EQ(bf16FromFloat(std::bit_cast<float>(middle)), lower % 2 ? lower + 1 : lower);
        ASSERT_EQ(bf16FromFloat(std::bit_cast<float>(middle - 1)), lower);
        ASSERT_EQ(bf16FromFloat(std::bit_cast<float>(middle + 1)), lower + 1);
    }
    EXPECT_EQ(bf16FromFloat(kInfinity), 0x7F80);
    EXPECT_EQ(bf16FromFloat(std::numeric_limits<float>::max()), 0x7F80);
    EXPECT_TRUE(std::isnan(floatFromBf16(bf16FromFloat(std::bit_cast<float>(0x7F800001u)))));
}

} // namespace
} // namespace moyun::base
