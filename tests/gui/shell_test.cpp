// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/settings.h"
#include "studio_fixture.h"
#include "ui/shell/commands.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/shortcut_editor.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/style/style_controls.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QMenuBar>
#include <QPushButton>

namespace moyun::test {

class Shell : public StudioFixture
{};

// A second room, to see that they are of equal rank.
class OtherWorkspace : public ui::Workspace
{
public:
    QString id() const override { return QStringLiteral("other"); }
    QString title() const override { return QStringLiteral("Other"); }
    const char* iconName() const override { return "poem"; }
    QWidget* createWidget(QWidget* parent) override { return new QWidget(parent); }
    QUndoStack* undoStack() override { return nullptr; }
    void registerCommands(ui::Commands&) override {}
    bool canOpen(const QString&) const override { return false; }
    void open(const QString&) override {}
};

TEST_F(Shell, TheLanguageChangesWhileItRuns)
{
    start();
    EXPECT_EQ(page->controls()->exportButton()->text(), QStringLiteral("Export…"));
    window->useLanguage(QStringLiteral("zh_CN"));
    EXPECT_TRUE(waitFor([&] { return page->controls()->exportButton()->text() == QStringLiteral("导出…"); }));
    EXPECT_EQ(window->menuBar()->actions().value(0)->text(), QStringLiteral("文件(&F)"));
    EXPECT_EQ(studio->styles()->index(0).data(bridge::StyleListModel::TitleRole).toString(),
              QStringLiteral("日出"));
    window->useLanguage(QStringLiteral("en"));
    EXPECT_TRUE(
        waitFor([&] { return page->controls()->exportButton()->text() == QStringLiteral("Export…"); }));
    EXPECT_EQ(studio->styles()->index(0).data(bridge::StyleListModel::TitleRole).toString(),
              QStringLiteral("Dawn"));
}

TEST_F(Shell, MenusMarkWhatIsOn)
{
    start();
    bool on = false;
    ui::Commands* commands = window->commands();
    QAction* action = commands->add(
        QStringLiteral("test.switch"), [] { return QStringLiteral("Switch"); }, {}, nullptr,
        [&] { on = !on; });
    commands->setState(QStringLiteral("test.switch"), [&] { return on; });
    action->trigger();
    EXPECT_TRUE(on && action->isChecked());
    action->trigger();
    EXPECT_FALSE(on || action->isChecked());
    on = true; // by something else
    Q_EMIT window->menuBar()->actions().value(0)->menu()->aboutToShow();
    EXPECT_TRUE(action->isChecked());
}

TEST_F(Shell, TheLookChangesWhileItRuns)
{
    start();
    const QColor dark = window->grab().toImage().pixelColor(window->width() / 2, 4);
    window->commands()->action(QStringLiteral("view.theme"))->trigger();
    EXPECT_EQ(ui::Theme::name(), QStringLiteral("light"));
    EXPECT_EQ(bridge::Settings().theme(), QStringLiteral("light"));
    const QColor light = window->grab().toImage().pixelColor(window->width() / 2, 4);
    EXPECT_GT(light.lightness(), dark.lightness() + 100);
    window->useTheme(QStringLiteral("dark"));
}

TEST_F(Shell, WorkspacesHaveEqualRank)
{
    start();
    window->addWorkspace(std::make_unique<OtherWorkspace>());
    EXPECT_EQ(window->currentWorkspace()->id(), QStringLiteral("style"));
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(window->currentWorkspace()->id(), QStringLiteral("other"));
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(window->currentWorkspace()->id(), QStringLiteral("style"));
}

TEST_F(Shell, KeysAreReboundAndConflictsAreNamed)
{
    start();
    QTest::keyClick(window.get(), Qt::Key_F1);
    ASSERT_TRUE(waitFor(
        [&] { return openDialog<ui::ShortcutsDialog>() && openDialog<ui::ShortcutsDialog>()->isVisible(); }));
    auto* dialog = openDialog<ui::ShortcutsDialog>();
    ui::ShortcutEditor* editor = dialog->editor();
    ui::Commands* commands = window->commands();
    const QString jobs = QStringLiteral("view.jobs");
    editor->chooseCommand(jobs);
    ASSERT_EQ(editor->chosenId(), jobs);
    const QList<QKeySequence> usual = commands->keys(jobs);

    editor->keyField()->setKeySequence(QKeySequence(QStringLiteral("Ctrl+Alt+O")));
    Q_EMIT editor->keyField()->editingFinished();
    EXPECT_EQ(commands->keys(jobs), usual) << "nothing is taken without a word";
    EXPECT_TRUE(editor->hasConflict());
    EXPECT_TRUE(editor->message().contains(QStringLiteral("Open picture")))
        << editor->message().toStdString();
    EXPECT_TRUE(editor->message().contains(QStringLiteral("Job panel"))) << editor->message().toStdString();

    editor->keyField()->setKeySequence(QKeySequence(QStringLiteral("Ctrl+Alt+J")));
    Q_EMIT editor->keyField()->editingFinished();
    EXPECT_EQ(commands->keys(jobs), QList<QKeySequence>{QKeySequence(QStringLiteral("Ctrl+Alt+J"))});
    EXPECT_TRUE(bridge::Settings().keys(jobs).has_value());
    dialog->accept();
}

TEST_F(Shell, SettingsOpenAndCloseWithKeys)
{
    start();
    QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
    ASSERT_TRUE(waitFor(
        [&] { return openDialog<ui::SettingsDialog>() && openDialog<ui::SettingsDialog>()->isVisible(); }));
    QTest::keyClick(openDialog<ui::SettingsDialog>(), Qt::Key_Escape);
    EXPECT_TRUE(waitFor([&] { return !openDialog<ui::SettingsDialog>(); }));
}

TEST_F(Shell, AMissingModelIsToldAndTheWindowStillWorks)
{
    start();
    studio->setModelMissing({base::ErrorCode::NotFound, "There is no model here.", "Install it again."});
    EXPECT_TRUE(window->banner()->isVisible());
    EXPECT_EQ(window->banner()->kind(), ui::Banner::Error);
    EXPECT_TRUE(window->banner()->text().contains(QStringLiteral("Install it again.")));
    openPicture();
    EXPECT_FALSE(studio->isModelReady());
    studio->exportTo(QString::fromStdString(file("x.png")));
    EXPECT_EQ(window->banner()->kind(), ui::Banner::Warning);
}

} // namespace moyun::test
