// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong with a project: each is told with what is safe and what to do, and nothing is lost.
#include "project_fixture.h"

#include "core/project/inspection.h"
#include "core/project/project_store.h"
#include "support/small_disk.h"
#include "ui/poem/poem_editor.h"
#include "ui/project/left_project_row.h"
#include "ui/project/project_file_dialog.h"
#include "ui/project/project_strip.h"
#include "ui/project/recovery_dialog.h"
#include "ui/shell/commands.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QProcess>

namespace {

using namespace moyun;
using test::ProjectHands;
using test::SmallDisk;
using State = bridge::ProjectSession::State;

class ProjectFailures : public test::ProjectFixture
{
protected:
    ui::ProjectStrip* strip() { return window()->project()->strip(); }
    std::string poemIn(const QString& name)
    {
        const auto content = project::contentOf(path(name).toStdString());
        return content && !content->poems.empty() ? content->poems.begin()->second : std::string();
    }
    // mine.moyun is open and holds 一; 一二 is here and in theirs.moyun.
    void startBesideAnother()
    {
        start();
        write(U"一");
        ASSERT_TRUE(saveAs(QStringLiteral("mine.moyun")));
        write(U"二");
        session()->exportCopy(path(QStringLiteral("theirs.moyun")));
        ASSERT_TRUE(waitFor([this] {
            return QFile::exists(path(QStringLiteral("theirs.moyun"))) && !session()->isSaving();
        }));
    }
    // The program ends as by a kill: what is not saved is left over. In this process the lock has to go, too.
    void die() { quit(); }
};

TEST_F(ProjectFailures, AProjectThatIsOpenElsewhereIsRefusedWithASentence)
{
    start();
    write(U"一");
    ASSERT_TRUE(saveAs(QStringLiteral("p.moyun")));
    hands().key(Qt::Key_W, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return session()->file().isEmpty(); }));
    ASSERT_TRUE(waitFor([this] {
        const auto other = project::ProjectStore::open(path(QStringLiteral("p.moyun")).toStdString(),
                                                       project::Folders::usual());
        return other.ok();
    }));
    const auto other =
        project::ProjectStore::open(path(QStringLiteral("p.moyun")).toStdString(), project::Folders::usual());
    ASSERT_TRUE(other) << other.error().text();
    window()->openFile(path(QStringLiteral("p.moyun")));
    ASSERT_TRUE(waitFor([this] { return banner().contains(QStringLiteral("could not be opened")); }));
    EXPECT_TRUE(banner().contains(QStringLiteral("open"))) << banner().toStdString();
    EXPECT_TRUE(session()->file().isEmpty());
    EXPECT_EQ(session()->state(), State::Clean);
}

TEST_F(ProjectFailures, AMediumThatIsGoneIsToldAndSavingElsewhereHelps)
{
    start();
    QDir().mkpath(path(QStringLiteral("stick")));
    write(U"一");
    ASSERT_TRUE(saveAs(QStringLiteral("stick/p.moyun")));
    write(U"二");
    ASSERT_TRUE(QDir().rename(path(QStringLiteral("stick")), path(QStringLiteral("pulled"))));
    hands().key(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return session()->state() == State::Failed; }));
    EXPECT_TRUE(strip()->isVisible());
    EXPECT_TRUE(strip()->title().contains(QStringLiteral("p.moyun"))) << strip()->title().toStdString();
    EXPECT_TRUE(strip()->text().contains(QStringLiteral("safe"))) << strip()->text().toStdString();
    EXPECT_TRUE(session()->isEdited());
    QTest::mouseClick(strip()->button(0), Qt::LeftButton); // save elsewhere
    auto* where = waitForDialog<ui::ProjectFileDialog>();
    ASSERT_TRUE(where);
    auto* field = where->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    field->setText(path(QStringLiteral("else.moyun")));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return session()->state() == State::Clean; }));
    EXPECT_FALSE(strip()->isVisible());
    EXPECT_EQ(session()->file(), path(QStringLiteral("else.moyun")));
    EXPECT_NE(poemIn(QStringLiteral("else.moyun")).find("一二"), std::string::npos);
    EXPECT_NE(poemIn(QStringLiteral("pulled/p.moyun")).find("一"), std::string::npos);
}

