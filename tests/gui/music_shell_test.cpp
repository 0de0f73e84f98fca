// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/settings.h"
#include "core/music/score_file.h"
#include "music_window_fixture.h"
#include "ui/music/compose_panel.h"
#include "ui/music/manner_section.h"
#include "ui/music/piece_section.h"
#include "ui/music/score_export_dialog.h"
#include "ui/music/sound_dialog.h"
#include "ui/music/track_panel.h"
#include "ui/music/track_row.h"
#include "ui/music/transport_bar.h"
#include "ui/music/welcome_hint.h"
#include "ui/pianoroll/piano_roll.h"
#include "ui/shell/commands.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QToolButton>

namespace moyun::test {

using ui::ScoreExportDialog;

class MusicShell : public MusicWindowFixture
{
protected:
    template <class Dialog> Dialog* waitForDialog()
    {
        waitFor([&] { return dialog<Dialog>() && dialog<Dialog>()->isVisible(); });
        return dialog<Dialog>();
    }
};

TEST_F(MusicShell, WhatIsExportedIsReadAgain)
{
    start();
    ASSERT_TRUE(openScore(twoHands()));
    const auto tracks = score().tracks;
    key(Qt::Key_E, Qt::ControlModifier);
    auto* dialog = waitForDialog<ScoreExportDialog>();
    ASSERT_TRUE(dialog);
    dialog->fileField()->clear();
    EXPECT_FALSE(dialog->exportButton()->isEnabled());
    dialog->fileField()->setText(file("nowhere/out.mid"));
    EXPECT_FALSE(dialog->exportButton()->isEnabled());
    EXPECT_TRUE(dialog->message().contains(QStringLiteral("nowhere")));
    dialog->fileField()->setText(file("out.txt"));
    EXPECT_FALSE(dialog->exportButton()->isEnabled());
    dialog->fileField()->setText(file("out.mid"));
    EXPECT_TRUE(dialog->exportButton()->isEnabled());
    QTest::mouseClick(dialog->exportButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return QFile::exists(file("out.mid")) && !studio->isWriting(); }));
    const auto read = music::readScoreFile(file("out.mid").toStdString());
    ASSERT_TRUE(read.ok()) << read.error().text();
    ASSERT_EQ(read->score.tracks.size(), tracks.size());
    for (std::size_t t = 0; t < tracks.size(); ++t) EXPECT_EQ(read->score.tracks[t].notes, tracks[t].notes);
    // An export is no save: the score keeps its file.
    EXPECT_TRUE(studio->document()->file().endsWith(QStringLiteral("score.mid")));
}

TEST_F(MusicShell, InAProjectANewScoreIsAStepAndNothingIsAsked)
{
    start();
    studio->setInProject();
    ASSERT_TRUE(openScore(twoHands()));
    EXPECT_TRUE(bridge::Settings().recentFiles().contains(file("score.mid")));
    page->tracks()->addTrack(40, false);
    ASSERT_EQ(score().tracks.size(), 3u);
    key(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    ASSERT_EQ(score().noteCount(), 0u);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(score().tracks.size(), 3u);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(score().tracks.size(), 2u);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(score().noteCount(), 0u) << "before it was opened";
}

TEST_F(MusicShell, ScoresAreDroppedOnTheWindow)
{
    start();
    ASSERT_TRUE(music::writeScoreFile(twoHands(), file("dropped.mid").toStdString()));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file("dropped.mid"))});
    QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &drop);
    EXPECT_TRUE(waitFor([&] { return score().noteCount() == twoHands().noteCount(); }));
    // What is no score is told, and the one that is open stays.
    QFile broken(file("broken.mid"));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("this is no score");
    broken.close();
    window->openFile(broken.fileName());
    EXPECT_TRUE(waitFor([&] { return !notices.isEmpty(); }));
    EXPECT_EQ(score().noteCount(), twoHands().noteCount());
}

