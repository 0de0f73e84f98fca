// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas_window_fixture.h"

#include "ui/canvas/tool_options_bar.h"
#include "ui/canvas/tool_rail.h"
#include "ui/widgets/bar_slider.h"

#include <QPointingDevice>
#include <QTabletEvent>
#include <QToolButton>

namespace moyun::test {

using Tool = bridge::CanvasTool;

class CanvasPaint : public CanvasWindowFixture
{};

TEST_F(CanvasPaint, AStrokeOfTheMouseIsOneStepAndGoesBackExactly)
{
    const canvas::Picture before = picture();
    tools()->setColour(QColor(200, 30, 20));
    drag({60, 60}, {240, 60});
    ASSERT_TRUE(waitQuiet());
    EXPECT_EQ(document()->undoStack()->count(), 1);
    EXPECT_GT(shown(150, 60).red(), 190);
    EXPECT_LT(shown(150, 60).green(), 45);
    EXPECT_EQ(shown(150, 90), QColor(255, 255, 255));
    EXPECT_EQ(onLayer(150, 90).alpha(), 0);
    const canvas::Picture after = picture();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(picture() == before);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(picture() == after);
}

TEST_F(CanvasPaint, WhatIsPaintedIsOnTheScreen)
{
    drag({100, 150}, {300, 150});
    ASSERT_TRUE(waitQuiet());
    view()->scene()->waitForWorker();
    const QImage grab = view()->grab().toImage();
    const double ratio = grab.devicePixelRatio();
    const auto pixel = [&](double x, double y) {
        return grab.pixelColor((QPointF(at(x, y)) * ratio).toPoint());
    };
    EXPECT_LT(pixel(200, 150).lightness(), 20);
    EXPECT_GT(pixel(200, 200).lightness(), 250);
}

TEST_F(CanvasPaint, ThePenPaintsHarderWithMorePressure)
{
    setRound(14);
    const auto widthAt = [this](int x) {
        int wide = 0;
        for (int y = 0; y < 300; ++y) wide += onLayer(x, y).alpha() > 100;
        return wide;
    };
    pen(QEvent::TabletPress, {60, 150}, 0.1);
    for (int i = 1; i <= 40; ++i) pen(QEvent::TabletMove, {60.0 + 7 * i, 150}, 0.1 + 0.9 * i / 40);
    pen(QEvent::TabletRelease, {340, 150}, 0);
    ASSERT_TRUE(waitQuiet());
    EXPECT_EQ(document()->undoStack()->count(), 1);
    // The round brush becomes wider or denser with pressure; either is seen in what is covered.
    double light = 0, hard = 0;
    for (int y = 130; y < 170; ++y) {
        light += onLayer(100, y).alphaF();
        hard += onLayer(310, y).alphaF();
    }
    EXPECT_GT(hard, 1.3 * light);
    EXPECT_GE(widthAt(310), widthAt(100));
}

TEST_F(CanvasPaint, TheOtherEndOfThePenRubsOut)
{
    drag({60, 100}, {340, 100});
    ASSERT_TRUE(waitQuiet());
    ASSERT_GT(onLayer(200, 100).alpha(), 200);
    canvas::BrushSettings eraser = tools()->options().eraser;
    eraser.radius = 12;
    eraser.hardness = 1;
    auto options = tools()->options();
    options.eraser = eraser;
    tools()->setOptions(options);
    pen(QEvent::TabletPress, {200, 60}, 1, true);
    for (int i = 1; i <= 20; ++i) pen(QEvent::TabletMove, {200, 60.0 + 4 * i}, 1, true);
    pen(QEvent::TabletRelease, {200, 140}, 0, true);
    ASSERT_TRUE(waitQuiet());
    EXPECT_LT(onLayer(200, 100).alpha(), 40);
    EXPECT_GT(onLayer(120, 100).alpha(), 200);
    EXPECT_EQ(tools()->tool(), Tool::Brush);
}

TEST_F(CanvasPaint, APenThatIsUnpluggedEndsItsStroke)
{
    auto pen = std::make_unique<QPointingDevice>(QStringLiteral("loose"), 7, QInputDevice::DeviceType::Stylus,
                                                 QPointingDevice::PointerType::Pen,
                                                 QInputDevice::Capability::Pressure, 1, 2);
    const auto send = [&](QEvent::Type type, QPointF place) {
        const QPointF there = view()->transform().toView(place);
        QTabletEvent event(type, pen.get(), there, view()->mapToGlobal(there), 0.8f, 0, 0, 0, 0, 0,
                           Qt::NoModifier, type == QEvent::TabletPress ? Qt::LeftButton : Qt::NoButton,
                           Qt::LeftButton);
        QCoreApplication::sendEvent(view(), &event);
    };
    send(QEvent::TabletPress, {60, 60});
    for (int i = 1; i <= 20; ++i) send(QEvent::TabletMove, {60.0 + 8 * i, 60});
    EXPECT_TRUE(view()->isDragging());
    pen.reset();
    EXPECT_FALSE(view()->isDragging());
    ASSERT_TRUE(waitQuiet());
    EXPECT_EQ(document()->undoStack()->count(), 1);
    EXPECT_GT(onLayer(140, 60).alpha(), 100);
    // And the mouse paints on.
    drag({60, 120}, {200, 120});
    ASSERT_TRUE(waitQuiet());
    EXPECT_GT(onLayer(140, 120).alpha(), 100);
}

TEST_F(CanvasPaint, CtrlPicksTheColourUnderTheBrush)
{
    tools()->setColour(QColor(30, 90, 200));
    drag({60, 60}, {240, 60});
    ASSERT_TRUE(waitQuiet());
    tools()->setColour(Qt::black);
    click({150, 60}, Qt::ControlModifier);
    EXPECT_NEAR(tools()->colour().blue(), 200, 3);
    EXPECT_NEAR(tools()->colour().red(), 30, 3);
    EXPECT_EQ(document()->undoStack()->count(), 1) << "picking paints nothing";
    key(Qt::Key_X);
    EXPECT_NEAR(tools()->secondColour().blue(), 200, 3);
    key(Qt::Key_D);
    EXPECT_EQ(tools()->colour(), QColor(Qt::black));
}

TEST_F(CanvasPaint, ShiftDrawsStraightLinesAndChangesTheSize)
{
    click({60, 240});
    ASSERT_TRUE(waitQuiet());
    click({340, 240}, Qt::ShiftModifier);
    ASSERT_TRUE(waitQuiet());
    EXPECT_EQ(document()->undoStack()->count(), 2);
    EXPECT_GT(onLayer(200, 240).alpha(), 200);
    const double radius = tools()->brush().radius;
    drag({100, 100}, {160, 100}, Qt::ShiftModifier);
    EXPECT_GT(tools()->brush().radius, 1.2 * radius);
    ASSERT_TRUE(waitQuiet());
    EXPECT_EQ(document()->undoStack()->count(), 2) << "changing the size paints nothing";
}

TEST_F(CanvasPaint, KeysChooseToolsAndSizes)
{
    key(Qt::Key_E);
    EXPECT_EQ(tools()->tool(), Tool::Eraser);
    EXPECT_TRUE(page->rail()->button(Tool::Eraser)->isChecked());
    key(Qt::Key_B);
    EXPECT_EQ(tools()->tool(), Tool::Brush);
    const double radius = tools()->brush().radius;
    key(Qt::Key_BracketRight);
    EXPECT_GT(tools()->brush().radius, radius);
    key(Qt::Key_BracketLeft);
    EXPECT_NEAR(tools()->brush().radius, radius, 1e-6);
    EXPECT_NEAR(page->options()->sizeSlider()->value(), 2 * radius, 0.1);
    QTest::mouseClick(page->rail()->button(Tool::Fill), Qt::LeftButton);
    EXPECT_EQ(tools()->tool(), Tool::Fill);
    EXPECT_TRUE(page->options()->toleranceSlider()->isVisible());
    EXPECT_FALSE(page->options()->sizeSlider()->isVisible());
}

TEST_F(CanvasPaint, EscapeDropsTheStrokeUnderTheHand)
{
    const canvas::Picture before = picture();
    QTest::mousePress(view(), Qt::LeftButton, Qt::NoModifier, at(60, 60));
    QTest::mouseMove(view(), at(200, 60));
    QTest::keyClick(view(), Qt::Key_Escape);
    QTest::mouseRelease(view(), Qt::LeftButton, Qt::NoModifier, at(200, 60));
    ASSERT_TRUE(waitQuiet());
    EXPECT_TRUE(picture() == before);
    EXPECT_EQ(document()->undoStack()->count(), 0);
}

} // namespace moyun::test