TEST_F(ProjectFailures, AFileThatAnotherProgramReplacedIsAskedAbout)
{
    startBesideAnother();
    write(U"三");
    const auto replace = [this] {
        QFile::remove(path(QStringLiteral("mine.moyun")));
        return QFile::copy(path(QStringLiteral("theirs.moyun")), path(QStringLiteral("mine.moyun")));
    };
    ASSERT_TRUE(replace());
    hands().key(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return session()->state() == State::Failed; }));
    EXPECT_TRUE(strip()->title().contains(QStringLiteral("Another program")))
        << strip()->title().toStdString();
    EXPECT_EQ(poemIn(QStringLiteral("mine.moyun")), poemIn(QStringLiteral("theirs.moyun"))) << "untouched";
    QTest::mouseClick(strip()->button(1), Qt::LeftButton); // overwrite
    ASSERT_TRUE(waitFor([this] { return session()->state() == State::Clean; }));
    EXPECT_NE(poemIn(QStringLiteral("mine.moyun")).find("一二三"), std::string::npos);

    write(U"四");
    ASSERT_TRUE(replace());
    hands().key(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return session()->state() == State::Failed; }));
    QTest::mouseClick(strip()->button(2), Qt::LeftButton); // load it
    ASSERT_TRUE(waitFor([this] { return poem().text == U"一二"; }));
    EXPECT_EQ(session()->state(), State::Clean);
}

TEST_F(ProjectFailures, AFileThatAnotherProgramChangedIsToldWhenTheWindowComesToTheFront)
{
    startBesideAnother();
    ASSERT_TRUE(save());
    const auto comeBack = [this] {
        QEvent event(QEvent::WindowActivate);
        QApplication::sendEvent(window(), &event);
    };
    comeBack();
    QTest::qWait(300);
    EXPECT_FALSE(strip()->isVisible());
    const QString mine = path(QStringLiteral("mine.moyun")), aside = path(QStringLiteral("aside.moyun"));
    ASSERT_TRUE(QFile::rename(mine, aside));
    ASSERT_TRUE(QFile::copy(path(QStringLiteral("theirs.moyun")), mine));
    // The copy of the same state is none of another program.
    ASSERT_EQ(session()->state(), State::Clean);
    comeBack();
    QTest::qWait(300);
    EXPECT_FALSE(strip()->isVisible());
    write(U"三");
    ASSERT_TRUE(save());
    ASSERT_TRUE(QFile::remove(mine));
    ASSERT_TRUE(QFile::copy(aside, mine));
    comeBack();
    ASSERT_TRUE(waitFor([this] { return strip()->isVisible(); }));
    EXPECT_TRUE(strip()->title().contains(QStringLiteral("changed"))) << strip()->title().toStdString();
    EXPECT_TRUE(strip()->text().contains(QStringLiteral("safe"))) << strip()->text().toStdString();
    EXPECT_TRUE(session()->isEdited()) << "what is here stands in no file";
    EXPECT_EQ(session()->state(), State::Edited);
    write(U"四");
    EXPECT_TRUE(waitCommitted());
    QTest::mouseClick(strip()->button(1), Qt::LeftButton); // overwrite
    ASSERT_TRUE(waitFor([this] { return session()->state() == State::Clean; }));
    EXPECT_FALSE(strip()->isVisible());
    EXPECT_NE(poemIn(QStringLiteral("mine.moyun")).find("一二三四"), std::string::npos);

    // Gone, and back again.
    ASSERT_TRUE(QFile::rename(mine, path(QStringLiteral("elsewhere.moyun"))));
    comeBack();
    ASSERT_TRUE(waitFor([this] { return strip()->isVisible(); }));
    EXPECT_TRUE(strip()->title().contains(QStringLiteral("not where it was")))
        << strip()->title().toStdString();
    ASSERT_TRUE(QFile::rename(path(QStringLiteral("elsewhere.moyun")), mine));
    comeBack();
    ASSERT_TRUE(waitFor([this] { return !strip()->isVisible(); }));
    EXPECT_EQ(session()->state(), State::Clean);
    ASSERT_TRUE(QFile::remove(mine));
    comeBack();
    ASSERT_TRUE(waitFor([this] { return strip()->isVisible(); }));
    QTest::mouseClick(strip()->button(1), Qt::LeftButton); // save it again
    ASSERT_TRUE(waitFor([this] { return session()->state() == State::Clean; }));
    EXPECT_NE(poemIn(QStringLiteral("mine.moyun")).find("一二三四"), std::string::npos);
}

