// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/mask_stroke.h"

#include "gui/canvas_samples.h"

#include <gtest/gtest.h>

#include <limits>

namespace moyun::test {

using bridge::MaskStroke;

namespace {

canvas::BrushSettings soft(double radius, double opacity = 1)
{
    canvas::BrushSettings settings;
    settings.radius = radius;
    settings.hardness = 0.2;
    settings.opacity = opacity;
    return settings;
}

} // namespace

TEST(MaskStroke, PaintsASoftLineAndSaysWhere)
{
    MaskStroke stroke({}, soft(20), false, 400, 300);
    image::Rect changed = stroke.add({100, 150});
    changed = canvas::united(changed, stroke.add({300, 150}));
    EXPECT_EQ(maskAt(stroke.mask(), 200, 150), 255);
    const int half = maskAt(stroke.mask(), 200, 162);
    EXPECT_GT(half, 30);
    EXPECT_LT(half, 230);
    EXPECT_EQ(maskAt(stroke.mask(), 200, 175), 0);
    int outside = 0;
    for (int y = 0; y < 300; ++y)
        for (int x = 0; x < 400; ++x)
            if (maskAt(stroke.mask(), x, y) > 0 &&
                (x < changed.x || y < changed.y || x >= changed.right() || y >= changed.bottom()))
                ++outside;
    EXPECT_EQ(outside, 0);
}

TEST(MaskStroke, CoversNoMoreThanItsOpacityHoweverOftenItCrosses)
{
    MaskStroke stroke({}, soft(15, 0.5), false, 200, 200);
    for (int i = 0; i < 10; ++i) {
        stroke.add({50, 100});
        stroke.add({150, 100});
    }
    EXPECT_NEAR(maskAt(stroke.mask(), 100, 100), 128, 2);
    // A second stroke goes on from there.
    MaskStroke second(stroke.mask(), soft(15, 0.5), false, 200, 200);
    second.add({50, 100});
    second.add({150, 100});
    EXPECT_NEAR(maskAt(second.mask(), 100, 100), 191, 3);
}

TEST(MaskStroke, ErasesAndLeavesTheRest)
{
    const canvas::Mask full = spot(300, 300, 150, 150, 400);
    MaskStroke stroke(full, soft(10), true, 300, 300);
    stroke.add({100, 100});
    EXPECT_EQ(maskAt(stroke.mask(), 100, 100), 0);
    EXPECT_EQ(maskAt(stroke.mask(), 200, 200), 255);
    EXPECT_EQ(maskAt(full, 100, 100), 255); // the one it began with is its own
}

TEST(MaskStroke, PressureThinsAndBadSamplesAreLeftOut)
{
    canvas::StrokeSample light{100, 100};
    light.pressure = 0.1;
    MaskStroke stroke({}, soft(30), false, 200, 200);
    stroke.add(light);
    EXPECT_GT(maskAt(stroke.mask(), 100, 100), 20);
    EXPECT_LT(maskAt(stroke.mask(), 100, 100), 120);
    EXPECT_EQ(maskAt(stroke.mask(), 122, 100), 0);
    const auto before = stroke.mask();
    for (const double bad :
         {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
        EXPECT_EQ(stroke.add({bad, 100}), image::Rect{});
    EXPECT_EQ(stroke.mask(), before);
    stroke.add({1e9, -1e9}); // the hand cannot, but a file of strokes may
    stroke.add({60, 150});
    stroke.add({140, 150});
    EXPECT_GT(maskAt(stroke.mask(), 100, 150), 200);
    // Outside the picture nothing is kept.
    MaskStroke edge({}, soft(30), false, 100, 100);
    edge.add({99, 99});
    EXPECT_EQ(maskAt(edge.mask(), 101, 99), 0);
    EXPECT_GT(maskAt(edge.mask(), 99, 99), 200);
}

} // namespace moyun::test
