// SPDX-License-Identifier: GPL-3.0-or-later
// One project of three rooms: edited, saved, closed, opened again; versions; the question before leaving.
#include "project_fixture.h"

#include "core/bridge/canvas_style.h"
#include "core/bridge/job_list.h"
#include "core/bridge/poem_settings.h"
#include "core/bridge/settings.h"
#include "core/project/inspection.h"
#include "core/project/left_over.h"
#include "ui/canvas/canvas_page.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/canvas_workspace.h"
#include "ui/canvas/layer_actions.h"
#include "ui/pianoroll/piano_roll.h"
#include "ui/poem/poem_editor.h"
#include "ui/project/jobs_question.h"
#include "ui/project/left_project_row.h"
#include "ui/project/project_file_dialog.h"
#include "ui/project/recovery_dialog.h"
#include "ui/project/save_question.h"
#include "ui/project/versions_dialog.h"
#include "ui/shell/commands.h"
#include "ui/shell/workspace.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QUrl>

#include <cmath>

namespace {

using namespace moyun;
using test::ProjectHands;
using State = bridge::ProjectSession::State;

class ProjectSave : public test::ProjectFixture
{
protected:
    bool closeAndOpen(const QString& name)
    {
        hands().key(Qt::Key_W, Qt::ControlModifier);
        if (!waitFor([this] { return session()->file().isEmpty(); })) return false;
        return openProject(name);
    }
    // one.moyun holds 一; the window, which is asked to close, 一二. Null where it does not ask.
    ui::SaveQuestion* closeAfterAnEdit()
    {
        start();
        write(U"一");
        if (!saveAs(QStringLiteral("one.moyun"))) return nullptr;
        write(U"二");
        window()->close();
        return waitForDialog<ui::SaveQuestion>();
    }
};

TEST_F(ProjectSave, AfterReopeningEverythingIsAsItWas)
{
    start();
    EXPECT_EQ(session()->state(), State::Clean);
    paintDots(5);
    auto* view = hands().view();
    window()->commands()->action(QStringLiteral("canvas.layer.new"))->trigger();
    paintDots(2, 10);
    window()->commands()->action(QStringLiteral("canvas.selectAll"))->trigger();
    ASSERT_TRUE(waitFor([this] { return picture().selection.has_value(); }));
    view->setZoom(1.5);
    view->centreOn({300, 200});
    view->setMirrored(true);

    write(U"床前明月光，疑是地上霜。");
    hands().editor()->select(0, 5);
    hands().key(Qt::Key_L, Qt::ControlModifier);
    bridge::PoemState state = poem();
    state.form = poem::FormId::Wujue;
    state.title = U"静夜思";
    state.theme = U"月";
    program->poem()->document()->change(state, 3, QStringLiteral("form"));
    hands().editor()->setTextSize(40);

    writeNotes(9);
    auto* roll = window()->findChild<ui::PianoRoll*>();
    roll->lookAt(120, 20, {333, 900});
    const QPoint scroll = roll->model()->view().scroll();

    const canvas::Picture painted = picture();
    const canvas::LayerId layer = program->canvas()->document()->layer();
    const bridge::PoemState written = poem();
    const music::Score composed = score();
    const QPointF centre = view->transform().centre();
    EXPECT_EQ(session()->state(), State::Edited);
    EXPECT_TRUE(window()->isWindowModified());
    ASSERT_TRUE(saveAs(QStringLiteral("night.moyun")));
    EXPECT_EQ(session()->state(), State::Clean);
    EXPECT_FALSE(window()->isWindowModified());
    EXPECT_TRUE(window()->windowTitle().contains(QStringLiteral("night")))
        << window()->windowTitle().toStdString();
    EXPECT_EQ(bridge::Settings().recentFiles().value(0), path(QStringLiteral("night.moyun")));

    for (const bool anew : {false, true}) {
        if (anew) {
            quit();
            start(path(QStringLiteral("night.moyun")));
        } else {
            ASSERT_TRUE(closeAndOpen(QStringLiteral("night.moyun")));
        }
        view = hands().view();
        roll = window()->findChild<ui::PianoRoll*>();
        EXPECT_EQ(picture(), painted);
        EXPECT_EQ(program->canvas()->document()->layer(), layer);
        EXPECT_EQ(poem(), written);
        EXPECT_EQ(score(), composed);
        EXPECT_EQ(session()->state(), State::Clean);
        EXPECT_EQ(window()->currentWorkspace()->id(), QStringLiteral("music"));
        EXPECT_TRUE(waitFor([&] { return roll->model()->view().scroll() == scroll; }));
        EXPECT_EQ(roll->model()->view().rowHeight(), 20);
        hands().goTo(ProjectHands::Canvas);
        EXPECT_TRUE(waitFor([&] { return std::abs(view->transform().zoom() - 1.5) < 1e-9; }));
        EXPECT_TRUE(view->transform().isMirrored());
        EXPECT_NEAR(view->transform().centre().x(), centre.x(), 1);
        EXPECT_NEAR(view->transform().centre().y(), centre.y(), 1);
        hands().goTo(ProjectHands::Poem);
        EXPECT_TRUE(waitFor([&] { return hands().editor()->textSize() == 40; }));
        EXPECT_EQ(program->poem()->document()->cursor(), 3u);
        hands().goTo(ProjectHands::Music);
    }
}

TEST_F(ProjectSave, StyleRegionsAreKeptWithTheirMasks)
{
    start();
    auto* style = program->canvasStyle();
    const int whole = style->addRegion(bridge::StyleRegion::Whole);
    style->renameRegion(whole, QStringLiteral("sky"));
    const int painted = style->addRegion(bridge::StyleRegion::Painted);
    style->fillMask(painted, true);
    bridge::StyleParameters look;
    look.styles = QStringList{QStringLiteral("van-gogh-starry-night")};
    look.strength = 64;
    look.keepColours = true;
    style->look()->change(look, QStringLiteral("look"));
    style->setRegionVisible(whole, false);
    const bridge::StyleRegions regions = style->regions();
    ASSERT_TRUE(saveAs(QStringLiteral("styled.moyun")));
    ASSERT_TRUE(closeAndOpen(QStringLiteral("styled.moyun")));
    EXPECT_EQ(style->regions(), regions);
    EXPECT_EQ(session()->state(), State::Clean);
}

TEST_F(ProjectSave, BeforeLeavingItAsksAndCancelStays)
{
    start();
    write(U"一");
    window()->close();
    auto* question = waitForDialog<ui::SaveQuestion>();
    ASSERT_TRUE(question);
    EXPECT_TRUE(window()->isVisible());
    QTest::mouseClick(question->cancelButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return !dialog<ui::SaveQuestion>(); }));
    EXPECT_TRUE(window()->isVisible());
    EXPECT_EQ(poem().text, U"一");
}

