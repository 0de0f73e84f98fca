// SPDX-License-Identifier: GPL-3.0-or-later
// Painting on the mask of a layer by hand.
#include "canvas_window_fixture.h"

#include "core/bridge/layer_mask_painter.h"
#include "core/canvas/shapes.h"
#include "ui/canvas/layers_panel.h"

#include <QToolButton>

namespace moyun::test {

using bridge::CanvasTool;
using ui::LayersPanel;

class CanvasMask : public CanvasWindowFixture
{
protected:
    void SetUp() override
    {
        CanvasWindowFixture::SetUp();
        panel = page->findChild<LayersPanel*>();
        ASSERT_TRUE(panel);
        // A blue layer over the white paper.
        key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        tools()->setColour(Qt::blue);
        key(Qt::Key_Backspace, Qt::AltModifier);
        ASSERT_TRUE(waitQuiet());
        ASSERT_TRUE(isBlue(shown(200, 150)));
        tools()->setColour(Qt::black);
        blue = document()->layer();
        steps = document()->undoStack()->count();
    }
    void press(LayersPanel::Button which) { QTest::mouseClick(panel->button(which), Qt::LeftButton); }
    bool waitMasked()
    {
        return waitFor([this] { return !page->mask()->isPainting() && waitQuiet(); });
    }
    // A hard, round brush of this radius in either tool.
    void take(CanvasTool tool)
    {
        useTool(tool);
        setRound(12);
    }
    static bool isBlue(QColor c) { return c.blue() > 200 && c.red() < 40; }
    LayersPanel* panel = nullptr;
    canvas::LayerId blue = 0;
    int steps = 0;
};

TEST_F(CanvasMask, TheEraserHidesAndTheBrushShowsEachOneStep)
{
    press(LayersPanel::PaintMask); // makes a mask first
    ASSERT_TRUE(page->mask()->isOn());
    ASSERT_TRUE(picture().find(blue)->mask);
    EXPECT_TRUE(panel->button(LayersPanel::PaintMask)->isChecked());
    steps = document()->undoStack()->count();
    const auto pixels = picture().find(blue)->pixels;
    take(CanvasTool::Eraser);
    drag({100, 150}, {300, 150});
    ASSERT_TRUE(waitMasked());
    EXPECT_EQ(document()->undoStack()->count(), steps + 1);
    EXPECT_EQ(shown(200, 150), QColor(Qt::white));
    EXPECT_TRUE(isBlue(shown(200, 200)));
    EXPECT_TRUE(picture().find(blue)->pixels == pixels) << "nothing of the layer itself is changed";
    take(CanvasTool::Brush);
    drag({200, 100}, {200, 200});
    ASSERT_TRUE(waitMasked());
    EXPECT_TRUE(isBlue(shown(200, 150)));
    EXPECT_EQ(shown(120, 150), QColor(Qt::white));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(shown(200, 150), QColor(Qt::white));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(isBlue(shown(200, 150)));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(shown(200, 150), QColor(Qt::white));
}

TEST_F(CanvasMask, WithAltTheBrushHidesAndASelectionBoundsIt)
{
    press(LayersPanel::PaintMask);
    canvas::Picture with = picture();
    with.selection = canvas::rectangleMask({0, 0, 200, 300});
    document()->change(with, QStringLiteral("Select"));
    take(CanvasTool::Brush);
    drag({100, 150}, {300, 150}, Qt::AltModifier);
    ASSERT_TRUE(waitMasked());
    EXPECT_EQ(shown(150, 150), QColor(Qt::white));
    EXPECT_TRUE(isBlue(shown(250, 150))) << "beyond the selection";
}

TEST_F(CanvasMask, ItEndsWithAnotherLayerOrWithTheMask)
{
    press(LayersPanel::PaintMask);
    document()->setLayer(picture().layers.front().id);
    EXPECT_FALSE(page->mask()->isOn());
    EXPECT_FALSE(panel->button(LayersPanel::PaintMask)->isChecked());
    take(CanvasTool::Brush);
    drag({100, 150}, {300, 150}); // on the paper again
    ASSERT_TRUE(waitQuiet());
    EXPECT_EQ(onLayer(200, 150).lightness(), 0);
    document()->setLayer(blue);
    press(LayersPanel::PaintMask);
    ASSERT_TRUE(page->mask()->isOn());
    press(LayersPanel::Mask); // removes it
    EXPECT_FALSE(page->mask()->isOn());
}

TEST_F(CanvasMask, EscapeDropsAStrokeAndALockedLayerSaysSo)
{
    press(LayersPanel::PaintMask);
    steps = document()->undoStack()->count();
    take(CanvasTool::Eraser);
    QTest::mousePress(view(), Qt::LeftButton, {}, at(100, 150));
    QTest::mouseMove(view(), at(200, 150));
    QTest::keyClick(view(), Qt::Key_Escape);
    QTest::mouseRelease(view(), Qt::LeftButton, {}, at(200, 150));
    ASSERT_TRUE(waitMasked());
    EXPECT_EQ(document()->undoStack()->count(), steps);
    EXPECT_TRUE(isBlue(shown(100, 150)));
    press(LayersPanel::PaintMask);
    EXPECT_FALSE(page->mask()->isOn());
    QTest::mouseClick(panel->lockButton(), Qt::LeftButton);
    steps = document()->undoStack()->count();
    press(LayersPanel::PaintMask);
    drag({100, 150}, {300, 150});
    ASSERT_TRUE(waitMasked());
    EXPECT_EQ(document()->undoStack()->count(), steps);
    EXPECT_TRUE(isBlue(shown(200, 150)));
}

} // namespace moyun::test
