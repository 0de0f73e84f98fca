// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio_fixture.h"
#include "ui/style/view_bar.h"
#include "ui/widgets/compare_view.h"

#include <QToolButton>
#include <QWheelEvent>

namespace moyun::test {

class View : public StudioFixture
{
protected:
    void showRestyled()
    {
        start();
        openPicture();
        clickStyle(0);
        ASSERT_TRUE(waitForFrame());
        page->useMode(ui::CompareView::Divider);
    }
    ui::CompareView* view() { return page->view(); }
};

TEST_F(View, TheDividerIsDragged)
{
    showRestyled();
    const QPoint from = view()->dividerHandle();
    const double before = view()->dividerPosition();
    QTest::mousePress(view(), Qt::LeftButton, Qt::NoModifier, from);
    for (int step = 1; step <= 10; ++step) {
        QTest::mouseMove(view(), from + QPoint(12 * step, 0));
        QTest::qWait(5);
    }
    QTest::mouseRelease(view(), Qt::LeftButton, Qt::NoModifier, from + QPoint(120, 0));
    EXPECT_GT(view()->dividerPosition(), before + 0.1);
    EXPECT_NEAR(view()->dividerHandle().x(), from.x() + 120, 2);

    // What is painted: the photo left of it, the restyled picture right of it.
    const QImage shown = view()->grab().toImage();
    const int x = view()->dividerHandle().x();
    const int y = view()->height() / 2 + 60;
    view()->setOriginalShown(true);
    const QImage original = view()->grab().toImage();
    EXPECT_EQ(shown.pixel(x - 60, y), original.pixel(x - 60, y));
    EXPECT_NE(shown.pixel(x + 60, y), original.pixel(x + 60, y));
}

TEST_F(View, HoldingTabShowsTheOriginal)
{
    showRestyled();
    view()->setFocus();
    QTest::keyPress(view(), Qt::Key_Tab);
    EXPECT_TRUE(view()->isOriginalShown());
    QTest::keyRelease(view(), Qt::Key_Tab);
    EXPECT_FALSE(view()->isOriginalShown());

    QToolButton* button = page->bar()->originalButton();
    QTest::mousePress(button, Qt::LeftButton);
    EXPECT_TRUE(view()->isOriginalShown());
    QTest::mouseRelease(button, Qt::LeftButton);
    EXPECT_FALSE(view()->isOriginalShown());
}

TEST_F(View, TheWheelZoomsAtTheCursorAndTheMiddleButtonPans)
{
    showRestyled();
    const double before = view()->zoom();
    const QPointF at(view()->width() * 0.3, view()->height() * 0.4);
    QWheelEvent wheel(at, view()->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view(), &wheel);
    EXPECT_GT(view()->zoom(), before * 1.4);
    const QImage zoomed = view()->grab().toImage();
    QTest::mousePress(view(), Qt::MiddleButton, Qt::NoModifier, view()->rect().center());
    QTest::mouseMove(view(), view()->rect().center() + QPoint(40, 25));
    QTest::mouseRelease(view(), Qt::MiddleButton, Qt::NoModifier, view()->rect().center() + QPoint(40, 25));
    EXPECT_NE(view()->grab().toImage(), zoomed);
    QTest::keyClick(window.get(), Qt::Key_0, Qt::ControlModifier);
    EXPECT_NEAR(view()->zoom(), before, 1e-9);
}

TEST_F(View, ThreeWaysToCompare)
{
    showRestyled();
    for (const auto mode : {ui::CompareView::SideBySide, ui::CompareView::Result, ui::CompareView::Divider}) {
        QTest::keyClick(window.get(), static_cast<Qt::Key>(Qt::Key_1 + mode),
                        Qt::ControlModifier | Qt::AltModifier);
        EXPECT_EQ(view()->mode(), mode);
    }
}

} // namespace moyun::test