TEST_F(MusicShell, SpacePlaysAndHomeGoesBack)
{
    start();
    ASSERT_TRUE(openScore(twoHands()));
    page->setFocus();
    key(Qt::Key_Space);
    EXPECT_TRUE(studio->transport()->isPlaying());
    key(Qt::Key_Space);
    EXPECT_FALSE(studio->transport()->isPlaying());
    // On a button reached with the keyboard it presses that.
    page->transportBar()->loopButton()->setFocus(Qt::TabFocusReason);
    key(Qt::Key_Space);
    EXPECT_FALSE(studio->transport()->isPlaying());
    EXPECT_TRUE(page->transportBar()->isLooping());
    EXPECT_TRUE(window->commands()->action(QStringLiteral("music.loop"))->isChecked());
    // Also on one that is the window's; Enter does the same.
    for (const auto pressed : {Qt::Key_Space, Qt::Key_Return}) {
        const QString theme = ui::Theme::name();
        QToolButton* look = nullptr;
        for (auto* each : window->findChildren<QToolButton*>())
            if (each->defaultAction() == window->commands()->action(QStringLiteral("view.theme")))
                look = each;
        ASSERT_TRUE(look);
        look->setFocus(Qt::TabFocusReason);
        key(pressed);
        EXPECT_FALSE(studio->transport()->isPlaying());
        EXPECT_NE(ui::Theme::name(), theme);
    }
    window->useTheme(QStringLiteral("dark"));
    page->setFocus();
    key(Qt::Key_L);
    EXPECT_FALSE(page->transportBar()->isLooping());
    key(Qt::Key_M);
    EXPECT_TRUE(page->transportBar()->metronome());
    EXPECT_EQ(bridge::Settings().number(QStringLiteral("music.metronome"), 0), 1);

    QLineEdit* place = page->transportBar()->positionField();
    place->setFocus();
    place->selectAll();
    QTest::keyClicks(place, QStringLiteral("3:2"));
    key(Qt::Key_Return);
    EXPECT_EQ(studio->transport()->position(), 9 * 480);
    EXPECT_EQ(place->text(), QStringLiteral("3:2"));
    page->setFocus();
    key(Qt::Key_Home);
    EXPECT_EQ(studio->transport()->position(), 0);
    EXPECT_EQ(place->text(), QStringLiteral("1:1"));
}

