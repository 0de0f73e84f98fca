// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas_panel_fixture.h"

#include "core/bridge/settings.h"
#include "ui/canvas/canvas_welcome.h"
#include "ui/canvas/panel_layouts.h"
#include "ui/canvas/panel_stack.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

namespace moyun::test {

using namespace ui;

class CanvasWelcomeTest : public CanvasPanelFixture
{
protected:
    QString picture(const char* name, QColor colour)
    {
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(colour);
        const QString path = QString::fromStdString((folder.path() / name).string());
        EXPECT_TRUE(image.save(path));
        return path;
    }
    QColor shown(const CanvasWelcome& welcome, int card)
    {
        return welcome.recentButtons()[card]->icon().pixmap(144, 84).toImage().pixelColor(72, 42);
    }
    void open()
    {
        ground = new QWidget;
        show(ground, {900, 640});
        welcome = new CanvasWelcome(ground);
        welcome->show();
        QCoreApplication::processEvents();
    }
    QWidget* ground = nullptr;
    CanvasWelcome* welcome = nullptr;
};

TEST_F(CanvasWelcomeTest, OffersTheLastPicturesWithThumbnails)
{
    bridge::Settings settings;
    const QString layered = QString::fromStdString((folder.path() / "layers.ora").string());
    QFile ora(layered);
    ASSERT_TRUE(ora.open(QIODevice::WriteOnly));
    ora.write("not read for a thumbnail");
    ora.close();
    settings.addRecentFile(picture("gone.png", Qt::yellow));
    QFile::remove(QString::fromStdString((folder.path() / "gone.png").string()));
    settings.addRecentFile(QStringLiteral("/tmp/tune.mid"));
    settings.addRecentFile(layered);
    settings.addRecentFile(picture("green.png", QColor(20, 160, 60)));
    settings.addRecentFile(picture("red.png", QColor(190, 20, 30)));
    open();
    ASSERT_EQ(welcome->recentButtons().size(), 3);
    ASSERT_TRUE(waitFor([&] { return shown(*welcome, 0) == QColor(190, 20, 30); }));
    ASSERT_TRUE(waitFor([&] { return shown(*welcome, 1) == QColor(20, 160, 60); }));
    shoot(window.get(), QStringLiteral("welcome-dark"));
    QImage small(60, 40, QImage::Format_RGB32);
    small.fill(QColor(1, 2, 200));
    welcome->recent()->remember(layered, small); // as the canvas does after saving
    EXPECT_EQ(shown(*welcome, 2), QColor(1, 2, 200));
    welcome->recent()->drain();

    QSignalSpy files(welcome, &CanvasWelcome::fileChosen);
    QTest::mouseClick(welcome->recentButtons()[1], Qt::LeftButton);
    ASSERT_EQ(files.count(), 1);
    EXPECT_TRUE(files[0][0].toString().endsWith(QStringLiteral("green.png")));

    RecentPictures next; // the next run has them from the cache folder
    next.thumbnail(layered);
    EXPECT_TRUE(waitFor([&] { return next.thumbnail(layered).size() == small.size(); }));
}

TEST_F(CanvasWelcomeTest, WaysAndClosing)
{
    open();
    EXPECT_TRUE(welcome->recentButtons().isEmpty());
    QSignalSpy ways(welcome, &CanvasWelcome::chosen), dismissed(welcome, &CanvasWelcome::dismissed);
    for (const auto way : {CanvasWelcome::Create, CanvasWelcome::Open, CanvasWelcome::Sample}) {
        QTest::mouseClick(welcome->button(way), Qt::LeftButton);
        EXPECT_EQ(ways.last().first().toInt(), int(way));
    }
    QTest::mouseClick(welcome->closeButton(), Qt::LeftButton);
    QTest::keyClick(welcome, Qt::Key_Escape);
    EXPECT_EQ(dismissed.count(), 2);
    Theme::apply(QStringLiteral("light"));
    language.use(QStringLiteral("zh_CN"));
    QCoreApplication::processEvents();
    shoot(window.get(), QStringLiteral("welcome-light-zh"));
    language.use(QStringLiteral("en"));
}

TEST_F(CanvasWelcomeTest, ASmallWindowShowsFewerPictures)
{
    for (int i = 0; i < 6; ++i)
        bridge::Settings().addRecentFile(picture(qPrintable(QStringLiteral("p%1.png").arg(i)), Qt::red));
    open();
    ASSERT_EQ(welcome->recentButtons().size(), 6);
    EXPECT_TRUE(welcome->recentButtons()[5]->isVisible());
    window->resize(620, 340);
    ASSERT_TRUE(waitFor([&] { return ground->height() < 340; }));
    EXPECT_FALSE(welcome->recentButtons()[5]->isVisible());
    EXPECT_LE(welcome->geometry().bottom(), ground->height());
}

class CanvasLayouts : public CanvasPanelFixture
{
protected:
    void SetUp() override
    {
        CanvasPanelFixture::SetUp();
        stack = new PanelStack(QStringLiteral("canvas/paint"));
        for (const char* key : {"a", "b", "c"}) {
            auto* panel = new QWidget;
            panel->setMinimumHeight(40);
            const QString name = QString::fromLatin1(key);
            stack->add(
                name, [name] { return name; }, panel, name != QLatin1String("c"), 1);
        }
        show(stack, {288, 600});
        stack->restore();
        layouts = std::make_unique<PanelLayouts>(QList<PanelStack*>{stack});
    }
    PanelStack* stack = nullptr;
    std::unique_ptr<PanelLayouts> layouts;
};

TEST_F(CanvasLayouts, ComeBackByName)
{
    stack->setSizes({380, 100, 30, 0});
    const QList<int> before = stack->sizes();
    ASSERT_TRUE(layouts->save(QStringLiteral(" Lines & wash ")));
    EXPECT_EQ(layouts->names(), QStringList{QStringLiteral("Lines & wash")});
    stack->setOpen(QStringLiteral("a"), false);
    stack->setOpen(QStringLiteral("c"), true);
    EXPECT_TRUE(layouts->use(QStringLiteral("Lines & wash")));
    EXPECT_TRUE(stack->isOpen(QStringLiteral("a")));
    EXPECT_FALSE(stack->isOpen(QStringLiteral("c")));
    ASSERT_TRUE(waitFor([&] { return std::abs(stack->sizes()[0] - before[0]) < 12; }));

    PanelLayouts again({stack}); // as at the next start
    EXPECT_EQ(again.names().size(), 1);
    layouts->reset();
    EXPECT_FALSE(stack->isOpen(QStringLiteral("c")));
    EXPECT_TRUE(stack->isOpen(QStringLiteral("b")));
    ASSERT_TRUE(waitFor([&] { return std::abs(stack->sizes()[0] - stack->sizes()[1]) < 12; }));
    layouts->remove(QStringLiteral("Lines & wash"));
    EXPECT_FALSE(layouts->use(QStringLiteral("Lines & wash")));
}

TEST_F(CanvasLayouts, AreBoundedAndBadOnesDoNoHarm)
{
    EXPECT_FALSE(layouts->save(QStringLiteral("   ")));
    for (int i = 0; i < PanelLayouts::kMost; ++i) EXPECT_TRUE(layouts->save(QStringLiteral("n%1").arg(i)));
    EXPECT_FALSE(layouts->save(QStringLiteral("one more")));
    EXPECT_TRUE(layouts->save(QStringLiteral("n3"))); // that one is replaced
    bridge::Settings().setText(
        QStringLiteral("canvas/layouts"),
        QStringLiteral("{\"bad\":{\"canvas/paint\":{\"open\":[1],\"heights\":[-5,1e99,\"x\"]}}}"));
    EXPECT_TRUE(layouts->use(QStringLiteral("bad")));
    EXPECT_TRUE(stack->isOpen(QStringLiteral("a")));
    bridge::Settings().setText(QStringLiteral("canvas/layouts"), QStringLiteral("rubbish"));
    EXPECT_TRUE(layouts->names().isEmpty());
    QMenu menu;
    layouts->fillMenu(&menu, window.get());
    EXPECT_EQ(menu.actions().size(), 4); // which panels, a line, save, reset: no name
}

} // namespace moyun::test