TEST_F(ProjectFailures, AFullDiskLosesNothing)
{
    const QString small = path(QStringLiteral("small"));
    const SmallDisk disk(small, "size=1m");
    if (!disk.isThere()) GTEST_SKIP() << "needs the right to mount a small disk";
    start();
    write(U"一");
    ASSERT_TRUE(saveAs(QStringLiteral("small/p.moyun")));
    // More than there is room for.
    window()->openFile(QStringLiteral(MOYUN_SOURCE_DIR "/resources/samples/lake.jpg"));
    ASSERT_TRUE(waitFor([this] { return session()->isEdited(); }));
    const canvas::Picture lake = picture();
    hands().key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] { return session()->state() == State::Failed; }));
    EXPECT_TRUE(strip()->text().contains(QStringLiteral("safe"))) << strip()->text().toStdString();
    const auto faults = project::check((small + QStringLiteral("/p.moyun")).toStdString());
    EXPECT_TRUE(faults && faults->empty()) << "the old file is whole";
    die();
    start();
    auto* recovery = waitForDialog<ui::RecoveryDialog>();
    ASSERT_TRUE(recovery);
    QTest::mouseClick(recovery->rows().first()->recoverButton(), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return picture() == lake; }));
    EXPECT_EQ(poem().text, U"一");
    quit();
}

TEST_F(ProjectFailures, WhereEditsCannotBeKeptItIsToldAndTriedAgain)
{
    const QString small = path(QStringLiteral("state/moyun"));
    SmallDisk disk(small, "size=1200k");
    if (!disk.isThere()) GTEST_SKIP() << "needs the right to mount a small disk";
    start();
    write(U"一");
    ASSERT_TRUE(waitCommitted());
    QFile filler(small + QStringLiteral("/filler"));
    ASSERT_TRUE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) > 0) {
    }
    filler.close();
    window()->openFile(QStringLiteral(MOYUN_SOURCE_DIR "/resources/samples/lake.jpg"));
    ASSERT_TRUE(waitFor([this] { return session()->state() == State::Failed; }));
    EXPECT_TRUE(strip()->isVisible());
    EXPECT_TRUE(strip()->title().contains(QStringLiteral("cannot be kept")))
        << strip()->title().toStdString();
    filler.remove();
    disk.grow("size=200m");
    QTest::mouseClick(strip()->button(0), Qt::LeftButton);
    EXPECT_TRUE(waitFor([this] { return session()->isKept() && !session()->trouble(); }));
    EXPECT_FALSE(strip()->isVisible());
    quit();
}

