// SPDX-License-Identifier: GPL-3.0-or-later
// The state folder's disk is full or read-only: what stands in the rooms can be saved where there is room.
#include "project_fixture.h"

#include "core/project/inspection.h"
#include "core/project/project_store.h"
#include "core/project/spare_folders.h"
#include "support/small_disk.h"
#include "ui/project/left_project_row.h"
#include "ui/project/project_strip.h"
#include "ui/project/recovery_dialog.h"
#include "ui/project/save_question.h"

#include <QDir>
#include <QFile>

namespace {

using namespace moyun;
using State = bridge::ProjectSession::State;

class ProjectNoRoom : public test::ProjectFixture
{
protected:
    void SetUp() override
    {
        ProjectFixture::SetUp();
        m_temporary = qgetenv("TMPDIR");
        QDir().mkpath(path(QStringLiteral("tmp")));
        qputenv("TMPDIR", path(QStringLiteral("tmp")).toUtf8());
    }
    void TearDown() override
    {
        ProjectFixture::TearDown();
        if (m_temporary.isEmpty())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", m_temporary);
    }
    std::string poemIn(const QString& name)
    {
        const auto content = project::contentOf(path(name).toStdString());
        return content && !content->poems.empty() ? content->poems.begin()->second : std::string();
    }
    canvas::Picture pictureIn(const QString& name)
    {
        const auto content = project::contentOf(path(name).toStdString());
        return content && content->canvas ? content->canvas->picture : canvas::Picture();
    }
    // p.moyun holds 一; the lake is in the window alone.
    void fillUnderTheWindow(test::SmallDisk& disk)
    {
        start();
        write(U"一");
        ASSERT_TRUE(saveAs(QStringLiteral("p.moyun")));
        m_filler = disk.fill();
        window()->openFile(QStringLiteral(MOYUN_SOURCE_DIR "/resources/samples/lake.jpg"));
        ASSERT_TRUE(waitFor([this] { return session()->state() == State::Failed; }));
        ASSERT_EQ(session()->trouble()->kind, bridge::ProjectSession::Trouble::NotKept);
    }

    QString m_filler;

private:
    QByteArray m_temporary;
};

TEST_F(ProjectNoRoom, EverythingIsSavedFromTheWindowWhileTheWorkingCopysDiskIsFull)
{
    test::SmallDisk disk(path(QStringLiteral("state/moyun")), "size=1200k");
    if (!disk.isThere()) GTEST_SKIP() << "needs the right to mount a small disk";
    fillUnderTheWindow(disk);
    EXPECT_TRUE(session()->trouble()->text.contains(path(QStringLiteral("state/moyun"))))
        << session()->trouble()->text.toStdString();
    ASSERT_TRUE(save()) << session()->trouble()->text.toStdString();
    EXPECT_FALSE(window()->project()->strip()->isVisible());
    EXPECT_EQ(pictureIn(QStringLiteral("p.moyun")), picture());
    EXPECT_NE(poemIn(QStringLiteral("p.moyun")).find("一"), std::string::npos);
    const auto faults = project::check(path(QStringLiteral("p.moyun")).toStdString());
    EXPECT_TRUE(faults && faults->empty());

    write(U"二");
    session()->saveAs(path(QStringLiteral("other.moyun")));
    ASSERT_TRUE(waitFor([this] {
        return session()->file() == path(QStringLiteral("other.moyun")) && session()->state() == State::Clean;
    }));
    EXPECT_NE(poemIn(QStringLiteral("other.moyun")).find("一二"), std::string::npos);
    EXPECT_EQ(pictureIn(QStringLiteral("other.moyun")), picture());
    write(U"三");
    session()->exportCopy(path(QStringLiteral("copy.moyun")));
    ASSERT_TRUE(waitFor([this] { return !session()->isSaving(); }));
    EXPECT_NE(poemIn(QStringLiteral("copy.moyun")).find("一二三"), std::string::npos);
    EXPECT_TRUE(session()->isEdited());

    // Leaving: what is saved there is not asked about again, and another project can take its place.
    hands().key(Qt::Key_W, Qt::ControlModifier);
    auto* question = waitForDialog<ui::SaveQuestion>();
    ASSERT_TRUE(question);
    QTest::mouseClick(question->saveButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return session()->file().isEmpty() && poem().text.empty(); }));
    EXPECT_NE(poemIn(QStringLiteral("other.moyun")).find("一二三"), std::string::npos);
}

