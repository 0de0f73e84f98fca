// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_transform.h"
#include "ui/canvas/gestures/transform_box.h"
#include "ui/canvas/selection_outline.h"
#include "ui/canvas/text_drawing.h"

#include "core/canvas/selection_edits.h"

#include <gtest/gtest.h>

#include <cmath>

namespace moyun::test {

using ui::CanvasTransform;

namespace {

CanvasTransform shown(double ratio = 1)
{
    CanvasTransform transform;
    transform.setView({800, 600}, ratio);
    transform.setPicture({1600, 1200});
    return transform;
}

void expectNear(QPointF a, QPointF b, double reach = 1e-6)
{
    EXPECT_NEAR(a.x(), b.x(), reach);
    EXPECT_NEAR(a.y(), b.y(), reach);
}

} // namespace

TEST(CanvasTransform, FitsWithAMarginAndFollowsTheView)
{
    CanvasTransform transform = shown();
    EXPECT_TRUE(transform.isFitted());
    EXPECT_NEAR(transform.zoom(), (600.0 - 48) / 1200, 1e-9);
    transform.setView({1600, 1200});
    EXPECT_NEAR(transform.zoom(), (1200.0 - 48) / 1200, 1e-9);
    transform.stepZoom(1, {10, 10});
    const double zoom = transform.zoom();
    transform.setView({900, 700});
    EXPECT_EQ(transform.zoom(), zoom) << "what was zoomed stays";
}

TEST(CanvasTransform, ZoomKeepsThePointUnderTheCursorHoweverTurnedAndMirrored)
{
    for (const bool mirrored : {false, true})
        for (const double angle : {0.0, 15.0, 105.0}) {
            CanvasTransform transform = shown(1.5);
            transform.turn(angle, {400, 300});
            transform.setMirrored(mirrored);
            const QPointF cursor(310, 220), under = transform.toPicture(cursor);
            transform.stepZoom(5, cursor);
            // Rows that stay rows begin at whole pixels of the screen, which moves them by less than one.
            expectNear(transform.toView(under), cursor, 1);
            transform.stepZoom(-3, cursor);
            expectNear(transform.toView(under), cursor, 1);
        }
}

TEST(CanvasTransform, StepsAreFourthRootsOfTwoBetweenTheLimits)
{
    CanvasTransform transform = shown();
    transform.setZoom(1, {400, 300});
    transform.stepZoom(4, {400, 300});
    EXPECT_NEAR(transform.zoom(), 2, 1e-9);
    transform.setZoom(1.1, {400, 300});
    transform.stepZoom(1, {400, 300});
    EXPECT_NEAR(transform.zoom(), std::exp2(0.25), 1e-9) << "first to the next step";
    transform.stepZoom(100, {400, 300});
    EXPECT_EQ(transform.zoom(), CanvasTransform::kMost);
    transform.stepZoom(-200, {400, 300});
    EXPECT_EQ(transform.zoom(), CanvasTransform::kLeast);
}

TEST(CanvasTransform, AHundredPercentIsOnePixelOfTheScreenAPixel)
{
    CanvasTransform transform = shown(2);
    transform.setZoom(1, {401, 299});
    EXPECT_EQ(transform.scale(), 0.5);
    const QPointF corner = transform.toView(QPointF(0, 0)) * 2;
    expectNear(corner, {std::round(corner.x()), std::round(corner.y())});
}

TEST(CanvasTransform, TurningRightLooksClockwiseMirroredOrNot)
{
    for (const bool mirrored : {false, true}) {
        CanvasTransform transform = shown();
        transform.setMirrored(mirrored);
        const QPointF top(400, 100), under = transform.toPicture(top);
        transform.turn(90, {400, 300});
        const QPointF now = transform.toView(under);
        EXPECT_GT(now.x(), 450) << "what was above is right now";
        EXPECT_NEAR(now.y(), 300, 2);
        transform.resetTurn();
        EXPECT_EQ(transform.angle(), 0);
    }
}

TEST(TransformBox, TheOppositeCornerStaysAndShiftKeepsTheRatio)
{
    const ui::TransformBox start(QRectF(100, 50, 200, 100));
    ui::TransformBox box = start;
    box.drag(start, {1, 1}, {500, 250}, false, false);
    expectNear(box.handle({-1, -1}), {100, 50});
    expectNear(box.handle({1, 1}), {500, 250});
    EXPECT_NEAR(box.scaleX(), 2, 1e-9);
    EXPECT_NEAR(box.scaleY(), 2, 1e-9);
    box = start;
    box.drag(start, {1, 1}, {500, 150}, true, false);
    EXPECT_NEAR(box.scaleX(), box.scaleY(), 1e-9);
    box = start;
    box.drag(start, {1, 0}, {400, 999}, false, true);
    expectNear(box.centre(), {200, 100});
    EXPECT_NEAR(box.scaleX(), 2, 1e-9);
    EXPECT_NEAR(box.scaleY(), 1, 1e-9);
}

TEST(TransformBox, ItsTransformTakesTheBoxToItsCorners)
{
    const ui::TransformBox start(QRectF(100, 50, 200, 100));
    ui::TransformBox box = start;
    box.turnTo(30);
    box.moveBy({40, -10});
    const ui::TransformBox turned = box;
    box.drag(turned, {1, 1}, {420, 260}, false, false);
    expectNear(box.handle({1, 1}), {420, 260});
    expectNear(box.handle({-1, -1}), turned.handle({-1, -1}));
    const QPointF corners[] = {{100, 50}, {300, 50}, {300, 150}, {100, 150}};
    for (int i = 0; i < 4; ++i) {
        const canvas::Point to = box.transform().map({corners[i].x(), corners[i].y()});
        expectNear({to.x, to.y}, box.corners()[i], 1e-6);
    }
}

TEST(SelectionOutline, FollowsTheEdgesOfARectangle)
{
    const canvas::Mask mask = canvas::rectangleMask({10, 20, 100, 70});
    const auto lines = ui::SelectionOutline::edges(mask, QRect(0, 0, 200, 200), 1);
    double length = 0;
    for (const QLineF& line : lines) {
        length += line.length();
        for (const QPointF end : {line.p1(), line.p2()}) {
            EXPECT_TRUE(end.x() >= 10 && end.x() <= 110 && end.y() >= 20 && end.y() <= 90);
            EXPECT_TRUE(end.x() == 10 || end.x() == 110 || end.y() == 20 || end.y() == 90);
        }
    }
    EXPECT_NEAR(length, 2 * (100 + 70), 1e-9);
}

TEST(TextDrawing, VerticalTextRunsDownInColumnsFromTheRight)
{
    ui::TextLook look;
    look.text = QStringLiteral("床前明月光\n疑是地上霜");
    look.size = 40;
    look.colour = Qt::black;
    const ui::DrawnText across = ui::drawText(look);
    look.vertical = true;
    const ui::DrawnText down = ui::drawText(look);
    ASSERT_FALSE(across.picture.isNull());
    ASSERT_FALSE(down.picture.isNull());
    EXPECT_GT(across.picture.width(), across.picture.height());
    EXPECT_GT(down.picture.height(), down.picture.width());
    EXPECT_LT(down.offset.x(), 0) << "the place is its top right corner";
    look.text = QStringLiteral("  \n ");
    EXPECT_TRUE(ui::drawText(look).picture.isNull());
}

} // namespace moyun::test
