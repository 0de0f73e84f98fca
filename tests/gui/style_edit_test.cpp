// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/mix_pad.h"
#include "studio_fixture.h"
#include "ui/style/mixing_pad.h"
#include "ui/style/style_controls.h"
#include "ui/widgets/compare_view.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/value_slider.h"

namespace moyun::test {

class StyleEdit : public StudioFixture
{
protected:
    const bridge::StyleParameters& parameters() { return studio->document()->parameters(); }
};

TEST_F(StyleEdit, TwoStylesAreMixedOnThePadWithTheMouse)
{
    start();
    openPicture();
    clickStyle(0);
    clickStyle(1, Qt::ControlModifier);
    ASSERT_EQ(parameters().styles, (QStringList{QStringLiteral("dawn"), QStringLiteral("wave")}));
    ASSERT_TRUE(waitForFrame());
    ASSERT_TRUE(waitFor([&] { return fullFrames > 0; }));
    const QImage even = page->view()->result();

    ui::MixingPad* pad = page->controls()->pad();
    QTest::mousePress(pad, Qt::LeftButton, Qt::NoModifier, pad->puckPosition());
    for (const double x : {0.6, 0.7, 0.8, 0.9}) {
        QTest::mouseMove(pad, pad->positionOf({x, 0.5}));
        QTest::qWait(20);
    }
    QTest::mouseRelease(pad, Qt::LeftButton, Qt::NoModifier, pad->positionOf({0.9, 0.5}));
    EXPECT_NEAR(parameters().puck.x(), 0.9, 0.02);
    EXPECT_EQ(studio->document()->undoStack()->count(), 3); // two styles and one drag
    EXPECT_TRUE(pad->accessibleDescription().contains(QStringLiteral("The Wave 9")))
        << pad->accessibleDescription().toStdString();
    ASSERT_TRUE(waitFor([&] { return fullFrames > 1; }));
    EXPECT_NE(page->view()->result(), even);
}

TEST_F(StyleEdit, ThePadIsUsableWithKeys)
{
    start();
    openPicture();
    for (int row = 0; row < 4; ++row) clickStyle(row, row == 0 ? Qt::NoModifier : Qt::ControlModifier);
    ASSERT_EQ(parameters().styles.size(), 4);
    ui::MixingPad* pad = page->controls()->pad();
    pad->setFocus();
    QTest::keyClick(pad, Qt::Key_3);
    EXPECT_EQ(parameters().puck, QPointF(0, 1));
    QTest::keyClick(pad, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_NEAR(parameters().puck.x(), 0.1, 1e-9);
    QTest::keyClick(pad, Qt::Key_Home);
    EXPECT_EQ(parameters().puck, QPointF(0.5, 0.5));
    QTest::keyClick(pad, Qt::Key_1);
    QTest::keyClick(pad, Qt::Key_Delete);
    EXPECT_EQ(parameters().styles,
              (QStringList{QStringLiteral("wave"), QStringLiteral("night"), QStringLiteral("field")}));
}

TEST_F(StyleEdit, AFifthStyleTakesTheWeakestPlace)
{
    start();
    writePicture("fifth.png", 200, 200, 50);
    studio->addPainting(QString::fromStdString(file("fifth.png")));
    ASSERT_TRUE(waitFor([&] { return jobs->tasks().value(0).state == bridge::TaskState::Finished; }));
    for (int row = 1; row < 5; ++row) clickStyle(row, row == 1 ? Qt::NoModifier : Qt::ControlModifier);
    auto changed = parameters();
    changed.puck = {0.1, 0.1}; // the last corner counts least
    studio->document()->change(changed, QStringLiteral("Mixture"));
    clickStyle(0, Qt::ControlModifier);
    ASSERT_EQ(parameters().styles.size(), 4);
    EXPECT_TRUE(parameters().styles[3].startsWith(QStringLiteral("my-fifth")));
}

TEST_F(StyleEdit, UndoAndRedoWithAllTheirKeys)
{
    start();
    openPicture();
    clickStyle(0);
    QTest::mouseClick(page->controls()->keepColours(), Qt::LeftButton);
    EXPECT_TRUE(parameters().keepColours);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(parameters().keepColours);
    EXPECT_FALSE(page->controls()->keepColours()->isChecked());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(parameters().keepColours);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(window.get(), Qt::Key_Y, Qt::ControlModifier);
    EXPECT_TRUE(parameters().keepColours);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(parameters().styles.isEmpty());
    EXPECT_TRUE(page->view()->result().isNull());
}

TEST_F(StyleEdit, ADoubleClickBringsBackTheUsualStrength)
{
    start();
    openPicture();
    clickStyle(0);
    QSlider* slider = page->controls()->strength()->slider();
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    EXPECT_EQ(parameters().strength, 0);
    QTest::mouseDClick(slider, Qt::LeftButton, Qt::NoModifier, slider->rect().center());
    EXPECT_EQ(parameters().strength, 100);
}

} // namespace moyun::test
