// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to no room, and where the rooms meet.
#include "picture_scenes.h"
#include "picture_walk.h"

#include "core/base/log.h"
#include "core/canvas/projection.h"
#include "ui/canvas/canvas_page.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/layer_actions.h"
#include "ui/poem/poem_page.h"
#include "ui/project/project_actions.h"
#include "ui/project/project_file_dialog.h"
#include "ui/project/project_strip.h"
#include "ui/project/recovery_dialog.h"
#include "ui/project/revert_question.h"
#include "ui/project/save_question.h"
#include "ui/project/versions_dialog.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/banner.h"
#include "ui/shell/job_panel.h"
#include "ui/shell/language.h"
#include "ui/shell/log_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/report_dialog.h"
#include "ui/shell/settings_book.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/shortcut_editor.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/style/style_controls.h"
#include "ui/style/style_page.h"
#include "ui/takes/takes_panel.h"
#include "ui/together/together.h"
#include "ui/together/tour.h"
#include "ui/together/work_dialog.h"
#include "ui/widgets/segments.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

namespace moyun::test {

namespace {

QImage thumbnail(PictureWalk& walk)
{
    canvas::Projection projection;
    projection.setPicture(walk.studio()->canvas()->document()->picture());
    constexpr int kLevel = 2;
    QImage image(projection.width(kLevel), projection.height(kLevel), QImage::Format_ARGB32_Premultiplied);
    projection.readRegion(kLevel, {0, 0, image.width(), image.height()}, image.bits(),
                          std::size_t(image.bytesPerLine()));
    return image.scaled(256, 192, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

QList<bridge::LeftProject> leftProjects(PictureWalk& walk)
{
    const QDateTime now = QDateTime::currentDateTime();
    bridge::LeftProject never, saved, aside, broken;
    never.id = QStringLiteral("a");
    never.edited = now.addSecs(-600);
    never.thumbnail = thumbnail(walk);
    saved.id = QStringLiteral("b");
    saved.file =
        QDir::homePath() + QStringLiteral("/Pictures/A very long folder name of many words/夕照孤舟.moyun");
    saved.edited = now.addSecs(-86400);
    saved.saved = now.addSecs(-90000);
    saved.thumbnail = never.thumbnail;
    aside.id = QStringLiteral("c");
    aside.edited = now.addDays(-3);
    aside.setAside = true;
    aside.keptUntil = now.addDays(11);
    broken.id = QStringLiteral("d");
    broken.edited = now.addDays(-9);
    broken.trouble = QStringLiteral("Page 12 of the file is damaged.");
    return {never, saved, aside, broken};
}

QList<bridge::ProjectVersion> versions(PictureWalk& walk)
{
    QList<bridge::ProjectVersion> all;
    for (int i = 0; i < 5; ++i)
        all.append({i + 1, QDateTime::currentDateTime().addSecs(-3600 * (i * i + 1)), thumbnail(walk)});
    return all;
}

// A report as the handler of a crash writes it.
QString report()
{
    const QString name = QDir::tempPath() + QStringLiteral("/moyun-report.txt");
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write("Moyun 0.9.0 ended by signal 11 (SIGSEGV), address 0x18\n"
               "2026-11-29 14:02:11 UTC, build 3f2a9c41d0\n\nStack:\n");
    for (int i = 0; i < 24; ++i)
        file.write(QStringLiteral("#%1 moyun-studio+0x%2\n").arg(i).arg(0x4a1c0 + 977 * i, 0, 16).toLatin1());
    file.write("\nThe last lines of the log:\n14:02:10 notice studio: Moyun 0.9.0, started\n");
    return name;
}

} // namespace

void addStartScenes(PictureWalk& walk)
{
    for (const char* room : {"canvas", "poem", "music", "style"})
        walk.add(QStringLiteral("start-%1").arg(QLatin1String(room)), [&walk, room] { walk.goTo(room); });
    walk.add(
        QStringLiteral("start-takes-none"), [&walk] { walk.command("view.takes"); },
        [&walk] { walk.find<ui::TakesPanel>()->close(); });
    ui::Together* together = walk.studio()->together();
    for (int step = 0; step < 6; ++step)
        walk.add(
            QStringLiteral("start-tour-%1").arg(step + 1),
            [&walk, together, step] {
                walk.goTo("canvas");
                together->showTour();
                for (int i = 0; i < step; ++i) {
                    together->tour()->nextButton()->click();
                    QTest::qWait(30);
                }
            },
            [together] {
                if (together->tour()) delete together->tour();
            });
    walk.add(QStringLiteral("start-recovery-none"), [&walk] {
        walk.goTo("canvas");
        walk.open(new ui::RecoveryDialog({}, false, walk.window()));
    });
    walk.add(QStringLiteral("start-versions-none"),
             [&walk] { walk.open(new ui::VersionsDialog({}, walk.window())); });
}

void prepareWork(PictureWalk& walk, bool whole)
{
    auto* studio = walk.studio();
    walk.command("together.example");
    PictureWalk::waitFor([&] { return studio->music()->document()->score().tracks.size() > 0; });
    QTest::qWait(300);
    walk.goTo("canvas");
    auto* page = walk.find<ui::CanvasPage>();
    if (whole) {
        page->layers()->add();
        page->layers()->group();
        page->layers()->add();
        page->layers()->addMask();
    }
    auto* style = studio->canvasStyle();
    if (studio->style()->isModelReady()) {
        style->addRegion(bridge::StyleRegion::Where::Whole);
        auto look = style->look()->parameters();
        look.styles = QStringList{QStringLiteral("van-gogh-starry-night")};
        style->look()->change(look, QStringLiteral("style"));
        if (whole) style->addRegion(bridge::StyleRegion::Where::Painted);
        style->setOn(true);
        walk.find<ui::StylePage>()->controls()->addToMix(QStringLiteral("monet-impression-sunrise"));
    }
    PictureWalk::waitFor([&] { return !style->isOn() || style->isUpToDate(); });
    if (!whole) return;
    // A draft of which half stands.
    bridge::PoemState poem = studio->poem()->document()->state();
    poem.text =
        ui::Language::inScript(QStringLiteral("万里云涛合，双眸夕照深。\n孤舟春水上，")).toStdU32String();
    poem.locked.assign(poem.text.size(), false);
    poem.locked[0] = poem.locked[1] = true;
    studio->poem()->document()->change(poem, poem.text.size(), QStringLiteral("Draft"));
    if (studio->poem()->isModelReady()) {
        studio->poem()->requestMore();
        PictureWalk::waitFor(
            [&] { return !studio->poem()->isBusy() && studio->poem()->offers().size() > 2; });
        studio->poem()->refuse(2);
    }
    if (studio->music()->isModelReady()) {
        auto wishes = studio->music()->wishes();
        wishes.mode = bridge::MusicWishes::Mode::Continue;
        wishes.takes = 4;
        wishes.bars = 4;
        studio->music()->setWishes(wishes);
        studio->music()->compose();
        PictureWalk::waitFor(
            [&] { return !studio->music()->isBusy() && !studio->music()->takes().isEmpty(); });
        if (!studio->music()->takes().isEmpty())
            studio->music()->setPinned(studio->music()->takes().first().id, true);
    }
    PictureWalk::waitFor([&] { return !style->isOn() || style->isUpToDate(); });
    walk.window()->banner()->dismiss();
}

void addProjectScenes(PictureWalk& walk)
{
    ui::MainWindow* window = walk.window();
    const auto dialog = [&walk](const char* name, const std::function<QDialog*()>& make) {
        walk.add(QStringLiteral("project-") + QLatin1String(name), [&walk, make] {
            walk.goTo("canvas");
            walk.open(make());
        });
    };
    dialog("recovery-start",
           [&walk, window] { return new ui::RecoveryDialog(leftProjects(walk), true, window); });
    dialog("recovery-asked",
           [&walk, window] { return new ui::RecoveryDialog(leftProjects(walk), false, window); });
    dialog("versions", [&walk, window] {
        auto* made = new ui::VersionsDialog(versions(walk), window);
        made->list()->setCurrentRow(1);
        return made;
    });
    dialog("question", [window] { return new ui::SaveQuestion(QStringLiteral("夕照孤舟"), 14, window); });
    dialog("revert", [window] { return new ui::RevertQuestion(QStringLiteral("夕照孤舟"), window); });
    dialog("question-unnamed", [window] { return new ui::SaveQuestion({}, 14, window); });
    using Files = ui::ProjectFileDialog;
    dialog("open", [window] { return new Files(Files::Open, {}, window); });
    dialog("save", [window] { return new Files(Files::Save, QStringLiteral("夕照孤舟.moyun"), window); });
    const auto strip = [&walk, window](int kind, const char* name) {
        walk.add(
            QStringLiteral("project-strip-") + QLatin1String(name),
            [&walk, window, kind] {
                walk.goTo("canvas");
                window->project()->strip()->tell(
                    static_cast<ui::ProjectStrip::Kind>(kind),
                    QStringLiteral("\"夕照孤舟.moyun\" could not be saved."),
                    QStringLiteral(
                        "There is no room left in /home/artist/Pictures. Everything is safe in the "
                        "working copy; make room, or save to another folder."),
                    {{QStringLiteral("Try again"), [] {}}, {QStringLiteral("Save as…"), [] {}}});
                window->project()->strip()->show();
            },
            [window] { window->project()->strip()->hide(); });
    };
    strip(ui::ProjectStrip::Notice, "notice");
    strip(ui::ProjectStrip::Warning, "warning");
    strip(ui::ProjectStrip::Error, "error");

    walk.addCommand(QStringLiteral("together-template"), "together.template");
    walk.addCommand(QStringLiteral("together-letter"), "together.letter");
    walk.addCommand(QStringLiteral("together-lyrics"), "together.lyrics");
    for (int kind = 0; kind < 3; ++kind)
        walk.add(QStringLiteral("together-export-%1").arg(kind), [&walk, kind] {
            walk.command("together.export");
            PictureWalk::waitFor([&] { return walk.find<ui::WorkDialog>() != nullptr; });
            auto* made = walk.find<ui::WorkDialog>();
            made->kinds()->button(kind)->click();
            PictureWalk::waitFor([&] { return !made->preview()->pixmap(Qt::ReturnByValue).isNull(); });
            QTest::qWait(500);
        });
}

void exportWork(PictureWalk& walk, const QString& folder)
{
    bridge::JobList* jobs = walk.studio()->jobs();
    const char* const names[] = {"work.pdf", "work.html", "work.mp4"};
    for (int kind = 0; kind < 3; ++kind) {
        walk.command("together.export");
        PictureWalk::waitFor([&] { return walk.find<ui::WorkDialog>() != nullptr; });
        auto* made = walk.find<ui::WorkDialog>();
        made->kinds()->button(kind)->click();
        made->fileField()->setText(folder + QLatin1Char('/') + QLatin1String(names[kind]));
        made->exportButton()->click();
        // The style of a video is a task of its own before it.
        PictureWalk::waitFor([&] {
            return !walk.find<ui::WorkDialog>() && jobs->running() == 0 &&
                   !walk.studio()->together()->exporter()->isBusy();
        });
    }
}

void addHomeScenes(PictureWalk& walk)
{
    ui::MainWindow* window = walk.window();
    QStringList pages;
    for (const auto& page : window->settings()->pages()) pages += page.id;
    pages += QStringLiteral("keys");
    for (const QString& page : pages)
        walk.add(QStringLiteral("home-settings-") + page,
                 [window, page] { window->openSettings()->showPage(page); });
    for (const char* wanted : {"memory", "zzzz"})
        walk.add(QStringLiteral("home-settings-found-") + QLatin1String(wanted),
                 [window, wanted] { window->openSettings()->searchField()->setText(QLatin1String(wanted)); });
    walk.addCommand(QStringLiteral("home-shortcuts"), "help.shortcuts");
    walk.add(QStringLiteral("home-shortcuts-conflict"), [&walk] {
        walk.command("help.shortcuts");
        auto* editor = walk.find<ui::ShortcutsDialog>()->editor();
        editor->chooseCommand(QStringLiteral("canvas.fit"));
        editor->setChosenKeys({QKeySequence(QStringLiteral("Ctrl+S"))});
    });
    walk.add(QStringLiteral("home-log"), [&walk] {
        base::log(base::LogLevel::Notice, "studio", "Moyun 0.1.0, started");
        base::log(base::LogLevel::Warning, "audio",
                  "There is no sound card or sound server: playing is silent.");
        base::log(base::LogLevel::Error, "project",
                  "夕照孤舟.moyun could not be saved: there is no room left on the disk.");
        walk.command("help.log");
    });
    walk.add(QStringLiteral("home-log-none"), [&walk] {
        walk.command("help.log");
        walk.find<ui::LogDialog>()->searchField()->setText(QStringLiteral("nothing like this"));
    });
    for (int tab = 0; tab < 4; ++tab)
        walk.add(QStringLiteral("home-about-%1").arg(tab), [&walk, tab] {
            walk.command("help.about");
            auto* about = walk.find<ui::AboutDialog>();
            about->findChild<QTabWidget*>()->setCurrentIndex(tab);
        });
    walk.add(QStringLiteral("home-about-checked"), [&walk] {
        walk.command("help.about");
        auto* about = walk.find<ui::AboutDialog>();
        about->findChild<QTabWidget*>()->setCurrentIndex(1);
        about->checkButton()->click();
        PictureWalk::waitFor([about] { return !about->isChecking(); });
    });
    walk.add(QStringLiteral("home-report"),
             [&walk, window] { walk.open(new ui::ReportDialog(report(), window)); });
    const auto banner = [&walk, window](ui::Banner::Kind kind, const char* name) {
        walk.add(
            QStringLiteral("home-banner-") + QLatin1String(name),
            [&walk, window, kind] {
                walk.goTo("poem");
                window->banner()->tell(
                    kind, QStringLiteral("\"a long name of a picture.tiff\" cannot be opened here."),
                    QStringLiteral(
                        "Moyun opens projects (.moyun), pictures (OpenRaster, PNG, JPEG, WebP, TIFF "
                        "and BMP), texts (.txt) and scores (.mid, .musicxml and .mxl)."),
                    {QStringLiteral("Show the report"), [] {}});
            },
            [window] { window->banner()->dismiss(); });
    };
    banner(ui::Banner::Notice, "notice");
    banner(ui::Banner::Warning, "warning");
    banner(ui::Banner::Error, "error");
    const auto takes = [&walk] { return walk.find<ui::TakesPanel>(); };
    const auto closeTakes = [takes] { takes()->close(); };
    const auto openTakes = [&walk, takes](const char* room) {
        walk.goTo(room);
        takes()->enter();
        takes()->list()->setCurrentIndex(takes()->list()->model()->index(0, 0));
    };
    walk.add(
        QStringLiteral("home-takes-canvas"), [openTakes] { openTakes("canvas"); }, closeTakes);
    walk.add(
        QStringLiteral("home-takes-music"), [openTakes] { openTakes("music"); }, closeTakes);
    walk.add(
        QStringLiteral("home-takes-search"),
        [openTakes, takes] {
            openTakes("poem");
            takes()->searchField()->setText(QStringLiteral("nothing like this"));
            PictureWalk::waitFor([takes] { return takes()->list()->model()->rowCount() == 0; });
        },
        [takes] {
            takes()->searchField()->clear();
            takes()->close();
        });
    walk.add(
        QStringLiteral("home-takes-compare"),
        [openTakes, takes] {
            openTakes("music");
            auto* list = takes()->list();
            for (int row = 0; row < 2; ++row)
                list->selectionModel()->select(list->model()->index(row, 0), QItemSelectionModel::Select);
            takes()->compareButton()->click();
        },
        closeTakes);
    walk.add(
        QStringLiteral("home-jobs-none"),
        [&walk, window] {
            walk.goTo("canvas");
            window->jobPanel()->show();
        },
        [window] { window->jobPanel()->hide(); });
    walk.add(
        QStringLiteral("home-jobs"),
        [&walk, window] {
            walk.goTo("canvas");
            bridge::JobList* jobs = walk.studio()->jobs();
            const auto running = jobs->add(QStringLiteral("Export 夕照孤舟.mp4"), [] {});
            jobs->setRunning(running);
            jobs->setProgress(running, 0.4,
                              QCoreApplication::translate("moyun::bridge::StyleExporter", "Painting"));
            jobs->add(QStringLiteral("Export a very long name of a picture of mine.png"), [] {});
            const auto failed = jobs->add(QStringLiteral("Export lake.png"), [] {});
            jobs->end(failed, bridge::TaskState::Failed,
                      QStringLiteral("There is no room left in /home/artist. Make room, then try again."));
            const auto made = jobs->add(QStringLiteral("Export one.pdf"), [] {});
            jobs->end(made, bridge::TaskState::Finished, {}, QStringLiteral("/tmp/one.pdf"));
            window->jobPanel()->show();
        },
        [&walk, window] {
            bridge::JobList* jobs = walk.studio()->jobs();
            const auto tasks = jobs->tasks();
            for (const auto& task : tasks)
                if (!task.isOver()) jobs->end(task.id, bridge::TaskState::Cancelled);
            jobs->forgetEnded();
            window->jobPanel()->hide();
        });
}

} // namespace moyun::test
