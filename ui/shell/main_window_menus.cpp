// SPDX-License-Identifier: GPL-3.0-or-later
// Commands, menus, status bar and dialogs of MainWindow.
#include "core/bridge/settings.h"
#include "ui/project/project_actions.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/commands.h"
#include "ui/shell/focus_areas.h"
#include "ui/shell/job_panel.h"
#include "ui/shell/language.h"
#include "ui/shell/log_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/workspace.h"
#include "ui/shell/workspace_rail.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QStatusBar>
#include <QUndoGroup>

namespace moyun::ui {

using bridge::Settings;

void MainWindow::registerCommands()
{
    m_commands->add(
        QStringLiteral("edit.undo"),
        [this] {
            return m_undo->undoText().isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(m_undo->undoText());
        },
        {QKeySequence(QStringLiteral("Ctrl+Z"))}, "undo", [this] { m_undo->undo(); });
    m_commands->add(
        QStringLiteral("edit.redo"),
        [this] {
            return m_undo->redoText().isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(m_undo->redoText());
        },
        {QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))}, "redo",
        [this] { m_undo->redo(); });
    m_commands->setName(QStringLiteral("edit.undo"), [] { return tr("&Undo"); });
    m_commands->setName(QStringLiteral("edit.redo"), [] { return tr("&Redo"); });
    for (const char* id : {"edit.undo", "edit.redo"})
        m_commands->action(QLatin1String(id))->setEnabled(false);
    connect(m_undo, &QUndoGroup::canUndoChanged, m_commands->action(QStringLiteral("edit.undo")),
            &QAction::setEnabled);
    connect(m_undo, &QUndoGroup::canRedoChanged, m_commands->action(QStringLiteral("edit.redo")),
            &QAction::setEnabled);
    connect(m_undo, &QUndoGroup::undoTextChanged, m_commands, &Commands::retranslate);
    connect(m_undo, &QUndoGroup::redoTextChanged, m_commands, &Commands::retranslate);

    m_commands->add(
        QStringLiteral("app.settings"), [this] { return tr("Settin&gs…"); },
        {QKeySequence(QStringLiteral("Ctrl+,"))}, "settings", [this] { openSettings(); });
    m_commands->add(
        QStringLiteral("app.quit"), [this] { return tr("&Quit"); }, {QKeySequence(QStringLiteral("Ctrl+Q"))},
        nullptr, [this] { close(); });
    m_commands->add(
        QStringLiteral("view.jobs"), [this] { return tr("&Job panel"); },
        {QKeySequence(QStringLiteral("Ctrl+Shift+J"))}, "jobs",
        [this] { m_jobPanel->setVisible(!m_jobPanel->isVisible()); });
    m_commands->add(
        QStringLiteral("view.theme"),
        [this] {
            if (Theme::name() == QLatin1String("dark")) return tr("Light loo&k");
            return Theme::name() == QLatin1String("light") ? tr("High &contrast") : tr("Dark loo&k");
        },
        {}, "theme", [this] { nextTheme(); });
    m_commands->add(
        QStringLiteral("view.language"),
        [this] { return tr("Language: %1").arg(Language::ownName(Language::next())); }, {}, "language",
        [this] { nextLanguage(); });
    m_commands->setName(QStringLiteral("view.theme"), [] { return tr("Next look"); });
    m_commands->setName(QStringLiteral("view.language"), [] { return tr("Next language"); });
    m_commands->add(
        QStringLiteral("view.nextArea"), [this] { return tr("&Next area"); },
        {QKeySequence(QStringLiteral("F6"))}, nullptr, [this] { nextArea(true); });
    m_commands->add(
        QStringLiteral("view.previousArea"), [this] { return tr("&Previous area"); },
        {QKeySequence(QStringLiteral("Shift+F6"))}, nullptr, [this] { nextArea(false); });
    m_commands->add(
        QStringLiteral("view.fullscreen"), [this] { return tr("Full scree&n"); },
        {QKeySequence(QStringLiteral("F11"))}, "fullscreen",
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    m_commands->setState(QStringLiteral("view.fullscreen"),
                         [this] { return bool(windowState() & Qt::WindowFullScreen); });
    m_commands->add(
        QStringLiteral("help.shortcuts"), [this] { return tr("&Keyboard shortcuts…"); },
        {QKeySequence(QStringLiteral("F1"))}, "keyboard", [this] { openShortcuts(); });
    m_commands->add(
        QStringLiteral("help.log"), [this] { return tr("&Log…"); }, {}, "rows", [this] { openLog(); });
    m_commands->add(
        QStringLiteral("help.about"), [this] { return tr("&About Moyun…"); }, {}, "info",
        [this] { openAbout(); });

    for (const char* id : {"view.jobs", "view.theme", "view.language", "app.settings"})
        m_rail->addFootButton(m_commands->action(QLatin1String(id)));
}

void MainWindow::buildStatusBar()
{
    m_jobState = new QPushButton;
    m_jobState->setObjectName(QStringLiteral("statusButton"));
    m_jobState->hide();
    connect(m_jobState, &QPushButton::clicked, m_jobPanel, &QWidget::show);
    m_projectState = new QLabel;
    m_device = new QLabel;
    m_loop = new QLabel;
    m_speed = new QLabel;
    m_size = new QLabel;
    m_zoom = new QLabel;
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_projectState);
    statusBar()->addWidget(m_device);
    statusBar()->addWidget(m_jobState);
    for (QLabel* label : {m_loop, m_speed, m_size, m_zoom}) statusBar()->addPermanentWidget(label);
    m_loop->hide();
}

