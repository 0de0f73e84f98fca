// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/image_file.h"
#include "studio_fixture.h"
#include "ui/shell/job_panel.h"
#include "ui/shell/job_row.h"
#include "ui/style/export_dialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <filesystem>

namespace moyun::test {

class StyleExport : public StudioFixture
{
protected:
    // Ctrl+E, the name typed, the button clicked.
    void exportAs(const std::string& path)
    {
        QTest::keyClick(window.get(), Qt::Key_E, Qt::ControlModifier);
        ASSERT_TRUE(waitFor(
            [&] { return openDialog<ui::ExportDialog>() && openDialog<ui::ExportDialog>()->isVisible(); }));
        auto* dialog = openDialog<ui::ExportDialog>();
        dialog->fileField()->clear();
        QTest::keyClicks(dialog->fileField(), QString::fromStdString(path));
        ASSERT_TRUE(dialog->exportButton()->isEnabled());
        QTest::mouseClick(dialog->exportButton(), Qt::LeftButton);
        ASSERT_TRUE(waitFor([&] { return !openDialog<ui::ExportDialog>(); }));
    }
};

TEST_F(StyleExport, WritesTheFullSizeInTheBackground)
{
    start();
    openPicture(900, 700);
    clickStyle(1);
    exportAs(file("out.png"));
    ASSERT_EQ(jobs->tasks().size(), 1);
    EXPECT_TRUE(window->jobPanel()->isVisible());
    ASSERT_TRUE(waitFor([&] { return jobs->tasks().value(0).isOver(); }));
    EXPECT_EQ(jobs->tasks()[0].state, bridge::TaskState::Finished) << jobs->tasks()[0].detail.toStdString();
    EXPECT_EQ(jobs->tasks()[0].file.toStdString(), file("out.png"));
    const auto written = image::readImage(file("out.png"));
    ASSERT_TRUE(written.ok()) << written.error().text();
    EXPECT_EQ(written->rgb.width(), 900);
    EXPECT_EQ(written->rgb.height(), 700);
    EXPECT_NE(written->rgb, *studio->document()->picture());
}

TEST_F(StyleExport, IsCancelledFromTheJobPanel)
{
    start(400);
    openPicture(2400, 2400);
    clickStyle(1);
    exportAs(file("cancelled.png"));
    const quint64 task = jobs->tasks().value(0).id;
    ASSERT_TRUE(waitFor([&] { return jobs->find(task)->state == bridge::TaskState::Running; }));
    EXPECT_TRUE(window->findChild<QPushButton*>(QStringLiteral("statusButton"))->isVisible());
    ui::JobRow* row = window->jobPanel()->row(task);
    ASSERT_NE(row, nullptr);
    QTest::mouseClick(row->cancelButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return jobs->find(task)->isOver(); }));
    EXPECT_EQ(jobs->find(task)->state, bridge::TaskState::Cancelled);
    EXPECT_FALSE(window->findChild<QPushButton*>(QStringLiteral("statusButton"))->isVisible());
    EXPECT_FALSE(std::filesystem::exists(file("cancelled.png")));
}

TEST_F(StyleExport, ThePreviewGoesOnDuringAnExport)
{
    start(100);
    openPicture(3000, 2400);
    clickStyle(1);
    ASSERT_TRUE(waitForFrame());
    exportAs(file("long.png"));
    const quint64 task = jobs->tasks().value(0).id;
    ASSERT_TRUE(waitFor([&] { return jobs->find(task)->state == bridge::TaskState::Running; }));
    clickStyle(2);
    ASSERT_TRUE(waitForFrame());
    EXPECT_FALSE(jobs->find(task)->isOver());
    jobs->cancel(task);
    ASSERT_TRUE(waitFor([&] { return jobs->find(task)->isOver(); }));
}

TEST_F(StyleExport, SaysWhatIsWrongWithAName)
{
    start();
    openPicture();
    clickStyle(1);
    QTest::keyClick(window.get(), Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return openDialog<ui::ExportDialog>() != nullptr; }));
    auto* dialog = openDialog<ui::ExportDialog>();
    EXPECT_TRUE(dialog->exportButton()->isEnabled());
    dialog->fileField()->setText(QString::fromStdString(file("no-such-folder/out.png")));
    EXPECT_FALSE(dialog->exportButton()->isEnabled());
    dialog->fileField()->setText(QString::fromStdString(file("out.gif")));
    EXPECT_FALSE(dialog->exportButton()->isEnabled());
    dialog->fileField()->setText(QString::fromStdString(file("out.webp")));
    EXPECT_TRUE(dialog->exportButton()->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(waitFor([&] { return !openDialog<ui::ExportDialog>(); }));
    EXPECT_TRUE(jobs->tasks().isEmpty());
}

TEST_F(StyleExport, AFolderThatVanishedIsTold)
{
    start();
    openPicture();
    clickStyle(1);
    std::filesystem::create_directory(file("gone"));
    const std::string target = file("gone/out.png");
    std::filesystem::remove(file("gone"));
    studio->exportTo(QString::fromStdString(target));
    ASSERT_TRUE(waitFor([&] { return window->banner()->isVisible(); }));
    EXPECT_EQ(window->banner()->kind(), ui::Banner::Error);
    EXPECT_EQ(jobs->tasks().value(0).state, bridge::TaskState::Failed);
}

TEST_F(StyleExport, WithoutAStyleItAsksForOne)
{
    start();
    openPicture();
    studio->exportTo(QString::fromStdString(file("out.png")));
    EXPECT_TRUE(window->banner()->isVisible());
    EXPECT_TRUE(jobs->tasks().isEmpty());
}

} // namespace moyun::test