TEST_F(MusicShell, TempoMeterAndKeyAreStepsOfTheScore)
{
    start();
    ASSERT_TRUE(openScore(twoHands()));
    ui::TransportBar* bar = page->transportBar();
    EXPECT_DOUBLE_EQ(bar->tempoField()->value(), 100);
    bar->tempoField()->setFocus();
    bar->tempoField()->selectAll();
    QTest::keyClicks(bar->tempoField(), QStringLiteral("90"));
    QTest::keyClick(bar->tempoField(), Qt::Key_Return);
    ASSERT_FALSE(score().tempi.empty());
    EXPECT_NEAR(score().tempi[0].quartersPerMinute(), 90, 0.01);
    EXPECT_EQ(bar->meterButton()->text(), QStringLiteral("4/4"));
    EXPECT_EQ(bar->keyButton()->text(), QStringLiteral("C minor"));
    QMenu* meters = bar->meterButton()->menu();
    Q_EMIT meters->aboutToShow();
    for (QAction* action : meters->actions())
        if (action->text() == QStringLiteral("3/4")) action->trigger();
    EXPECT_EQ(bar->meterButton()->text(), QStringLiteral("3/4"));
    EXPECT_EQ(score().meters[0].beats, 3);
    page->setFocus();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(bar->meterButton()->text(), QStringLiteral("4/4"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(bar->tempoField()->value(), 100);
    // Speed leaves the score alone.
    chooseItem(bar->speedBox(), 0.5);
    EXPECT_DOUBLE_EQ(studio->transport()->speed(), 0.5);
    EXPECT_NEAR(score().tempi[0].quartersPerMinute(), 100, 0.01);
}

TEST_F(MusicShell, TheSoundDialogTellsWhatIsWrong)
{
    start();
    page->openSound();
    auto* sound = waitForDialog<ui::SoundDialog>();
    ASSERT_TRUE(sound);
    EXPECT_GE(sound->outputBox()->count(), 1);
    EXPECT_EQ(sound->inputBox()->currentData().toString(), studio->transport()->input());
    EXPECT_EQ(page->transportBar()->problem(), studio->transport()->problem());
    sound->accept();
}

TEST_F(MusicShell, EverythingSpeaksTheLanguageInUse)
{
    start();
    ASSERT_TRUE(openScore(twoHands()));
    window->useLanguage(QStringLiteral("zh_CN"));
    ASSERT_TRUE(
        waitFor([&] { return window->menuBar()->actions().value(3)->text() == QStringLiteral("音乐(&M)"); }));
    ui::ComposePanel* compose = page->compose();
    EXPECT_EQ(compose->piece()->key()->itemText(compose->piece()->key()->findData(QStringLiteral("C minor"))),
              QStringLiteral("C小调"));
    EXPECT_GE(compose->manner()->composer()->findText(QStringLiteral("贝多芬")), 0);
    EXPECT_EQ(page->tracks()->rows()[0]->instrumentButton()->text(), QStringLiteral("大钢琴"));
    EXPECT_EQ(page->transportBar()->keyButton()->text(), QStringLiteral("C小调"));
    // No English is left in what the page shows or tells.
    static const QRegularExpression kEnglish(QStringLiteral("\\b[a-z]{4,}\\b"));
    const auto check = [&](const QString& text, const QObject* of) {
        QString words = text;
        words.remove(QStringLiteral("flac")).remove(QStringLiteral("musicxml"));
        EXPECT_FALSE(words.contains(kEnglish)) << of->metaObject()->className() << ": " << text.toStdString();
    };
    for (const QLabel* label : page->findChildren<QLabel*>())
        if (!label->text().endsWith(QStringLiteral(".mid")))
            check(label->text(), label); // but the file's name
    for (const QAbstractButton* button : page->findChildren<QAbstractButton*>())
        check(button->text(), button);
    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        check(widget->toolTip(), widget);
        check(widget->accessibleName(), widget);
    }
    for (const QString& id : window->commands()->ids())
        if (id.startsWith(QStringLiteral("music."))) check(window->commands()->text(id), window->commands());
    window->useLanguage(QStringLiteral("en"));
    EXPECT_TRUE(
        waitFor([&] { return page->transportBar()->keyButton()->text() == QStringLiteral("C minor"); }));
}

TEST_F(MusicShell, ItFitsASmallScreen)
{
    start(Fake, {1280, 720});
    for (const char* code : {"en", "zh_CN"}) {
        window->useLanguage(QString::fromLatin1(code));
        QTest::qWait(0);
        EXPECT_LE(window->minimumSizeHint().width(), 1280) << code;
        EXPECT_LE(window->minimumSizeHint().height(), 720) << code;
        EXPECT_EQ(window->size(), QSize(1280, 720)) << code;
        // Nothing in the bars is squeezed below what it needs, nothing lies outside.
        for (QWidget* bar :
             {static_cast<QWidget*>(page->transportBar()), static_cast<QWidget*>(page->compose())})
            for (QWidget* part : bar->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
                if (part->isVisible()) {
                    EXPECT_TRUE(bar->rect().contains(part->geometry()))
                        << code << " " << part->metaObject()->className() << " "
                        << part->accessibleName().toStdString();
                    EXPECT_GE(part->width(), part->minimumSizeHint().width())
                        << part->accessibleName().toStdString();
                }
    }
    window->useLanguage(QStringLiteral("en"));
    // The panels go and come.
    const int before = page->roll()->width();
    key(Qt::Key_F7);
    key(Qt::Key_F8);
    EXPECT_FALSE(page->tracks()->isVisible());
    EXPECT_FALSE(page->compose()->isVisible());
    EXPECT_TRUE(waitFor([&] { return page->roll()->width() > before + 300; }));
    key(Qt::Key_F7);
    key(Qt::Key_F8);
    EXPECT_TRUE(page->compose()->isVisible());
}

TEST_F(MusicShell, NoTwoCommandsShareKeys)
{
    start();
    ui::Commands* commands = window->commands();
    for (const QString& id : commands->ids())
        for (const QKeySequence& keys : commands->usualKeys(id))
            EXPECT_TRUE(commands->usedBy(keys, id).isEmpty())
                << id.toStdString() << " and " << commands->usedBy(keys, id).toStdString();
}

TEST_F(MusicShell, WishesAndLanesAreKept)
{
    start();
    page->compose()->piece()->bars()->setValue(12);
    page->roll()->model()->setLaneShown(ui::RollModel::Controllers, true);
    QTest::mouseClick(page->welcome()->closeButton(), Qt::LeftButton);
    EXPECT_FALSE(page->welcome()->isVisible());
    // Once wishes are written, which takes a moment.
    studio->finish();
    bridge::MusicStudio again(*engine, devices->connect(), clock);
    ui::MusicPage other(&again);
    EXPECT_EQ(other.compose()->piece()->bars()->value(), 12);
    EXPECT_TRUE(other.roll()->model()->isLaneShown(ui::RollModel::Controllers));
    EXPECT_TRUE(other.welcome()->isHidden());
    again.finish();
}

} // namespace moyun::test
