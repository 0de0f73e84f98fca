// SPDX-License-Identifier: GPL-3.0-or-later
// The poem as a layer of the painting, chosen with mouse and keys.
#include "together_fixture.h"

#include "core/bridge/poem_lettering.h"
#include "core/canvas/convert.h"
#include "ui/canvas/anchor_grid.h"
#include "ui/shell/banner.h"
#include "ui/together/lettering_dialog.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/value_slider.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSlider>

namespace moyun::test {

namespace {

constexpr char16_t kPoem[] = u"空山新雨后，天气晚来秋。\n明月松间照，清泉石上流。";

// Bounds of the pixels that are not clear.
QRect inkOf(const QImage& image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 40) ink |= QRect(x, y, 1, 1);
    return ink;
}

bool hasRed(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QRgb p = image.pixel(x, y);
            if (qAlpha(p) == 255 && qRed(p) > 150 && qGreen(p) < 90) return true;
        }
    return false;
}

bridge::PoemState samplePoem()
{
    bridge::PoemState poem;
    poem.form = poem::FormId::Wulv;
    poem.text = QString::fromUtf16(kPoem).toStdU32String();
    poem.title = U"山居秋暝";
    poem.author = U"王维";
    return poem;
}

} // namespace

TEST(PoemLettering, ColumnsAreTallAndRowsAreWide)
{
    bridge::LetteringLook look;
    look.size = 40;
    const QImage columns = bridge::drawLettering(samplePoem(), look);
    look.vertical = false;
    const QImage rows = bridge::drawLettering(samplePoem(), look);
    ASSERT_FALSE(columns.isNull());
    ASSERT_FALSE(rows.isNull());
    // Six columns (title, four verses, author) of five characters; six rows.
    EXPECT_NEAR(columns.width(), 6 * 40 * 1.7 + 24, 40);
    EXPECT_NEAR(columns.height(), 5 * 40 * 1.12 + 24, 40);
    EXPECT_LT(rows.width(), rows.height() * 2);
    EXPECT_FALSE(hasRed(columns)) << "no seal was asked for";
    // Nothing is cut off at the edges.
    for (const QImage& image : {columns, rows})
        EXPECT_TRUE(image.rect().adjusted(2, 2, -2, -2).contains(inkOf(image)))
            << image.width() << " x " << image.height() << ": " << inkOf(image).right() << ", "
            << inkOf(image).bottom() << " from " << inkOf(image).left() << ", " << inkOf(image).top();
}

TEST(PoemLettering, TheSealIsRedAndMovesNothingOutside)
{
    bridge::LetteringLook look;
    look.size = 36;
    look.seal = QStringLiteral("王维");
    for (const bool vertical : {true, false})
        for (const bool author : {true, false}) {
            look.vertical = vertical;
            look.author = author;
            const QImage image = bridge::drawLettering(samplePoem(), look);
            EXPECT_TRUE(hasRed(image));
            EXPECT_TRUE(image.rect().adjusted(1, 1, -1, -1).contains(inkOf(image)));
        }
}

TEST(PoemLettering, FitsAnyPictureAndStandsWhereItShould)
{
    bridge::LetteringLook look;
    for (const QSize picture : {QSize(640, 480), QSize(300, 1200), QSize(1200, 200)}) {
        look.size = bridge::fittingLetterSize(samplePoem(), look, picture);
        const QSize size = bridge::drawLettering(samplePoem(), look).size();
        EXPECT_LE(size.width(), picture.width());
        EXPECT_LE(size.height(), picture.height());
    }
    EXPECT_EQ(bridge::letteringPlace({100, 50}, {400, 300}, {0, 0}, 20), QPoint(20, 20));
    EXPECT_EQ(bridge::letteringPlace({100, 50}, {400, 300}, {1, 1}, 20), QPoint(280, 230));
    EXPECT_EQ(bridge::letteringPlace({100, 50}, {400, 300}, {0.5, 0.5}, 20), QPoint(150, 125));
    EXPECT_EQ(bridge::letteringPlace({400, 300}, {400, 300}, {1, 0}, 20), QPoint(0, 0));
}

