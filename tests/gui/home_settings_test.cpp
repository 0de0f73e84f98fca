// SPDX-License-Identifier: GPL-3.0-or-later
#include "home_fixture.h"

#include "core/bridge/music_transport.h"
#include "core/bridge/settings.h"
#include "ui/canvas/pressure_curve.h"
#include "ui/shell/commands.h"
#include "ui/shell/setting_row.h"
#include "ui/shell/settings_book.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/shortcut_editor.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>

#include <map>

namespace moyun::test {

using bridge::Settings;

class HomeSettings : public HomeFixture
{
protected:
    ui::SettingsDialog* open()
    {
        ui::SettingsDialog* opened = window->openSettings();
        EXPECT_TRUE(waitFor([&] { return opened->isVisible(); }));
        return opened;
    }
    void choose(ui::SettingRow* row, const QVariant& data)
    {
        auto* box = qobject_cast<QComboBox*>(row->field());
        ASSERT_NE(box, nullptr);
        const int at = box->findData(data);
        ASSERT_GE(at, 0) << data.toString().toStdString();
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
    }
    ui::SettingsBook* book() { return window->settings(); }
};

TEST_F(HomeSettings, EverySettingIsExplainedFoundAndResettable)
{
    const char* const wanted[] = {"look.theme",      "look.language",   "look.scale",    "engine.device",
                                  "engine.threads",  "engine.memory",   "work.autosave", "work.undoMemory",
                                  "work.undoDisk",   "canvas.pressure", "music.output",  "music.input",
                                  "music.latency",   "music.soundFont", "music.volume",  "poem.book",
                                  "poem.rule.guping"};
    QStringList ids;
    for (const auto& page : book()->pages()) {
        EXPECT_FALSE(page.settings.empty()) << page.id.toStdString();
        for (const auto& setting : page.settings) {
            EXPECT_FALSE(ids.contains(setting.id)) << setting.id.toStdString();
            ids += setting.id;
            EXPECT_FALSE(setting.title().isEmpty()) << setting.id.toStdString();
            EXPECT_GT(setting.explanation().size(), 20) << setting.id.toStdString();
            EXPECT_EQ(setting.value(), setting.usual)
                << setting.id.toStdString() << " does not begin at its default";
        }
    }
    for (const char* id : wanted) EXPECT_TRUE(ids.contains(QLatin1String(id))) << id;
}

TEST_F(HomeSettings, ASearchFindsSingleSettings)
{
    auto* dialog = open();
    const std::map<const char*, const char*> searches{
        {"tablet", "canvas.pressure"},      {"cuda", "engine.device"},   {"soundfont", "music.soundFont"},
        {"latency", "music.latency"},       {"contrast", "look.theme"},  {"中文", "look.language"},
        {"memory undo", "work.undoMemory"}, {"rhyme book", "poem.book"}, {"HiDPI", "look.scale"}};
    for (const auto& [words, id] : searches) {
        dialog->searchField()->setText(QString::fromUtf8(words));
        EXPECT_TRUE(dialog->shownSettings().contains(QLatin1String(id))) << words;
        EXPECT_LT(dialog->shownSettings().size(), 6) << words;
    }
    dialog->searchField()->setText(QStringLiteral("job panel"));
    EXPECT_TRUE(dialog->shownSettings().isEmpty());
    EXPECT_TRUE(dialog->shortcuts()->isVisible());
    EXPECT_EQ(dialog->shortcuts()->shownCount(), 1);
    // Down goes to what was found; Escape takes the search away, not the window.
    dialog->searchField()->setText(QStringLiteral("latency"));
    dialog->searchField()->setFocus();
    QTest::keyClick(dialog->searchField(), Qt::Key_Down);
    EXPECT_EQ(dialog->focusWidget(), dialog->row(QStringLiteral("music.latency"))->field());
    QTest::keyClick(dialog->searchField(), Qt::Key_Escape);
    EXPECT_TRUE(dialog->searchField()->text().isEmpty());
    EXPECT_TRUE(dialog->isVisible());
    dialog->searchField()->setText(QStringLiteral("xyzzy"));
    EXPECT_TRUE(dialog->shownSettings().isEmpty());
    EXPECT_FALSE(dialog->shortcuts()->isVisible());
}

TEST_F(HomeSettings, ChangesCountAtOnceAndAreKept)
{
    auto* dialog = open();
    const auto row = [dialog](const char* id) { return dialog->row(QLatin1String(id)); };
    choose(row("look.theme"), QStringLiteral("contrast"));
    EXPECT_EQ(ui::Theme::name(), QStringLiteral("contrast"));
    EXPECT_EQ(Settings().theme(), QStringLiteral("contrast"));

    choose(row("look.language"), QStringLiteral("zh_CN"));
    EXPECT_TRUE(waitFor([&] { return dialog->windowTitle() == QStringLiteral("设置"); }));

    int heard = 0;
    QObject::connect(window.get(), &ui::MainWindow::settingsChanged, window.get(), [&heard] { ++heard; });
    choose(row("engine.device"), QStringLiteral("cpu"));
    qobject_cast<QSpinBox*>(row("engine.memory")->field())->setValue(2048);
    EXPECT_EQ(heard, 2);
    EXPECT_EQ(Settings().device(), QStringLiteral("cpu"));
    EXPECT_EQ(Settings().memoryBudgetMiB(), 2048);

    qobject_cast<QSpinBox*>(row("look.scale")->field())->setValue(150);
    EXPECT_EQ(Settings().uiScale(), 150);
    qobject_cast<QSpinBox*>(row("music.latency")->field())->setValue(40);
    EXPECT_EQ(music->transport()->inputLatency(), 40);
    qobject_cast<QSpinBox*>(row("work.autosave")->field())->setValue(7);
    EXPECT_EQ(Settings().autosaveSeconds(), 7);
    window->useLanguage(QStringLiteral("en"));
}

TEST_F(HomeSettings, TheDefaultIsMarkedAndComesBack)
{
    auto* dialog = open();
    auto* row = dialog->row(QStringLiteral("engine.memory"));
    EXPECT_EQ(row->defaultText(), QStringLiteral("Default"));
    EXPECT_TRUE(row->resetButton()->isHidden());
    qobject_cast<QSpinBox*>(row->field())->setValue(4096);
    EXPECT_EQ(row->defaultText(), QStringLiteral("Default: 1536 MiB"));
    ASSERT_FALSE(row->resetButton()->isHidden());
    row->resetButton()->click();
    EXPECT_EQ(Settings().memoryBudgetMiB(), 1536);
    EXPECT_EQ(row->defaultText(), QStringLiteral("Default"));

    choose(dialog->row(QStringLiteral("look.theme")), QStringLiteral("light"));
    EXPECT_EQ(dialog->row(QStringLiteral("look.theme"))->defaultText(),
              QStringLiteral("Default: Dark (ink)"));
    dialog->row(QStringLiteral("look.theme"))->resetButton()->click();
    EXPECT_EQ(ui::Theme::name(), QStringLiteral("dark"));
}

// The same setting in another place is this one.
TEST_F(HomeSettings, WhatIsSetElsewhereIsTheSameSetting)
{
    auto* dialog = open();
    window->commands()->action(QStringLiteral("view.theme"))->trigger();
    auto* theme = qobject_cast<QComboBox*>(dialog->row(QStringLiteral("look.theme"))->field());
    EXPECT_EQ(theme->currentData().toString(), QStringLiteral("light"));

    const auto rule = poem::RuleId::LoneLevel;
    poem->setSeverity(rule, poem::Severity::Off);
    auto* lone = qobject_cast<QComboBox*>(dialog->row(QStringLiteral("poem.rule.guping"))->field());
    EXPECT_EQ(lone->currentData().toInt(), int(poem::Severity::Off));
    choose(dialog->row(QStringLiteral("poem.rule.guping")), int(poem::Severity::Warning));
    EXPECT_EQ(poem->severities().of(rule), poem::Severity::Warning);

    choose(dialog->row(QStringLiteral("poem.book")), int(poem::RhymeBook::Cilin));
    EXPECT_EQ(poem->document()->state().book, poem::RhymeBook::Cilin);
    poem->document()->undoStack()->undo();
    auto* rhymes = qobject_cast<QComboBox*>(dialog->row(QStringLiteral("poem.book"))->field());
    EXPECT_EQ(rhymes->currentData().toInt(), -1);

    auto* curve = qobject_cast<ui::PressureCurve*>(dialog->row(QStringLiteral("canvas.pressure"))->field());
    ASSERT_NE(curve, nullptr);
    curve->setPoints({{0, 0}, {0.5, 0.8}, {1, 1}});
    Q_EMIT curve->pointsChosen();
    EXPECT_EQ(canvas->tools()->options().brush.pressureCurve, curve->points());
    EXPECT_EQ(canvas->tools()->options().eraser.pressureCurve, curve->points());
    book()->reset(QStringLiteral("canvas.pressure"));
    EXPECT_EQ(curve->points(), (ui::PressureCurve::Points{{0, 0}, {1, 1}}));
}

TEST_F(HomeSettings, SpoiltValuesFallBack)
{
    QSettings store;
    store.setValue(QStringLiteral("uiScale"), 100000);
    store.setValue(QStringLiteral("autosaveSeconds"), -5);
    store.setValue(QStringLiteral("undoMemoryMiB"), QStringLiteral("much"));
    store.setValue(QStringLiteral("theme"), QStringLiteral("pink"));
    store.setValue(QStringLiteral("language"), QStringLiteral("tlh"));
    EXPECT_EQ(Settings().uiScale(), 200);
    EXPECT_EQ(Settings().autosaveSeconds(), 0);
    EXPECT_EQ(Settings().undoMemoryMiB(), 64);
    EXPECT_EQ(Settings().theme(), QStringLiteral("dark"));
    EXPECT_EQ(Settings().language(), QStringLiteral("system"));
}

class HomeKeys : public HomeSettings
{
protected:
    ui::ShortcutEditor* editor()
    {
        ui::SettingsDialog* opened = open();
        opened->showPage(QStringLiteral("keys"));
        return opened->shortcuts();
    }
    void press(ui::ShortcutEditor* editor, const char* keys)
    {
        editor->keyField()->setKeySequence(QKeySequence(QLatin1String(keys)));
        Q_EMIT editor->keyField()->editingFinished();
    }
    QList<QKeySequence> keysOf(const char* id) { return window->commands()->keys(QLatin1String(id)); }
};

TEST_F(HomeKeys, TheUsualKeysOfAllRoomsDoNotMeet)
{
    ui::Commands* commands = window->commands();
    for (const QString& id : commands->ids())
        for (const QKeySequence& each : commands->usualKeys(id))
            EXPECT_EQ(commands->usedBy(each, id).toStdString(), "")
                << id.toStdString() << " and another have " << each.toString().toStdString();
}

TEST_F(HomeKeys, EveryCommandOfEveryRoomIsListed)
{
    auto* list = editor();
    EXPECT_EQ(list->shownCount(), window->commands()->ids().size());
    ASSERT_EQ(list->list()->topLevelItemCount(), 5);
    EXPECT_EQ(list->list()->topLevelItem(0)->text(0), QStringLiteral("Everywhere"));
    EXPECT_EQ(list->list()->topLevelItem(3)->text(0), QStringLiteral("Music"));
    list->setFilter(QStringLiteral("music ctrl+d"));
    EXPECT_EQ(list->shownCount(), 1);
    for (const QString& id : window->commands()->ids())
        EXPECT_FALSE(window->commands()->text(id).isEmpty()) << id.toStdString();
}

TEST_F(HomeKeys, AConflictNamesBothAndIsResolved)
{
    auto* list = editor();
    list->chooseCommand(QStringLiteral("music.play"));
    press(list, "Ctrl+Z");
    ASSERT_TRUE(list->hasConflict());
    EXPECT_TRUE(list->message().contains(QStringLiteral("Undo"))) << list->message().toStdString();
    EXPECT_TRUE(list->message().contains(QStringLiteral("Music"))) << list->message().toStdString();
    EXPECT_EQ(keysOf("edit.undo"), QList<QKeySequence>{QKeySequence(QStringLiteral("Ctrl+Z"))});
    list->takeButton()->click();
    EXPECT_FALSE(list->hasConflict());
    EXPECT_EQ(keysOf("music.play"), QList<QKeySequence>{QKeySequence(QStringLiteral("Ctrl+Z"))});
    EXPECT_TRUE(keysOf("edit.undo").isEmpty());
    EXPECT_TRUE(Settings().keys(QStringLiteral("edit.undo")).has_value());

    // Rooms beside each other may share keys.
    list->chooseCommand(QStringLiteral("poem.lock"));
    press(list, "Ctrl+Alt+M");
    list->chooseCommand(QStringLiteral("music.loop"));
    press(list, "Ctrl+Alt+M");
    EXPECT_FALSE(list->hasConflict());
    EXPECT_EQ(keysOf("poem.lock"), keysOf("music.loop"));

    // The first keys of a longer sequence are taken by it.
    list->chooseCommand(QStringLiteral("view.jobs"));
    press(list, "Ctrl+Alt+M, Ctrl+J");
    EXPECT_TRUE(list->hasConflict());

    list->resetAllButton()->click();
    for (const QString& id : window->commands()->ids())
        EXPECT_TRUE(window->commands()->isUsual(id)) << id.toStdString();
    EXPECT_FALSE(Settings().keys(QStringLiteral("edit.undo")).has_value());
}

TEST_F(HomeKeys, OneIsResetAndTheKeysWork)
{
    auto* list = editor();
    list->chooseCommand(QStringLiteral("view.jobs"));
    const auto usual = keysOf("view.jobs");
    press(list, "Ctrl+Alt+J");
    dialog<ui::SettingsDialog>()->close();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QAction* jobs = window->commands()->action(QStringLiteral("view.jobs"));
    int run = 0;
    QObject::connect(jobs, &QAction::triggered, jobs, [&run] { ++run; });
    QTest::keyClick(window.get(), Qt::Key_J, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(run, 1);
    auto* again = editor();
    again->chooseCommand(QStringLiteral("view.jobs"));
    again->resetButton()->click();
    EXPECT_EQ(keysOf("view.jobs"), usual);
}

} // namespace moyun::test
