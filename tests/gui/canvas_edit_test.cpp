// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas_window_fixture.h"

#include "core/canvas/selection_edits.h"
#include "ui/canvas/canvas_text_dialog.h"
#include "ui/canvas/gestures/crop_gesture.h"
#include "ui/canvas/gestures/transform_gesture.h"

#include <QPlainTextEdit>
#include <QPushButton>

namespace moyun::test {

using Tool = bridge::CanvasTool;

class CanvasEdit : public CanvasWindowFixture
{
protected:
    // A filled box on the edited layer.
    void box(const QRect& area, const QColor& colour)
    {
        useTool(Tool::Rectangle);
        auto options = tools()->options();
        options.filled = true;
        tools()->setOptions(options);
        tools()->setColour(colour);
        drag(area.topLeft(), QPointF(area.topLeft()) + QPointF(area.width(), area.height()));
        ASSERT_TRUE(waitQuiet());
    }
    int selected(int x, int y) { return canvas::selectedAt(picture().selection, x, y); }
};

TEST_F(CanvasEdit, FillsWhatIsConnectedWithinTheSelection)
{
    box({50, 50, 100, 100}, Qt::red);
    EXPECT_EQ(onLayer(100, 100), QColor(255, 0, 0));
    useTool(Tool::Fill);
    tools()->setColour(QColor(0, 0, 255));
    click({100, 100});
    ASSERT_TRUE(waitQuiet());
    EXPECT_EQ(onLayer(100, 100), QColor(0, 0, 255));
    EXPECT_EQ(onLayer(200, 200).alpha(), 0);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(onLayer(100, 100), QColor(255, 0, 0));

    useTool(Tool::SelectRectangle);
    drag({200, 50}, {300, 150});
    ASSERT_TRUE(waitQuiet());
    useTool(Tool::Fill);
    click({250, 100});
    ASSERT_TRUE(waitQuiet());
    EXPECT_EQ(onLayer(250, 100), QColor(0, 0, 255));
    EXPECT_EQ(onLayer(350, 100).alpha(), 0);
}

TEST_F(CanvasEdit, SelectionsAreMadeAddedToAndTakenFrom)
{
    useTool(Tool::SelectRectangle);
    drag({50, 50}, {150, 150});
    ASSERT_TRUE(waitQuiet());
    EXPECT_EQ(selected(100, 100), 255);
    EXPECT_EQ(selected(200, 100), 0);
    drag({180, 50}, {250, 150}, Qt::ShiftModifier);
    ASSERT_TRUE(waitQuiet());
    EXPECT_EQ(selected(100, 100), 255);
    EXPECT_EQ(selected(200, 100), 255);
    drag({90, 90}, {110, 110}, Qt::AltModifier);
    ASSERT_TRUE(waitQuiet());
    EXPECT_EQ(selected(100, 100), 0);
    key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitQuiet());
    EXPECT_EQ(selected(100, 100), 255);
    EXPECT_EQ(selected(60, 60), 0);
    key(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(waitQuiet());
    EXPECT_FALSE(picture().selection.has_value());
    key(Qt::Key_A, Qt::ControlModifier);
    ASSERT_TRUE(waitQuiet());
    EXPECT_EQ(selected(399, 299), 255);
    click({20, 20});
    ASSERT_TRUE(waitQuiet());
    EXPECT_FALSE(picture().selection.has_value()) << "a click selects nothing";
}

TEST_F(CanvasEdit, LassoWandAndBrushSelect)
{
    box({50, 50, 100, 100}, Qt::red);
    useTool(Tool::SelectWand);
    click({100, 100});
    ASSERT_TRUE(waitQuiet());
    EXPECT_EQ(selected(60, 140), 255);
    EXPECT_EQ(selected(160, 100), 0);
    useTool(Tool::SelectLasso);
    QTest::mousePress(view(), Qt::LeftButton, Qt::NoModifier, at(200, 50));
    for (const QPoint corner : {QPoint(300, 50), QPoint(300, 150), QPoint(200, 150)})
        QTest::mouseMove(view(), at(corner.x(), corner.y()));
    QTest::mouseRelease(view(), Qt::LeftButton, Qt::NoModifier, at(200, 150));
    ASSERT_TRUE(waitQuiet());
    EXPECT_EQ(selected(250, 100), 255);
    EXPECT_EQ(selected(100, 100), 0);
    useTool(Tool::SelectBrush);
    setRound(10);
    drag({50, 250}, {150, 250});
    ASSERT_TRUE(waitQuiet());
    EXPECT_EQ(selected(100, 250), 255);
    EXPECT_EQ(selected(250, 100), 255) << "strokes add up";
}

TEST_F(CanvasEdit, PaintStaysWithinTheSelection)
{
    useTool(Tool::SelectRectangle);
    drag({100, 50}, {200, 250});
    ASSERT_TRUE(waitQuiet());
    useTool(Tool::Brush);
    setRound(10);
    drag({40, 150}, {300, 150});
    ASSERT_TRUE(waitQuiet());
    EXPECT_GT(onLayer(150, 150).alpha(), 200);
    EXPECT_EQ(onLayer(60, 150).alpha(), 0);
    EXPECT_EQ(onLayer(250, 150).alpha(), 0);
    key(Qt::Key_Delete);
    ASSERT_TRUE(waitQuiet());
    EXPECT_EQ(onLayer(150, 150).alpha(), 0);
}

TEST_F(CanvasEdit, TheGradientGoesFromTheColourToNothing)
{
    useTool(Tool::Gradient);
    tools()->setColour(Qt::red);
    drag({50, 150}, {350, 150});
    ASSERT_TRUE(waitQuiet());
    EXPECT_GT(onLayer(52, 150).alpha(), 240);
    EXPECT_NEAR(onLayer(200, 150).alpha(), 128, 8);
    EXPECT_LT(onLayer(348, 150).alpha(), 15);
}

TEST_F(CanvasEdit, MovesTheLayerAndItsPreviewIsDroppedByEscape)
{
    box({50, 50, 60, 60}, Qt::red);
    const canvas::Picture before = picture();
    useTool(Tool::Move);
    drag({80, 80}, {180, 130});
    ASSERT_TRUE(waitQuiet());
    EXPECT_EQ(onLayer(60, 60).alpha(), 0);
    EXPECT_EQ(onLayer(190, 140), QColor(255, 0, 0));
    EXPECT_EQ(document()->undoStack()->undoText(), QStringLiteral("Move"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(picture() == before);

    QTest::mousePress(view(), Qt::LeftButton, Qt::NoModifier, at(80, 80));
    QTest::mouseMove(view(), at(200, 80));
    EXPECT_TRUE(waitFor([this] { return shown(200, 80) == QColor(255, 0, 0); }))
        << "it is seen while it moves";
    QTest::keyClick(view(), Qt::Key_Escape);
    QTest::mouseRelease(view(), Qt::LeftButton, Qt::NoModifier, at(200, 80));
    ASSERT_TRUE(waitQuiet());
    EXPECT_TRUE(picture() == before);
    EXPECT_EQ(shown(200, 80), QColor(255, 255, 255));
}

TEST_F(CanvasEdit, FreeTransformScalesByHandlesAndEnterApplies)
{
    box({100, 100, 50, 50}, Qt::red);
    key(Qt::Key_T, Qt::ControlModifier);
    ASSERT_EQ(tools()->tool(), Tool::Transform);
    auto* gesture = dynamic_cast<ui::TransformGesture*>(view()->gesture());
    ASSERT_TRUE(gesture);
    const QPointF corner = gesture->box().handle({1, 1});
    EXPECT_NEAR(corner.x(), 150, 1);
    drag(corner, {200, 200});
    EXPECT_EQ(document()->undoStack()->undoText(), QStringLiteral("Rectangle")) << "not yet a step";
    EXPECT_TRUE(waitFor([this] { return shown(180, 180).green() < 20; }));
    QTest::keyClick(view(), Qt::Key_Return);
    ASSERT_TRUE(waitQuiet());
    EXPECT_EQ(document()->undoStack()->undoText(), QStringLiteral("Transform"));
    EXPECT_EQ(onLayer(180, 180), QColor(255, 0, 0));
    EXPECT_EQ(onLayer(120, 120), QColor(255, 0, 0));
    EXPECT_EQ(onLayer(210, 210).alpha(), 0);
    EXPECT_FALSE(view()->gesture());
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(onLayer(180, 180).alpha(), 0);
}

TEST_F(CanvasEdit, EscapeDropsATransform)
{
    box({100, 100, 50, 50}, Qt::red);
    const canvas::Picture before = picture();
    key(Qt::Key_T, Qt::ControlModifier);
    drag({125, 125}, {225, 125});
    EXPECT_TRUE(waitFor([this] { return shown(225, 125).green() < 20; }));
    QTest::keyClick(view(), Qt::Key_Escape);
    EXPECT_TRUE(picture() == before);
    EXPECT_EQ(shown(225, 125), QColor(255, 255, 255));
}

TEST_F(CanvasEdit, CropCutsThePictureToTheFrame)
{
    box({100, 100, 50, 50}, Qt::red);
    key(Qt::Key_C);
    auto* gesture = dynamic_cast<ui::CropGesture*>(view()->gesture());
    ASSERT_TRUE(gesture);
    EXPECT_EQ(gesture->frame(), QRect(0, 0, 400, 300));
    drag({90, 80}, {210, 180});
    const QRect frame = gesture->frame();
    EXPECT_NEAR(frame.width(), 120, 2);
    QTest::keyClick(view(), Qt::Key_Return);
    ASSERT_TRUE(waitQuiet());
    EXPECT_EQ(picture().width, frame.width());
    EXPECT_EQ(picture().height, frame.height());
    EXPECT_EQ(onLayer(30, 40), QColor(255, 0, 0));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(picture().width, 400);
}

TEST_F(CanvasEdit, TextBecomesALayerOfItsOwn)
{
    const std::size_t layers = picture().layerCount();
    useTool(Tool::Text);
    click({60, 60});
    auto* dialog = window->findChild<ui::CanvasTextDialog*>();
    ASSERT_TRUE(dialog);
    dialog->field()->setPlainText(QStringLiteral("Hello 山水"));
    EXPECT_TRUE(waitFor([this] { return document()->shown().layerCount() == picture().layerCount() + 1; }));
    QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
    ASSERT_TRUE(waitQuiet());
    ASSERT_EQ(picture().layerCount(), layers + 1);
    const canvas::Layer* layer = picture().find(document()->layer());
    ASSERT_TRUE(layer);
    EXPECT_EQ(layer->name, "Hello 山水");
    EXPECT_FALSE(layer->pixels.isEmpty());
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(picture().layerCount(), layers);
}

TEST_F(CanvasEdit, LayersAreMadeAndMergedByKeys)
{
    const std::size_t layers = picture().layerCount();
    key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitQuiet());
    EXPECT_EQ(picture().layerCount(), layers + 1);
    key(Qt::Key_J, Qt::ControlModifier);
    ASSERT_TRUE(waitQuiet());
    EXPECT_EQ(picture().layerCount(), layers + 2);
    key(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(waitQuiet());
    EXPECT_EQ(picture().layerCount(), layers + 1);
}

TEST_F(CanvasEdit, ALockedLayerIsLeftAloneWithAReason)
{
    QString told;
    QObject::connect(workspace, &ui::Workspace::noticeRaised, workspace,
                     [&](int, const QString& title, const QString& text) { told = title + text; });
    canvas::Picture locked = picture();
    locked.find(document()->layer())->locked = true;
    document()->change(locked, QStringLiteral("Lock"));
    drag({60, 60}, {200, 60});
    ASSERT_TRUE(waitQuiet());
    EXPECT_FALSE(told.isEmpty());
    told.clear();
    useTool(Tool::Fill);
    click({60, 60});
    ASSERT_TRUE(waitQuiet());
    EXPECT_FALSE(told.isEmpty());
    EXPECT_TRUE(picture() == locked);
}

} // namespace moyun::test