TEST_F(ProjectNoRoom, WithRoomAgainNothingHasToBeSavedTwice)
{
    test::SmallDisk disk(path(QStringLiteral("state/moyun")), "size=1200k");
    if (!disk.isThere()) GTEST_SKIP() << "needs the right to mount a small disk";
    fillUnderTheWindow(disk);
    ASSERT_TRUE(save());
    const auto saved = project::infoOf(path(QStringLiteral("p.moyun")).toStdString());
    QFile::remove(m_filler);
    disk.grow("size=200m");
    ASSERT_TRUE(waitCommitted());
    EXPECT_EQ(session()->state(), State::Clean);
    window()->project()->session()->lookAtFile();
    QTest::qWait(300);
    EXPECT_EQ(session()->state(), State::Clean);
    quit();
    EXPECT_TRUE(project::leftOvers(project::Folders::usual()).empty());
    start(path(QStringLiteral("p.moyun")));
    EXPECT_EQ(project::infoOf(path(QStringLiteral("p.moyun")).toStdString())->revision, saved->revision);
    EXPECT_EQ(pictureIn(QStringLiteral("p.moyun")), picture());
}

TEST_F(ProjectNoRoom, WhereBothDisksAreFullItIsToldAndTheWindowStays)
{
    const QString small = path(QStringLiteral("small"));
    test::SmallDisk disk(path(QStringLiteral("state/moyun")), "size=1200k"), other(small, "size=400k");
    if (!disk.isThere() || !other.isThere()) GTEST_SKIP() << "needs the right to mount a small disk";
    fillUnderTheWindow(disk);
    session()->saveAs(small + QStringLiteral("/p.moyun"));
    ASSERT_TRUE(waitFor([this] {
        return session()->trouble() &&
               session()->trouble()->kind == bridge::ProjectSession::Trouble::NotSaved;
    }));
    const QString text = window()->project()->strip()->text();
    EXPECT_TRUE(text.contains(QStringLiteral("in this window alone"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral(".part"))) << text.toStdString();
    EXPECT_FALSE(QFile::exists(small + QStringLiteral("/p.moyun")));
    EXPECT_TRUE(session()->isEdited());
    hands().key(Qt::Key_W, Qt::ControlModifier);
    auto* question = waitForDialog<ui::SaveQuestion>();
    ASSERT_TRUE(question);
    question->reject();
}

TEST_F(ProjectNoRoom, AStateFolderThatCannotBeMadeIsReplacedByASpareOne)
{
    QFile file(state());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)); // where the folder would be
    file.close();
    start();
    write(U"一");
    ASSERT_TRUE(waitFor([this] { return banner().contains(QStringLiteral("another folder")); }));
    EXPECT_TRUE(banner().contains(path(QStringLiteral("tmp")))) << banner().toStdString();
    ASSERT_TRUE(waitCommitted());
    ASSERT_TRUE(saveAs(QStringLiteral("p.moyun")));
    write(U"二");
    ASSERT_TRUE(save());
    EXPECT_NE(poemIn(QStringLiteral("p.moyun")).find("一二"), std::string::npos);
    write(U"三");
    ASSERT_TRUE(waitCommitted());
    quit(); // as by a kill
    start(path(QStringLiteral("p.moyun")));
    auto* recovery = waitForDialog<ui::RecoveryDialog>();
    ASSERT_TRUE(recovery);
    QTest::mouseClick(recovery->rows().first()->recoverButton(), Qt::LeftButton);
    EXPECT_TRUE(waitFor([this] { return poem().text == U"一二三"; }));
    quit();
}

} // namespace
