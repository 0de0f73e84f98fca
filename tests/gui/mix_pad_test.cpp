// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/mix_pad.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace moyun::bridge;

TEST(MixPad, WeightsSumToOneEverywhere)
{
    for (int count = 1; count <= mixpad::kMost; ++count)
        for (double y = -0.2; y <= 1.2; y += 0.1)
            for (double x = -0.2; x <= 1.2; x += 0.1) {
                const QList<double> weights = mixpad::weights(count, {x, y});
                ASSERT_EQ(weights.size(), count);
                EXPECT_NEAR(std::accumulate(weights.begin(), weights.end(), 0.0), 1.0, 1e-9)
                    << count << " " << x << " " << y;
                for (const double weight : weights) EXPECT_GE(weight, -1e-9);
            }
}

TEST(MixPad, ACornerIsAllOfOneStyle)
{
    for (int count = 2; count <= mixpad::kMost; ++count) {
        const QList<QPointF> corners = mixpad::corners(count);
        for (int i = 0; i < count; ++i)
            EXPECT_NEAR(mixpad::weights(count, corners[i])[i], 1.0, 1e-9) << count << " " << i;
    }
}

TEST(MixPad, TheMiddleIsEven)
{
    for (int count = 1; count <= mixpad::kMost; ++count)
        for (const double weight : mixpad::weights(count, mixpad::middle(count)))
            EXPECT_NEAR(weight, 1.0 / count, 1e-9) << count;
}

TEST(MixPad, FourAreMixedBilinearly)
{
    const QList<double> weights = mixpad::weights(4, {0.25, 0.5});
    EXPECT_NEAR(weights[0], 0.375, 1e-9);
    EXPECT_NEAR(weights[1], 0.125, 1e-9);
    EXPECT_NEAR(weights[2], 0.375, 1e-9);
    EXPECT_NEAR(weights[3], 0.125, 1e-9);
}

TEST(MixPad, APuckOutsideTheTriangleGoesToItsNearestSide)
{
    const QPointF held = mixpad::within(3, {0.0, 0.0});
    EXPECT_NEAR(mixpad::weights(3, held)[2], 0.0, 1e-9);
    EXPECT_GT(mixpad::weights(3, held)[0], 0.3);
    EXPECT_GT(mixpad::weights(3, held)[1], 0.1);
}