void MainWindow::fillMenu(QMenu* menu, const QStringList& commands)
{
    for (const QString& id : commands) {
        if (id.isEmpty())
            menu->addSeparator();
        else if (id.startsWith(QLatin1Char('>')))
            menu = menu->addMenu(id.mid(1));
        else if (id == Commands::menuEnd())
            menu = qobject_cast<QMenu*>(menu->parentWidget());
        else if (QAction* action = m_commands->action(id))
            menu->addAction(action);
    }
}

void MainWindow::buildMenus()
{
    menuBar()->clear();
    Workspace* workspace = currentWorkspace();
    if (!workspace) return;
    const auto title = [this](const QString& text) {
        QMenu* menu = menuBar()->addMenu(text);
        connect(menu, &QMenu::aboutToShow, m_commands, &Commands::showStates);
        return menu;
    };

    QMenu* file = title(tr("&File"));
    QStringList own = workspace->fileCommands();
    fillMenu(file, m_project ? m_project->firstCommands() : own.mid(0, 1));
    m_recent = file->addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    fillRecent();
    if (m_project) {
        fillMenu(file, QStringList(QString()) + m_project->lastCommands());
        file->addSeparator();
        fillMenu(file, own);
    } else {
        fillMenu(file, own.mid(1));
    }
    fillMenu(file, {QString(), QStringLiteral("together.template"), QStringLiteral("together.example"),
                    QStringLiteral("together.export"), QString(), QStringLiteral("app.settings"), QString(),
                    QStringLiteral("app.quit")});

    QMenu* edit = title(tr("&Edit"));
    fillMenu(edit, {QStringLiteral("edit.undo"), QStringLiteral("edit.redo"), QString()});
    fillMenu(edit, workspace->editCommands());

    QMenu* view = title(tr("&View"));
    fillMenu(view, workspace->viewCommands());
    view->addSeparator();
    QMenu* rooms = view->addMenu(tr("&Go to"));
    for (const auto& each : m_workspaces) fillMenu(rooms, {QStringLiteral("workspace.%1").arg(each->id())});
    fillMenu(rooms, {QString(), QStringLiteral("view.nextArea"), QStringLiteral("view.previousArea")});
    fillMenu(view, {QString(), QStringLiteral("view.takes"), QStringLiteral("view.jobs"),
                    QStringLiteral("view.theme"), QStringLiteral("view.language"),
                    QStringLiteral("view.fullscreen")});

    if (!workspace->menuTitle().isEmpty()) fillMenu(title(workspace->menuTitle()), workspace->menuCommands());
    fillMenu(title(tr("&Help")), {QStringLiteral("help.shortcuts"), QStringLiteral("help.log"),
                                  QStringLiteral("together.tour"), QString(), QStringLiteral("help.about")});
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    const QStringList files = Settings().recentFiles();
    m_recent->setToolTipsVisible(true);
    for (const QString& file : files) {
        const QString name = QFileInfo(file).fileName();
        const auto alike = std::count_if(files.begin(), files.end(), [&name](const QString& other) {
            return QFileInfo(other).fileName() == name;
        });
        QString text = alike > 1 ? tr("%1, in %2").arg(name, QFileInfo(file).dir().dirName()) : name;
        m_recent
            ->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")), this,
                        [this, file] { openFile(file); })
            ->setToolTip(QDir::toNativeSeparators(file));
    }
    if (files.isEmpty()) m_recent->addAction(tr("Nothing opened yet"))->setEnabled(false);
    m_recent->addSeparator();
    m_recent
        ->addAction(tr("Forget these"), this,
                    [this] {
                        Settings().forgetRecentFiles();
                        Q_EMIT recentForgotten();
                    })
        ->setEnabled(!files.isEmpty());
}

void MainWindow::retranslate()
{
    showProject();
    showJobs();
    m_commands->retranslate();
    for (int i = 0; i < static_cast<int>(m_workspaces.size()); ++i) {
        const QString id = QStringLiteral("workspace.%1").arg(m_workspaces[i]->id());
        m_rail->setTexts(i, m_workspaces[i]->title(),
                         QKeySequence::listToString(m_commands->keys(id), QKeySequence::NativeText));
    }
    m_projectState->setAccessibleName(tr("Project"));
    m_device->setAccessibleName(tr("Device"));
    m_speed->setAccessibleName(tr("Speed of the preview"));
    m_size->setAccessibleName(tr("Size of the picture"));
    m_zoom->setAccessibleName(tr("Zoom"));
    buildMenus();
}

SettingsDialog* MainWindow::openSettings()
{
    auto* dialog = findChild<SettingsDialog*>();
    if (!dialog) {
        dialog = new SettingsDialog(m_settings, m_commands, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->open();
    return dialog;
}

void MainWindow::nextTheme()
{
    const QStringList names = Theme::names();
    useTheme(names[(names.indexOf(Theme::name()) + 1) % names.size()]);
}

void MainWindow::nextLanguage()
{
    useLanguage(Language::next());
}

void MainWindow::nextArea(bool forwards)
{
    FocusAreas::go(this, forwards);
}

void MainWindow::openLog()
{
    auto* dialog = new LogDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openShortcuts()
{
    auto* dialog = new ShortcutsDialog(m_commands, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openAbout()
{
    auto* dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace moyun::ui
