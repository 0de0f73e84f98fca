// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/settings.h"
#include "studio_fixture.h"
#include "ui/style/gallery_panel.h"
#include "ui/style/gallery_view.h"
#include "ui/style/picture_dialog.h"
#include "ui/widgets/compare_view.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include <fstream>

namespace moyun::test {

class StylePicture : public StudioFixture
{
protected:
    // What the window system sends when a file is let go over a widget.
    static void drop(QWidget* on, const std::string& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QString::fromStdString(path))});
        const QPoint at = on->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(on, &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(on, &dropped);
    }
};

TEST_F(StylePicture, OpensOneFromTheDialogByTyping)
{
    start();
    writePicture("a photo.png", 300, 200, 10);
    QTest::keyClick(window.get(), Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
    ASSERT_TRUE(waitFor(
        [&] { return openDialog<ui::PictureDialog>() && openDialog<ui::PictureDialog>()->isVisible(); }));
    auto* dialog = openDialog<ui::PictureDialog>();
    auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    ASSERT_NE(field, nullptr);
    dialog->setDirectory(QString::fromStdString(folder()));
    field->clear();
    QTest::keyClicks(field, QStringLiteral("a photo.png"));
    auto* buttons = dialog->findChild<QDialogButtonBox*>();
    ASSERT_NE(buttons, nullptr);
    EXPECT_TRUE(buttons->button(QDialogButtonBox::Open)->isEnabled());
    QTest::mouseClick(buttons->button(QDialogButtonBox::Open), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return !openDialog<ui::PictureDialog>(); }));
    ASSERT_TRUE(waitFor([&] { return studio->document()->picture() != nullptr; }));
    EXPECT_EQ(studio->document()->picture()->width(), 300);
    EXPECT_EQ(bridge::Settings().recentFiles().value(0), QString::fromStdString(file("a photo.png")));
}

TEST_F(StylePicture, OpensADroppedOne)
{
    start();
    writePicture("dropped.jpg", 200, 320, 10);
    drop(page, file("dropped.jpg"));
    ASSERT_TRUE(waitFor([&] { return studio->document()->picture() != nullptr; }));
    EXPECT_EQ(studio->document()->name(), QStringLiteral("dropped.jpg"));
    EXPECT_EQ(page->view()->source().size(), QSize(200, 320));
}

TEST_F(StylePicture, ADroppedTextGivesABannerAndKeepsThePicture)
{
    start();
    openPicture();
    std::ofstream(file("letter.png")) << "Dear friend, this is no picture at all.";
    drop(page, file("letter.png"));
    ASSERT_TRUE(waitFor([&] { return window->banner()->isVisible(); }));
    EXPECT_EQ(window->banner()->kind(), ui::Banner::Error);
    EXPECT_TRUE(window->banner()->title().contains(QStringLiteral("letter.png")));
    EXPECT_FALSE(window->banner()->text().isEmpty());
    EXPECT_EQ(studio->document()->name(), QStringLiteral("photo.png"));
}

TEST_F(StylePicture, PastesPixels)
{
    start();
    QImage copied(120, 90, QImage::Format_ARGB32);
    copied.fill(QColor(10, 200, 30));
    QGuiApplication::clipboard()->setImage(copied);
    QTest::keyClick(window.get(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return studio->document()->picture() != nullptr; }));
    EXPECT_EQ(studio->document()->picture()->width(), 120);
    EXPECT_EQ(studio->document()->picture()->pixel(5, 5)[1], 200);
}

TEST_F(StylePicture, APaintingDroppedOnTheGalleryBecomesAStyleThatStays)
{
    start();
    writePicture("my painting.png", 500, 400, 300);
    drop(page->gallery(), file("my painting.png"));
    ASSERT_TRUE(waitFor([&] { return studio->styles()->rowCount() == 5; }));
    const QModelIndex mine = studio->styles()->index(0);
    ASSERT_TRUE(waitFor([&] { return !mine.data(bridge::StyleListModel::PendingRole).toBool(); }));
    EXPECT_TRUE(mine.data(bridge::StyleListModel::OwnRole).toBool());
    EXPECT_EQ(mine.data(bridge::StyleListModel::TitleRole).toString(), QStringLiteral("my painting"));
    EXPECT_EQ(jobs->tasks().value(0).state, bridge::TaskState::Finished);

    openPicture();
    clickStyle(0);
    EXPECT_TRUE(waitForFrame());

    // A second studio on the same folders has it too.
    bridge::JobList otherJobs;
    bridge::StyleStudio other(*engine, &otherJobs, {file("gallery"), file("own")});
    other.loadModel(QStringLiteral("fake"), std::string(64, 'a'));
    ASSERT_TRUE(waitFor([&] { return other.styles()->rowCount() == 5; }));
    EXPECT_EQ(other.styles()->index(0).data(bridge::StyleListModel::TitleRole).toString(),
              QStringLiteral("my painting"));

    const QString id = mine.data(bridge::StyleListModel::IdRole).toString();
    studio->removeOwnStyle(id);
    EXPECT_EQ(studio->styles()->rowCount(), 4);
}

TEST_F(StylePicture, ADamagedPaintingIsRefusedWithAReason)
{
    start();
    std::ofstream(file("broken.jpg")) << "\xff\xd8\xff\xe0 cut short";
    studio->addPainting(QString::fromStdString(file("broken.jpg")));
    ASSERT_TRUE(waitFor([&] { return window->banner()->isVisible(); }));
    EXPECT_TRUE(window->banner()->title().contains(QStringLiteral("broken")));
    EXPECT_EQ(studio->styles()->rowCount(), 4);
    EXPECT_EQ(jobs->tasks().value(0).state, bridge::TaskState::Failed);
}

TEST_F(StylePicture, SearchFindsTitlesInEitherLanguage)
{
    start();
    auto* list = page->gallery()->view()->model();
    auto* field = page->gallery()->searchField();
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(field, QStringLiteral("wheat"));
    EXPECT_EQ(list->rowCount(), 1);
    field->setText(QStringLiteral("海浪"));
    EXPECT_EQ(list->rowCount(), 1);
    field->setText(QStringLiteral("nothing like it"));
    EXPECT_EQ(list->rowCount(), 0);
    field->clear();
    EXPECT_EQ(list->rowCount(), 4);
}

} // namespace moyun::test