TEST(PoemLettering, NothingToWriteAndTooLargeGiveNothing)
{
    bridge::PoemState empty;
    EXPECT_TRUE(bridge::drawLettering(empty, {}).isNull());
    bridge::PoemState endless = samplePoem();
    endless.form = poem::FormId::Free;
    endless.text = std::u32string(20'000, U'山');
    bridge::LetteringLook look;
    look.size = 1000;
    EXPECT_TRUE(bridge::drawLettering(endless, look).isNull());
}

TEST_F(TogetherFixture, LetteringIsSeenWhileItIsChosenAndBecomesOneLayer)
{
    writePoem(kPoem, u"山居秋暝", u"王维");
    run("workspace.poem");
    const auto before = canvas->document()->picture();
    run("together.letter");
    EXPECT_EQ(window->currentWorkspace(), canvasRoom);
    auto* dialog = this->dialog<ui::LetteringDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->sealName()->text(), QStringLiteral("王维"));
    // The canvas shows it; the picture is untouched.
    ASSERT_TRUE(waitFor([&] { return !(canvas->document()->shown() == before); }));
    EXPECT_TRUE(canvas->document()->picture() == before);
    QTest::qWait(100);
    shoot(window.get(), "lettering-canvas");
    shoot(dialog, "lettering-dialog");
    // To the bottom left by keys, larger type, rows by a click.
    dialog->place()->setFocus();
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Left, Qt::Key_Down, Qt::Key_Down})
        QTest::keyClick(dialog->place(), key);
    EXPECT_EQ(dialog->place()->anchor(), QPointF(0, 1));
    const double usual = dialog->look().size;
    QTest::keyClick(dialog->size()->slider(), Qt::Key_Left);
    EXPECT_LT(dialog->look().size, usual);
    QTest::mouseClick(dialog->direction()->button(1), Qt::LeftButton);
    EXPECT_FALSE(dialog->look().vertical);
    QTest::mouseClick(dialog->direction()->button(0), Qt::LeftButton);
    QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return canvas->document()->undoStack()->count() == 1; }));
    const auto& after = canvas->document()->picture();
    ASSERT_EQ(after.layers.size(), before.layers.size() + 1);
    EXPECT_EQ(after.layers.back().name, "山居秋暝");
    EXPECT_EQ(canvas->document()->layer(), after.layers.back().id);
    const auto written = canvas::imageOf(after.layers.back().pixels, {0, 0, 640, 480});
    QImage pixels(640, 480, QImage::Format_ARGB32);
    for (int y = 0; y < 480; ++y)
        for (int x = 0; x < 640; ++x) pixels.setPixel(x, y, qRgba(0, 0, 0, written.pixel(x, y)[3]));
    const QRect ink = inkOf(pixels);
    EXPECT_LT(ink.left(), 60);
    EXPECT_GT(ink.bottom(), 420);
    EXPECT_LT(ink.right(), 600) << "it stands at the left";
    // The move tool is in hand: it is dragged to the right.
    EXPECT_EQ(canvas->tools()->tool(), bridge::CanvasTool::Move);
    auto* view = canvasRoom->page()->view();
    const auto at = [view](int x, int y) { return view->transform().toView(QPointF(x, y)).toPoint(); };
    QTest::mousePress(view, Qt::LeftButton, {}, at(40, 400));
    for (int x = 60; x <= 240; x += 20) {
        QMouseEvent move(QEvent::MouseMove, at(x, 400), view->mapToGlobal(at(x, 400)), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(view, &move);
        QTest::qWait(2);
    }
    QTest::mouseRelease(view, Qt::LeftButton, {}, at(240, 400));
    ASSERT_TRUE(waitFor([&] { return canvas->document()->undoStack()->count() == 2; }));
    const auto dragged =
        canvas::imageOf(canvas->document()->picture().layers.back().pixels, {0, 0, 640, 480});
    for (int y = 0; y < 480; ++y)
        for (int x = 0; x < 640; ++x) pixels.setPixel(x, y, qRgba(0, 0, 0, dragged.pixel(x, y)[3]));
    EXPECT_NEAR(inkOf(pixels).left(), ink.left() + 200, 2);
    window->activateWindow();
    run("edit.undo");
    run("edit.undo");
    EXPECT_TRUE(canvas->document()->picture().layers == before.layers);
}

TEST_F(TogetherFixture, CancelledLetteringLeavesTheCanvasAsItWas)
{
    writePoem(kPoem);
    const auto before = canvas->document()->picture();
    run("together.letter");
    auto* dialog = this->dialog<ui::LetteringDialog>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return !(canvas->document()->shown() == before); }));
    QTest::keyClick(dialog, Qt::Key_Escape);
    ASSERT_TRUE(waitFor([&] { return canvas->document()->shown() == before; }));
    EXPECT_EQ(canvas->document()->undoStack()->count(), 0);
}

TEST_F(TogetherFixture, WithoutAPoemItSaysSo)
{
    run("together.letter");
    EXPECT_EQ(dialog<ui::LetteringDialog>(), nullptr);
    EXPECT_EQ(window->banner()->title(), QStringLiteral("There is no poem yet."));
}

} // namespace moyun::test
