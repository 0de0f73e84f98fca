// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas_panel_fixture.h"

#include "ui/canvas/reference_panel.h"
#include "ui/canvas/reference_view.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QToolButton>
#include <QUrl>
#include <QWheelEvent>

namespace moyun::test {

using namespace ui;

class CanvasReference : public CanvasPanelFixture
{
protected:
    void SetUp() override
    {
        CanvasPanelFixture::SetUp();
        panel = new ReferencePanel(&tools);
        show(panel, {288, 320});
    }
    // Left half and right half in two colours.
    QString write(const char* name, QColor left, QColor right)
    {
        QImage picture(300, 200, QImage::Format_RGB32);
        for (int y = 0; y < 200; ++y)
            for (int x = 0; x < 300; ++x) picture.setPixelColor(x, y, x < 150 ? left : right);
        const QString path = QString::fromStdString((folder.path() / name).string());
        EXPECT_TRUE(picture.save(path));
        return path;
    }
    void drop(const QStringList& files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& file : files) urls += QUrl::fromLocalFile(file);
        data.setUrls(urls);
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(panel, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(panel, &event);
    }
    QPointF inPicture(double x, double y) const
    {
        const QRectF place = panel->view()->target();
        return {place.left() + x * place.width(), place.top() + y * place.height()};
    }
    ReferencePanel* panel = nullptr;
};

TEST_F(CanvasReference, DroppedPicturesGiveColours)
{
    shoot(window.get(), QStringLiteral("reference-empty"));
    drop({write("a.png", QColor(200, 30, 40), QColor(20, 60, 180)), write("b.png", Qt::green, Qt::yellow)});
    ASSERT_TRUE(waitFor([&] { return panel->count() == 2; }));
    EXPECT_EQ(panel->chosen(), 1);
    QTest::mouseClick(panel->tab(0), Qt::LeftButton);
    click(panel->view(), inPicture(0.25, 0.5));
    EXPECT_EQ(tools.colour(), QColor(200, 30, 40));
    click(panel->view(), inPicture(0.75, 0.5));
    EXPECT_EQ(tools.colour(), QColor(20, 60, 180));
    click(panel->view(), inPicture(0.5, 0.5) - QPointF(0, panel->view()->target().height())); // beside it
    EXPECT_EQ(tools.colour(), QColor(20, 60, 180));
    drag(panel->view(), inPicture(0.75, 0.5), inPicture(0.25, 0.5), Qt::LeftButton, Qt::ControlModifier);
    EXPECT_EQ(tools.colour(), QColor(200, 30, 40));
    shoot(window.get(), QStringLiteral("reference-dark"));
}

TEST_F(CanvasReference, DraggingMovesAndTheWheelZooms)
{
    drop({write("a.png", Qt::red, Qt::blue)});
    ASSERT_TRUE(waitFor([&] { return panel->count() == 1; }));
    ReferenceView* view = panel->view();
    tools.setColour(QColor(1, 2, 3));
    const QPointF under = inPicture(0.6, 0.4);
    QWheelEvent wheel(under, view->mapToGlobal(under), {}, {0, 960}, Qt::NoButton, {}, Qt::NoScrollPhase,
                      false);
    const double before = view->zoom();
    QApplication::sendEvent(view, &wheel);
    EXPECT_GT(view->zoom(), 2 * before);
    EXPECT_NEAR(inPicture(0.6, 0.4).x(), under.x(), 1);
    const QRectF place = view->target();
    drag(view, {150, 100}, {120, 80});
    EXPECT_NEAR(view->target().left(), place.left() - 30, 1);
    EXPECT_EQ(tools.colour(), QColor(1, 2, 3)); // moving picks nothing
    view->setFocus();
    QTest::keyClick(view, Qt::Key_0);
    EXPECT_NEAR(view->zoom(), before, 1e-9);
}

TEST_F(CanvasReference, WhatIsNoPictureIsToldAndTheOthersCome)
{
    QSignalSpy notices(panel, &ReferencePanel::noticeRaised);
    const QString bad = QString::fromStdString((folder.path() / "bad.png").string());
    QFile file(bad);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();
    drop({bad, write("good.png", Qt::red, Qt::blue)});
    ASSERT_TRUE(waitFor([&] { return panel->count() == 1; }));
    EXPECT_EQ(notices.count(), 1);
}

TEST_F(CanvasReference, PicturesComeBackAndCanBeRemoved)
{
    drop({write("a.png", Qt::red, Qt::blue), write("b.png", Qt::green, Qt::yellow)});
    ASSERT_TRUE(waitFor([&] { return panel->count() == 2; }));
    QTest::mouseClick(panel->removeButton(), Qt::LeftButton);
    EXPECT_EQ(panel->count(), 1);
    EXPECT_EQ(panel->chosen(), 0);
    ReferencePanel again(&tools);
    ASSERT_TRUE(waitFor([&] { return again.count() == 1; }));
    QTest::mouseClick(panel->removeButton(), Qt::LeftButton);
    EXPECT_EQ(panel->count(), 0);
    EXPECT_TRUE(panel->view()->picture().isNull());
    EXPECT_FALSE(panel->removeButton()->isEnabled());
}

TEST_F(CanvasReference, PastedPixelsAreTakenToo)
{
    QImage pixels(40, 30, QImage::Format_RGB32);
    pixels.fill(QColor(9, 8, 7));
    QApplication::clipboard()->setImage(pixels);
    panel->view()->setFocus();
    QTest::keySequence(panel->view(), QKeySequence::Paste);
    ASSERT_TRUE(waitFor([&] { return panel->count() == 1; }));
    click(panel->view(), inPicture(0.5, 0.5));
    EXPECT_EQ(tools.colour(), QColor(9, 8, 7));
}

} // namespace moyun::test