TEST_F(ProjectFailures, WhatIsNoProjectIsRefusedAndTheOpenOneStays)
{
    start();
    QFile file(path(QStringLiteral("no.moyun")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    window()->openFile(path(QStringLiteral("no.moyun")));
    ASSERT_TRUE(waitFor([this] { return banner().contains(QStringLiteral("no.moyun")); }));
    EXPECT_TRUE(session()->file().isEmpty());
    write(U"一");
    EXPECT_EQ(poem().text, U"一");
    EXPECT_TRUE(waitCommitted());
}

TEST_F(ProjectFailures, AnUnexpectedEndIsOfferedWithBothTimes)
{
    start();
    write(U"一");
    ASSERT_TRUE(saveAs(QStringLiteral("p.moyun")));
    write(U"二");
    paintDots(2);
    ASSERT_TRUE(waitCommitted());
    const canvas::Picture painted = picture();
    die();
    start();
    auto* recovery = waitForDialog<ui::RecoveryDialog>();
    ASSERT_TRUE(recovery);
    ASSERT_EQ(recovery->rows().size(), 1);
    const QString times = recovery->rows().first()->times();
    EXPECT_TRUE(times.contains(QStringLiteral("Last edit"))) << times.toStdString();
    EXPECT_TRUE(times.contains(QStringLiteral("The file was saved"))) << times.toStdString();
    // Keep for later: nothing is opened, and it is offered again.
    QTest::mouseClick(recovery->laterButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return !dialog<ui::RecoveryDialog>(); }));
    EXPECT_TRUE(poem().text.empty());
    quit();
    start(path(QStringLiteral("p.moyun"))); // by a double click on the file
    EXPECT_EQ(poem().text, U"一");
    recovery = waitForDialog<ui::RecoveryDialog>();
    ASSERT_TRUE(recovery);
    QTest::mouseClick(recovery->rows().first()->recoverButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return poem().text == U"一二"; }));
    EXPECT_EQ(picture(), painted);
    EXPECT_EQ(session()->file(), path(QStringLiteral("p.moyun")));
    EXPECT_EQ(session()->state(), State::Edited);
    ASSERT_TRUE(save());
    EXPECT_NE(poemIn(QStringLiteral("p.moyun")).find("一二"), std::string::npos);
}

TEST_F(ProjectFailures, LeftWorkIsDeletedOnlyAfterAQuestion)
{
    start();
    write(U"一");
    ASSERT_TRUE(waitCommitted());
    die();
    start();
    auto* recovery = waitForDialog<ui::RecoveryDialog>();
    ASSERT_TRUE(recovery);
    auto* row = recovery->rows().first();
    QTest::mouseClick(row->deleteButton(), Qt::LeftButton);
    EXPECT_EQ(project::leftOvers(project::Folders::usual()).size(), 1u);
    QTest::mouseClick(row->reallyButton(), Qt::LeftButton);
    EXPECT_TRUE(waitFor([] { return project::leftOvers(project::Folders::usual()).empty(); }));
    EXPECT_TRUE(waitFor([this] { return !dialog<ui::RecoveryDialog>(); }));
}

TEST_F(ProjectFailures, ANewerFileIsOpenToLookAtAndAnEditMakesACopy)
{
    start();
    write(U"一");
    ASSERT_TRUE(saveAs(QStringLiteral("new.moyun")));
    quit();
    // As a later version of the program would have written it.
    QFile file(path(QStringLiteral("new.moyun")));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(60)); // PRAGMA user_version
    const QByteArray version = file.read(4);
    ASSERT_TRUE(file.seek(60));
    file.write(QByteArray(version).replace(3, 1, QByteArray(1, char(version[3] + 1))));
    file.close();
    const auto content = [this] {
        QFile all(path(QStringLiteral("new.moyun")));
        return all.open(QIODevice::ReadOnly) ? all.readAll() : QByteArray();
    };
    const QByteArray before = content();
    start(path(QStringLiteral("new.moyun")));
    EXPECT_EQ(session()->state(), State::ReadOnly);
    EXPECT_TRUE(strip()->isVisible());
    EXPECT_FALSE(strip()->text().isEmpty());
    EXPECT_TRUE(window()->windowTitle().contains(QStringLiteral("read-only")));
    EXPECT_EQ(poem().text, U"一");
    hands().editor()->select(1, 1);
    write(U"二");
    EXPECT_EQ(session()->state(), State::Edited);
    EXPECT_TRUE(session()->file().isEmpty());
    EXPECT_FALSE(strip()->isVisible());
    ASSERT_TRUE(saveAs(QStringLiteral("copy.moyun")));
    EXPECT_NE(poemIn(QStringLiteral("copy.moyun")).find("一二"), std::string::npos);
    EXPECT_EQ(content(), before) << "untouched";
}

} // namespace