TEST_F(ProjectSave, EnterPressesTheButtonThatHasTheFocus)
{
    auto* question = closeAfterAnEdit();
    ASSERT_TRUE(question);
    question->cancelButton()->setFocus();
    QTest::keyClick(question->cancelButton(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return !dialog<ui::SaveQuestion>(); }));
    EXPECT_TRUE(window()->isVisible());
    const auto content = project::contentOf(path(QStringLiteral("one.moyun")).toStdString());
    ASSERT_TRUE(content) << content.error().text();
    EXPECT_EQ(content->poems.begin()->second.find("一二"), std::string::npos) << "nothing was saved";
}

TEST_F(ProjectSave, RunningJobsAreAskedAboutBeforeTheWindowCloses)
{
    start();
    const quint64 job = program->jobs()->add(QStringLiteral("Export lake.mp4"), [] {});
    program->jobs()->setRunning(job);
    window()->close();
    auto* question = waitForDialog<ui::JobsQuestion>();
    ASSERT_TRUE(question);
    EXPECT_TRUE(window()->isVisible());
    QTest::keyClick(question, Qt::Key_Return); // goes on working
    ASSERT_TRUE(waitFor([this] { return !dialog<ui::JobsQuestion>(); }));
    EXPECT_TRUE(window()->isVisible());
    window()->close();
    question = waitForDialog<ui::JobsQuestion>();
    ASSERT_TRUE(question);
    QTest::mouseClick(question->stopButton(), Qt::LeftButton);
    EXPECT_TRUE(waitFor([this] { return !window()->isVisible(); }));
}

TEST_F(ProjectSave, SaveInTheQuestionSavesAndCloses)
{
    auto* question = closeAfterAnEdit();
    ASSERT_TRUE(question);
    QTest::mouseClick(question->saveButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return !window()->isVisible(); }));
    quit();
    const auto content = project::contentOf(path(QStringLiteral("one.moyun")).toStdString());
    ASSERT_TRUE(content) << content.error().text();
    EXPECT_NE(content->poems.begin()->second.find("一二"), std::string::npos);
    // What is saved is not left over.
    EXPECT_TRUE(project::leftOvers(project::Folders::usual()).empty());
}

TEST_F(ProjectSave, WhatWasNotSavedIsNotOfferedButCanBeBroughtBack)
{
    start();
    write(U"一");
    window()->close();
    auto* question = waitForDialog<ui::SaveQuestion>();
    ASSERT_TRUE(question);
    QTest::mouseClick(question->dropButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return !window()->isVisible(); }));
    quit();

    start();
    EXPECT_TRUE(poem().text.empty());
    QTest::qWait(500);
    EXPECT_FALSE(dialog<ui::RecoveryDialog>()) << "its owner did not want it";
    window()->commands()->action(QStringLiteral("project.recover"))->trigger();
    auto* recovery = waitForDialog<ui::RecoveryDialog>();
    ASSERT_TRUE(recovery);
    ASSERT_EQ(recovery->rows().size(), 1);
    QTest::mouseClick(recovery->rows().first()->recoverButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return poem().text == U"一"; }));
    EXPECT_EQ(session()->state(), State::Edited);
}

