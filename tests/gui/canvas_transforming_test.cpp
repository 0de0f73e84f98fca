// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons of free transform, and options that have no room in the bar.
#include "canvas_window_fixture.h"

#include "ui/canvas/gestures/transform_gesture.h"
#include "ui/canvas/tool_options_bar.h"
#include "ui/widgets/bar_slider.h"
#include "ui/widgets/overflow_row.h"

#include <QApplication>
#include <QCheckBox>
#include <QToolButton>

namespace moyun::test {

using bridge::CanvasTool;
using Bar = ui::ToolOptionsBar;

class CanvasTransforming : public CanvasWindowFixture
{
protected:
    // A layer with a bar from (100, 140) to (299, 159), its left half red and its right half blue.
    void paintBar()
    {
        key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        canvas::Picture with = picture();
        canvas::Layer* layer = with.find(document()->layer());
        for (int y = 140; y < 160; ++y)
            for (int x = 100; x < 300; ++x) {
                canvas::Tile& tile = layer->pixels.edit(x / 64, y / 64);
                std::uint16_t* to = tile.px.data() + 4 * (std::size_t(y % 64) * 64 + std::size_t(x % 64));
                to[0] = x < 200 ? canvas::Tile::kOne : 0;
                to[1] = 0;
                to[2] = x < 200 ? 0 : canvas::Tile::kOne;
                to[3] = canvas::Tile::kOne;
            }
        ASSERT_TRUE(document()->change(with, QStringLiteral("Bar")));
        key(Qt::Key_T, Qt::ControlModifier);
        ASSERT_TRUE(view()->lasting());
    }
    void press(Bar::TransformButton which)
    {
        QToolButton* button = page->options()->transformButton(which);
        ASSERT_TRUE(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void apply()
    {
        QTest::mouseClick(page->options()->applyButton(), Qt::LeftButton);
        ASSERT_TRUE(waitQuiet());
    }
    static bool isRed(QColor c) { return c.red() > 200 && c.blue() < 60 && c.green() < 60; }
    static bool isBlue(QColor c) { return c.blue() > 200 && c.red() < 60 && c.green() < 60; }
};

TEST_F(CanvasTransforming, AQuarterToTheRightAndToTheLeft)
{
    paintBar();
    press(Bar::TurnRight);
    apply();
    EXPECT_TRUE(isRed(shown(200, 60))) << "what was left is above";
    EXPECT_TRUE(isBlue(shown(200, 240)));
    EXPECT_EQ(shown(120, 150), QColor(Qt::white));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(isRed(shown(120, 150)));
    key(Qt::Key_T, Qt::ControlModifier);
    press(Bar::TurnLeft);
    apply();
    EXPECT_TRUE(isBlue(shown(200, 60)));
    EXPECT_TRUE(isRed(shown(200, 240)));
}

TEST_F(CanvasTransforming, MirroredSidewaysAlsoWhenItIsTurned)
{
    paintBar();
    press(Bar::FlipSideways);
    apply();
    EXPECT_TRUE(isBlue(shown(120, 150)));
    EXPECT_TRUE(isRed(shown(280, 150)));
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_T, Qt::ControlModifier);
    press(Bar::TurnRight);
    press(Bar::FlipUpsideDown); // what was above is below, as it is seen
    apply();
    EXPECT_TRUE(isBlue(shown(200, 60)));
    EXPECT_TRUE(isRed(shown(200, 240)));
}

TEST_F(CanvasTransforming, FourQuartersAreNoneAndDropLeavesIt)
{
    paintBar();
    const int steps = document()->undoStack()->count();
    for (int i = 0; i < 4; ++i) press(Bar::TurnRight);
    apply();
    EXPECT_EQ(document()->undoStack()->count(), steps);
    key(Qt::Key_T, Qt::ControlModifier);
    press(Bar::FlipSideways);
    QTest::mouseClick(page->options()->dropButton(), Qt::LeftButton);
    ASSERT_TRUE(waitQuiet());
    EXPECT_EQ(document()->undoStack()->count(), steps);
    EXPECT_TRUE(isRed(shown(120, 150)));
}

TEST_F(CanvasTransforming, WhatHasNoRoomInTheBarWorksBehindItsButton)
{
    useTool(CanvasTool::SelectWand);
    ui::OverflowRow* row = page->options()->row();
    window->resize(1280, 800);
    QTest::qWait(30);
    EXPECT_FALSE(row->moreButton()->isVisible());
    window->resize(900, 700);
    QTest::qWait(30);
    ASSERT_TRUE(row->moreButton()->isVisible());
    EXPECT_GE(row->moreButton()->x(), 0);
    EXPECT_LE(row->moreButton()->geometry().right(), row->width());
    QCheckBox* whole = nullptr;
    for (QCheckBox* box : page->options()->findChildren<QCheckBox*>())
        if (box->text() == QStringLiteral("All layers")) whole = box;
    ASSERT_TRUE(whole);
    EXPECT_FALSE(whole->isVisible());
    const bool was = tools()->options().allLayers;
    QTest::mouseClick(row->moreButton(), Qt::LeftButton);
    QWidget* rest = QApplication::activePopupWidget();
    ASSERT_TRUE(rest);
    ASSERT_TRUE(whole->isVisible());
    QTest::mouseClick(whole, Qt::LeftButton);
    EXPECT_NE(tools()->options().allLayers, was);
    QTest::keyClick(rest, Qt::Key_Escape);
    ASSERT_TRUE(waitFor([] { return !QApplication::activePopupWidget(); }));
    EXPECT_EQ(whole->parentWidget(), row) << "and comes back";
    window->resize(1280, 800);
    QTest::qWait(30);
    EXPECT_TRUE(whole->isVisible());
    EXPECT_EQ(whole->isChecked(), !was);
}

} // namespace moyun::test
