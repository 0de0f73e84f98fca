// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/gui_watchdog.h"
#include "studio_fixture.h"
#include "ui/style/style_controls.h"
#include "ui/widgets/compare_view.h"
#include "ui/widgets/value_slider.h"

#include <QElapsedTimer>
#include <QStyle>
#include <QStyleOptionSlider>

#include <cmath>
#include <cstdio>

namespace moyun::test {

class StyleLive : public StudioFixture
{};

// Where the middle of the handle is for a value.
static QPoint handleAt(QSlider* slider, int value)
{
    QStyleOptionSlider option;
    option.initFrom(slider);
    option.minimum = slider->minimum();
    option.maximum = slider->maximum();
    option.sliderPosition = option.sliderValue = value;
    option.orientation = Qt::Horizontal;
    return slider->style()
        ->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, slider)
        .center();
}

TEST_F(StyleLive, FramesArriveWhileTheStrengthIsDraggedForFiveSeconds)
{
    start(3);
    openPicture(1600, 1200);
    clickStyle(1);
    ASSERT_TRUE(waitForFrame());

    QSlider* slider = page->controls()->strength()->slider();
    bridge::GuiWatchdog watchdog;
    QTest::mousePress(slider, Qt::LeftButton, Qt::NoModifier, handleAt(slider, slider->value()));
    const int before = frames;
    int during = 0;
    QElapsedTimer clock;
    clock.start();
    for (int step = 0; clock.elapsed() < 5000; ++step) {
        const int value = 50 + static_cast<int>(50 * std::cos(step * 0.05));
        QTest::mouseMove(slider, handleAt(slider, value));
        QTest::qWait(8);
        during = frames - before;
    }
    QTest::mouseRelease(slider, Qt::LeftButton, Qt::NoModifier, handleAt(slider, 40));

    const auto figures = watchdog.figures();
    std::printf(
        "[ measured ] %d frames in 5 s of dragging; event loop held at most %.1f ms (%.1f ms of its own "
        "processor time), %d of %d probes over 30 ms\n",
        during, figures.longestMs, figures.longestOwnMs, figures.over30Ms, figures.probes);
    RecordProperty("frames", during);
    RecordProperty("longest_block_ms", std::to_string(figures.longestMs));
    RecordProperty("longest_own_ms", std::to_string(figures.longestOwnMs));
    EXPECT_GT(during, 10); // far fewer than any machine gives; zero is what starvation looks like
    EXPECT_EQ(studio->document()->undoStack()->count(), 2); // the style, and the whole drag

    // When it rests, the fine one follows.
    const int fine = fullFrames;
    ASSERT_TRUE(waitFor([&] { return fullFrames > fine; }));
    EXPECT_GT(page->view()->result().width(), 1000);
}

TEST_F(StyleLive, AFrameLooksLikeTheStyleAndNotLikeThePhoto)
{
    start();
    openPicture();
    clickStyle(2);
    ASSERT_TRUE(waitForFrame());
    ASSERT_TRUE(waitFor([&] { return fullFrames > 0; }));
    EXPECT_NE(page->view()->result(), page->view()->source());
    EXPECT_EQ(page->view()->result().size(), page->view()->source().size());
}

TEST_F(StyleLive, DraftGivesNoFineFrame)
{
    start();
    openPicture(1200, 900);
    auto parameters = studio->document()->parameters();
    parameters.quality = bridge::RenderQuality::Draft;
    studio->document()->change(parameters, QStringLiteral("Quality"));
    clickStyle(0);
    ASSERT_TRUE(waitForFrame());
    QTest::qWait(1500);
    EXPECT_EQ(fullFrames, 0);
}

TEST_F(StyleLive, AnotherPictureDropsTheOldFrames)
{
    start(40);
    openPicture(640, 480, "first.png");
    clickStyle(0);
    openPicture(320, 480, "second.png");
    EXPECT_TRUE(page->view()->result().isNull() ||
                page->view()->result().height() > page->view()->result().width());
    ASSERT_TRUE(waitForFrame());
    EXPECT_EQ(page->view()->result().size(), QSize(320, 480));
}

TEST_F(StyleLive, ClosingInTheMiddleOfWorkIsSafe)
{
    start(60);
    openPicture(2000, 1500);
    clickStyle(0);
    studio->exportTo(QString::fromStdString(file("never.png")));
    QTest::qWait(50);
    window->close();
}

} // namespace moyun::test