TEST_F(ProjectSave, AnOpenedPictureIsAStepAndNothingIsAsked)
{
    start();
    paintDots(1);
    const canvas::Picture before = picture();
    window()->openFile(QStringLiteral(MOYUN_SOURCE_DIR "/resources/samples/lake.jpg"));
    ASSERT_TRUE(waitFor([&] { return picture().width != before.width; }));
    hands().goTo(ProjectHands::Canvas);
    hands().key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(picture(), before);
}

TEST_F(ProjectSave, EarlierVersionsAreListedAndPutBackAsAStep)
{
    start();
    write(U"一");
    ASSERT_TRUE(saveAs(QStringLiteral("v.moyun")));
    write(U"二");
    paintDots(3);
    ASSERT_TRUE(save());
    const canvas::Picture painted = picture();
    write(U"三");
    ASSERT_TRUE(save());
    window()->commands()->action(QStringLiteral("project.versions"))->trigger();
    auto* versions = waitForDialog<ui::VersionsDialog>();
    ASSERT_TRUE(versions);
    ASSERT_EQ(versions->list()->count(), 2);
    versions->list()->setCurrentRow(1); // the oldest
    QTest::mouseClick(versions->putBackButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return poem().text == U"一"; }));
    EXPECT_FALSE(ProjectHands::hasDot(picture(), 0));
    EXPECT_EQ(session()->state(), State::Edited);
    hands().goTo(ProjectHands::Canvas);
    hands().key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(picture(), painted);
    hands().goTo(ProjectHands::Poem);
    hands().key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(poem().text, U"一二三");

    window()->commands()->action(QStringLiteral("project.versions"))->trigger();
    versions = waitForDialog<ui::VersionsDialog>();
    ASSERT_TRUE(versions);
    QTest::mouseClick(versions->saveButton(), Qt::LeftButton);
    auto* where = waitForDialog<ui::ProjectFileDialog>();
    ASSERT_TRUE(where);
    auto* field = where->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    field->setText(path(QStringLiteral("old.moyun")));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return QFile::exists(path(QStringLiteral("old.moyun"))); }));
    const auto old = project::contentOf(path(QStringLiteral("old.moyun")).toStdString());
    ASSERT_TRUE(old) << old.error().text();
    EXPECT_NE(old->poems.begin()->second.find("一二"), std::string::npos);
}

TEST_F(ProjectSave, RevertGoesBackToTheFile)
{
    start();
    write(U"一");
    ASSERT_TRUE(saveAs(QStringLiteral("r.moyun")));
    write(U"二");
    ASSERT_TRUE(waitCommitted());
    session()->revert();
    ASSERT_TRUE(waitFor([this] { return poem().text == U"一"; }));
    EXPECT_EQ(session()->state(), State::Clean);
    write(U"三");
    ASSERT_TRUE(save());
}

TEST_F(ProjectSave, ACopyLeavesTheProjectWithItsFile)
{
    start();
    write(U"一");
    ASSERT_TRUE(saveAs(QStringLiteral("a.moyun")));
    write(U"二");
    session()->exportCopy(path(QStringLiteral("b.moyun")));
    ASSERT_TRUE(
        waitFor([this] { return QFile::exists(path(QStringLiteral("b.moyun"))) && !session()->isSaving(); }));
    EXPECT_EQ(session()->file(), path(QStringLiteral("a.moyun")));
    EXPECT_TRUE(session()->isEdited());
    const auto copy = project::contentOf(path(QStringLiteral("b.moyun")).toStdString());
    ASSERT_TRUE(copy) << copy.error().text();
    EXPECT_NE(copy->poems.begin()->second.find("一二"), std::string::npos);
}

TEST_F(ProjectSave, ADroppedProjectIsOpened)
{
    start();
    write(U"一");
    ASSERT_TRUE(saveAs(QStringLiteral("d.moyun")));
    hands().key(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return session()->file().isEmpty(); }));
    EXPECT_TRUE(poem().text.empty());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path(QStringLiteral("d.moyun")))});
    auto* page = window()->findChild<ui::CanvasPage*>();
    QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &drop);
    ASSERT_TRUE(waitFor([this] { return session()->file() == path(QStringLiteral("d.moyun")); }));
    EXPECT_EQ(poem().text, U"一");
}

// What an earlier version of the program kept by itself becomes the first edit of a project.
TEST_F(ProjectSave, TheDraftOfAnEarlierVersionIsNotLost)
{
    bridge::PoemState kept;
    kept.text = U"举头望明月";
    bridge::keepDraft(kept);
    start();
    EXPECT_EQ(poem().text, kept.text);
    EXPECT_EQ(session()->state(), State::Edited);
    ASSERT_TRUE(waitFor([] { return !bridge::keptDraft().has_value(); }));
    quit(); // as by the end of a session: nobody was asked
    start();
    auto* recovery = waitForDialog<ui::RecoveryDialog>();
    ASSERT_TRUE(recovery);
    QTest::mouseClick(recovery->rows().first()->recoverButton(), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return poem().text == kept.text; }));
}

} // namespace
