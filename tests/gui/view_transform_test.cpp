// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/view_transform.h"

#include <gtest/gtest.h>

using moyun::ui::ViewTransform;

TEST(ViewTransform, FitsAndFollowsTheView)
{
    ViewTransform t;
    t.setView({832, 432});
    t.setPicture({1600, 400});
    EXPECT_NEAR(t.zoom(), 0.5, 1e-9);
    EXPECT_NEAR(t.target().center().x(), 416, 1e-6);
    t.setView({432, 432});
    EXPECT_NEAR(t.zoom(), 0.25, 1e-9);
}

TEST(ViewTransform, ZoomKeepsThePointUnderTheCursor)
{
    ViewTransform t;
    t.setView({800, 600});
    t.setPicture({1000, 1000});
    const QPointF cursor(300, 250);
    const auto under = [&] { return (cursor - t.target().topLeft()) / t.zoom(); };
    const QPointF before = under();
    t.setZoom(t.zoom() * 2, cursor);
    EXPECT_NEAR(under().x(), before.x(), 1e-6);
    EXPECT_NEAR(under().y(), before.y(), 1e-6);
    EXPECT_FALSE(t.isFitted());
}

TEST(ViewTransform, StaysWithinItsLimits)
{
    ViewTransform t;
    t.setView({800, 600});
    t.setPicture({1000, 1000});
    t.setZoom(1e9, {0, 0});
    EXPECT_EQ(t.zoom(), ViewTransform::kMost);
    t.setZoom(0, {0, 0});
    EXPECT_EQ(t.zoom(), ViewTransform::kLeast);
    t.fit();
    t.pan({1e6, 1e6});
    EXPECT_TRUE(t.target().intersects(QRectF(0, 0, 801, 601)));
}
