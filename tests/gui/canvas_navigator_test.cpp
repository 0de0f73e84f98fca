// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas_panel_fixture.h"

#include "ui/canvas/navigator_panel.h"
#include "ui/canvas/navigator_view.h"
#include "ui/canvas/slider_field.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>
#include <QTransform>
#include <QWheelEvent>

namespace moyun::test {

using namespace ui;

class CanvasNavigator : public CanvasPanelFixture
{
protected:
    void SetUp() override
    {
        CanvasPanelFixture::SetUp();
        panel = new NavigatorPanel(&document);
        show(panel, {288, 280});
        ASSERT_TRUE(waitFor([&] { return !panel->view()->picture().isNull(); }));
        panel->setVisibleArea(QPolygonF(QRectF(100, 75, 200, 150)));
    }
    NavigatorPanel* panel = nullptr;
};

TEST_F(CanvasNavigator, ShowsThePictureAndFollowsIt)
{
    const QImage picture = panel->view()->picture();
    EXPECT_NEAR(double(picture.width()) / picture.height(), 400.0 / 300, 0.03);
    EXPECT_EQ(picture.pixelColor(3, 3), QColor(120, 170, 220));
    canvas::Picture after = document.picture();
    after.find(id("Group"))->visible = false;
    document.change(after, QStringLiteral("Hide"));
    EXPECT_TRUE(waitFor([&] { return panel->view()->picture().pixelColor(3, 3) == QColor(Qt::white); }));
    shoot(window.get(), QStringLiteral("navigator-dark"));
}

TEST_F(CanvasNavigator, TheFrameIsDraggedWhereItIsTaken)
{
    QSignalSpy centre(panel, &NavigatorPanel::centreChosen);
    NavigatorView* view = panel->view();
    send(view, QEvent::MouseButtonPress,
         view->fromPicture({150, 120})); // within the frame: nothing moves yet
    EXPECT_EQ(centre.count(), 0);
    send(view, QEvent::MouseMove, view->fromPicture({180, 150}));
    ASSERT_EQ(centre.count(), 1);
    const QPointF to = centre.last().first().toPointF();
    EXPECT_NEAR(to.x(), 200 + 30, 1);
    EXPECT_NEAR(to.y(), 150 + 30, 1);
    send(view, QEvent::MouseButtonRelease, view->fromPicture({180, 150}));
    send(view, QEvent::MouseMove, view->fromPicture({10, 10}));
    EXPECT_EQ(centre.count(), 1);
}

TEST_F(CanvasNavigator, APressElsewhereBringsTheViewThere)
{
    QSignalSpy centre(panel, &NavigatorPanel::centreChosen);
    NavigatorView* view = panel->view();
    click(view, view->fromPicture({30, 280}));
    ASSERT_EQ(centre.count(), 1);
    EXPECT_NEAR(centre.last().first().toPointF().x(), 30, 1);
    click(view, {view->width() / 2.0, -40}); // beyond the edge: the edge
    EXPECT_GE(centre.last().first().toPointF().y(), 0);
}

TEST_F(CanvasNavigator, ZoomBySliderWheelAndKeys)
{
    QSignalSpy zoomed(panel, &NavigatorPanel::zoomChosen), stepped(panel, &NavigatorPanel::zoomStepped);
    panel->setZoom(0.5);
    EXPECT_NEAR(panel->zoomField()->value(), 50, 0.1);
    EXPECT_EQ(zoomed.count(), 0);
    panel->zoomField()->field()->setFocus();
    panel->zoomField()->field()->selectAll();
    QTest::keyClicks(panel->zoomField()->field(), QStringLiteral("200"));
    QTest::keyClick(panel->zoomField()->field(), Qt::Key_Return);
    ASSERT_EQ(zoomed.count(), 1);
    EXPECT_NEAR(zoomed.last().first().toDouble(), 2, 1e-6);
    QWheelEvent wheel({20, 20}, panel->view()->mapToGlobal(QPointF(20, 20)), {}, {0, 120}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(panel->view(), &wheel);
    panel->view()->setFocus();
    QTest::keyClick(panel->view(), Qt::Key_Minus);
    ASSERT_EQ(stepped.count(), 2);
    EXPECT_EQ(stepped[0].first().toInt(), 1);
    EXPECT_EQ(stepped[1].first().toInt(), -1);
}

TEST_F(CanvasNavigator, TurnMirrorFit)
{
    QSignalSpy turned(panel, &NavigatorPanel::turned), reset(panel, &NavigatorPanel::turnReset),
        mirrored(panel, &NavigatorPanel::mirrorChosen), fit(panel, &NavigatorPanel::fitRequested),
        actual(panel, &NavigatorPanel::actualRequested);
    const auto press = [&](NavigatorPanel::Button button) {
        QTest::mouseClick(panel->button(button), Qt::LeftButton);
    };
    EXPECT_FALSE(panel->button(NavigatorPanel::ResetTurn)->isEnabled());
    press(NavigatorPanel::TurnLeft);
    press(NavigatorPanel::TurnRight);
    EXPECT_LT(turned[0].first().toDouble(), 0);
    EXPECT_GT(turned[1].first().toDouble(), 0);
    panel->setAngle(330);
    EXPECT_EQ(panel->button(NavigatorPanel::ResetTurn)->text(), QStringLiteral("-30°"));
    press(NavigatorPanel::ResetTurn);
    EXPECT_EQ(reset.count(), 1);
    press(NavigatorPanel::Mirror);
    EXPECT_TRUE(mirrored.last().first().toBool());
    panel->setMirrored(false);
    EXPECT_EQ(mirrored.count(), 1);
    press(NavigatorPanel::Fit);
    press(NavigatorPanel::Actual);
    EXPECT_EQ(fit.count(), 1);
    EXPECT_EQ(actual.count(), 1);
    panel->setVisibleArea(QTransform()
                              .translate(200, 150)
                              .rotate(30)
                              .translate(-200, -150)
                              .map(QPolygonF(QRectF(120, 90, 160, 120))));
    shoot(window.get(), QStringLiteral("navigator-turned"));
}

} // namespace moyun::test
