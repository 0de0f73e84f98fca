// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas_window_fixture.h"

#include <algorithm>
#include <cmath>

namespace moyun::test {

class CanvasShow : public CanvasWindowFixture
{
protected:
    static int largestDifference(const QImage& a, const QImage& b)
    {
        if (a.size() != b.size()) return 256;
        int largest = 0;
        for (int y = 0; y < a.height(); ++y)
            for (int x = 0; x < a.width(); ++x) {
                const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
                largest = std::max({largest, std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                                    std::abs(qBlue(p) - qBlue(q))});
            }
        return largest;
    }
};

TEST_F(CanvasShow, TheWheelZoomsAtTheCursorAndKeysDoAtTheView)
{
    const QPointF cursor(view()->width() * 0.3, view()->height() * 0.4);
    const QPointF under = view()->transform().toPicture(cursor);
    const double before = view()->transform().zoom();
    wheel(cursor, 4);
    EXPECT_GT(view()->transform().zoom(), 1.6 * before);
    const QPointF now = view()->transform().toView(under);
    EXPECT_NEAR(now.x(), cursor.x(), 1);
    EXPECT_NEAR(now.y(), cursor.y(), 1);
    key(Qt::Key_1);
    EXPECT_EQ(view()->transform().zoom(), 1);
    key(Qt::Key_Minus);
    EXPECT_NEAR(view()->transform().zoom(), std::exp2(-0.25), 1e-9);
    key(Qt::Key_Plus);
    EXPECT_NEAR(view()->transform().zoom(), 1, 1e-9);
    key(Qt::Key_0, Qt::ControlModifier);
    EXPECT_NEAR(view()->transform().zoom(), before, 1e-9);
    EXPECT_TRUE(view()->transform().isFitted());
}

TEST_F(CanvasShow, KeysTurnAndMirrorAndPaintingGoesWhereTheHandIs)
{
    key(Qt::Key_6);
    EXPECT_EQ(view()->transform().angle(), 15);
    key(Qt::Key_4);
    key(Qt::Key_4);
    EXPECT_EQ(view()->transform().angle(), 345);
    key(Qt::Key_M);
    EXPECT_TRUE(view()->transform().isMirrored());
    drag({80, 80}, {300, 80});
    ASSERT_TRUE(waitQuiet());
    EXPECT_GT(onLayer(200, 80).alpha(), 200);
    EXPECT_EQ(onLayer(200, 110).alpha(), 0);
    key(Qt::Key_5);
    EXPECT_EQ(view()->transform().angle(), 0);
}

TEST_F(CanvasShow, SpaceAndTheMiddleButtonPan)
{
    const canvas::Picture before = picture();
    view()->setZoom(2);
    const QPointF middle = view()->transform().toPicture(QPointF(300, 300));
    QTest::keyPress(view(), Qt::Key_Space);
    QTest::mousePress(view(), Qt::LeftButton, Qt::NoModifier, {300, 300});
    QTest::mouseMove(view(), {340, 320});
    QTest::mouseRelease(view(), Qt::LeftButton, Qt::NoModifier, {340, 320});
    QTest::keyRelease(view(), Qt::Key_Space);
    QPointF now = view()->transform().toView(middle);
    EXPECT_NEAR(now.x(), 340, 1);
    EXPECT_NEAR(now.y(), 320, 1);
    QTest::mousePress(view(), Qt::MiddleButton, Qt::NoModifier, {300, 300});
    QTest::mouseMove(view(), {310, 290});
    QTest::mouseRelease(view(), Qt::MiddleButton, Qt::NoModifier, {310, 290});
    now = view()->transform().toView(middle);
    EXPECT_NEAR(now.x(), 350, 1);
    EXPECT_NEAR(now.y(), 310, 1);
    EXPECT_TRUE(picture() == before) << "panning paints nothing";
}

TEST_F(CanvasShow, TabShowsThePictureWithoutTheLiveStyle)
{
    view()->setLay([](QImage& pixels, const QRect&, int) { pixels.fill(QColor(0, 0, 255)); });
    const auto middle = [this] {
        view()->scene()->waitForWorker();
        const QImage grab = view()->grab().toImage();
        return grab.pixelColor((QPointF(at(200, 150)) * grab.devicePixelRatio()).toPoint());
    };
    EXPECT_EQ(middle(), QColor(0, 0, 255));
    QTest::keyPress(view(), Qt::Key_Tab);
    EXPECT_TRUE(view()->isOriginalShown());
    EXPECT_EQ(middle(), QColor(255, 255, 255));
    QTest::keyRelease(view(), Qt::Key_Tab);
    EXPECT_EQ(middle(), QColor(0, 0, 255));
}

// What is drawn piece by piece, as things change, is what is drawn all at once.
TEST_F(CanvasShow, PiecesThatAreDrawnAnewFitTheRest)
{
    for (const double zoom : {0.4, 1.0, 1.7, 3.0}) {
        view()->setZoom(zoom);
        view()->scene()->waitForWorker();
        (void)view()->grab();
        tools()->setColour(QColor::fromHsv(int(100 * zoom) % 360, 255, 200));
        drag({60, 60 + 30 * zoom}, {330, 150 + 20 * zoom});
        ASSERT_TRUE(waitQuiet());
        view()->scene()->waitForWorker();
        QTest::qWait(30);
        const QImage pieces = view()->grab().toImage();
        view()->setLay({}); // everything is drawn anew
        view()->scene()->waitForWorker();
        (void)view()->grab();
        const QImage whole = view()->grab().toImage();
        EXPECT_LE(largestDifference(pieces, whole), 6) << zoom; // smooth scaling rounds by where it begins
    }
}

TEST_F(CanvasShow, PixelsAreSquaresWhenZoomedIn)
{
    view()->setZoom(16);
    click({200, 150});
    ASSERT_TRUE(waitQuiet());
    view()->centreOn({200, 150});
    view()->scene()->waitForWorker();
    const QImage grab = view()->grab().toImage();
    // Within one pixel, away from the lines between them, there is one colour.
    const QPointF a = view()->transform().toView(QPointF(203.3, 150.3)),
                  b = view()->transform().toView(QPointF(203.7, 150.7));
    EXPECT_EQ(grab.pixelColor(a.toPoint()), grab.pixelColor(b.toPoint()));
}

TEST_F(CanvasShow, LargePicturesAreShownInPartsAndArriveWhole)
{
    studio->create(6000, 5000, QColor(10, 200, 90));
    EXPECT_EQ(view()->scene()->size(), QSize(6000, 5000));
    const QImage before = view()->grab().toImage(); // whatever could be made in time
    EXPECT_FALSE(before.isNull());
    ASSERT_TRUE(waitFor([this] {
        view()->scene()->waitForWorker();
        const QImage grab = view()->grab().toImage();
        return grab.pixelColor(at(50, 50)) == QColor(10, 200, 90) &&
               grab.pixelColor(at(5950, 4950)) == QColor(10, 200, 90);
    }));
}

} // namespace moyun::test
