// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/bridge/job_list.h"
#include "core/bridge/project_session.h"
#include "core/bridge/project_takes.h"
#include "core/bridge/settings.h"
#include "ui/project/jobs_question.h"
#include "ui/project/project_actions.h"
#include "ui/project/project_strip.h"
#include "ui/shell/commands.h"
#include "ui/shell/focus_areas.h"
#include "ui/shell/job_panel.h"
#include "ui/shell/language.h"
#include "ui/shell/settings_book.h"
#include "ui/shell/shell_settings.h"
#include "ui/shell/side_drawers.h"
#include "ui/shell/workspace.h"
#include "ui/shell/workspace_rail.h"
#include "ui/takes/takes_panel.h"
#include "ui/widgets/accessible_roles.h"
#include "ui/widgets/picture_drop.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QStackedWidget>
#include <QUndoGroup>
#include <QUndoStack>

namespace moyun::ui {

using bridge::Settings;

MainWindow::MainWindow(bridge::JobList* jobs, Language* language)
    : m_jobs(jobs), m_language(language), m_commands(new Commands(this)), m_settings(new SettingsBook(this)),
      m_rail(new WorkspaceRail), m_stack(new QStackedWidget), m_banner(new Banner),
      m_jobPanel(new JobPanel(jobs, this)), m_column(new QVBoxLayout), m_undo(new QUndoGroup(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    AccessibleRoles::install();
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);

    auto* middle = new QWidget;
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    m_column->setSpacing(0);
    m_column->addWidget(m_banner);
    m_column->addWidget(m_stack, 1);
    row->addLayout(m_column, 1);
    setCentralWidget(middle);
    m_drawers = new SideDrawers(middle, row, m_column);
    m_drawers->add(m_jobPanel);
    connect(m_drawers, &SideDrawers::left, this, [this] { m_stack->currentWidget()->setFocus(); });

    ShellSettings{[this](const QString& name) { useTheme(name); },
                  [this](const QString& code) { useLanguage(code); }, [this] { Q_EMIT settingsChanged(); }}
        .addTo(*m_settings);
    for (QWidget* area :
         {static_cast<QWidget*>(m_rail), static_cast<QWidget*>(m_banner), static_cast<QWidget*>(m_jobPanel)})
        FocusAreas::mark(area);
    registerCommands();
    buildStatusBar();
    connect(m_rail, &WorkspaceRail::chosenByUser, this, &MainWindow::showWorkspace);
    connect(jobs, &bridge::JobList::listChanged, this, [this] {
        // Uncalled for it hides nothing.
        if (m_jobs->running() > 0 && m_drawers->hasRoom(m_jobPanel)) m_jobPanel->show();
        showJobs();
    });
    connect(jobs, &bridge::JobList::taskChanged, this, &MainWindow::showJobs);

    resize(screen()->availableSize());
    if (!restoreGeometry(Settings().geometry(QStringLiteral("window")))) setWindowState(Qt::WindowMaximized);
}

MainWindow::~MainWindow() = default;

void MainWindow::setProject(bridge::ProjectSession* session)
{
    m_project = new ProjectActions(
        session, m_commands,
        [this] {
            QList<Workspace*> rooms;
            for (const auto& room : m_workspaces) rooms.append(room.get());
            return rooms;
        },
        this);
    m_column->insertWidget(0, m_project->strip());
    connect(m_project, &ProjectActions::stateChanged, this, &MainWindow::showProject);
    connect(m_project, &ProjectActions::opened, this,
            [](const QString& file) { Settings().addRecentFile(file); });
    connect(m_project, &ProjectActions::roomWanted, this, &MainWindow::showRoom);
    connect(m_project, &ProjectActions::noticeRaised, this,
            [this](int kind, const QString& title, const QString& text) {
                m_banner->tell(static_cast<Banner::Kind>(kind), title, text);
            });
    showProject();
}

void MainWindow::setTakes(bridge::ProjectTakes* takes)
{
    m_takesPanel = new TakesPanel(takes, this);
    m_drawers->add(m_takesPanel);
    FocusAreas::mark(m_takesPanel);
    connect(takes, &bridge::ProjectTakes::roomWanted, this, &MainWindow::showRoom);
    connect(takes, &bridge::ProjectTakes::noticeRaised, this,
            [this](int kind, const QString& title, const QString& text) {
                m_banner->tell(static_cast<Banner::Kind>(kind), title, text);
            });
    m_commands->add(
        QStringLiteral("view.takes"), [this] { return tr("&Takes of the project"); },
        {QKeySequence(QStringLiteral("Ctrl+Shift+T"))}, "takes",
        [this] {
            // In front of one's eyes already: away with it.
            if (m_takesPanel->isVisible() && m_takesPanel->isAncestorOf(focusWidget()))
                m_takesPanel->close();
            else
                m_takesPanel->enter();
        });
    m_rail->addFootButton(m_commands->action(QStringLiteral("view.takes")), 0);
}

void MainWindow::showRoom(const QString& id)
{
    int wanted = m_stack->currentIndex();
    for (int i = 0; i < static_cast<int>(m_workspaces.size()); ++i)
        if (m_workspaces[i]->id() == id) wanted = i;
    showWorkspace(wanted);
}

void MainWindow::showJobs()
{
    const int running = m_jobs->running();
    m_jobState->setVisible(running > 0);
    m_jobState->setText(tr("%n job(s) running", nullptr, running));
}

void MainWindow::showProject()
{
    m_projectState->setVisible(m_project);
    if (!m_project) return setWindowTitle(tr("Moyun"));
    setWindowTitle(m_project->windowTitle());
    setWindowModified(m_project->session()->isEdited());
    m_projectState->setText(m_project->stateText());
}

void MainWindow::addWorkspace(std::unique_ptr<Workspace> workspace)
{
    Workspace* added = workspace.get();
    const int index = m_rail->addWorkspace(added->iconName());
    m_workspaces.push_back(std::move(workspace));
    m_commands->add(
        QStringLiteral("workspace.%1").arg(added->id()),
        [this, added] { return tr("Go to %1").arg(added->title()); },
        {QKeySequence(QStringLiteral("Ctrl+%1").arg(index + 1))}, nullptr,
        [this, index] { showWorkspace(index); });
    m_commands->setScope(added->id(), [added] { return added->title(); });
    added->registerCommands(*m_commands);
    m_commands->setScope({});
    if (QUndoStack* stack = added->undoStack()) m_undo->addStack(stack);
    m_stack->addWidget(added->createWidget(m_stack));
    added->registerSettings(*m_settings);
    connect(added, &Workspace::statusChanged, this,
            [this, added](const QString& zoom, const QString& size, const QString& speed) {
                if (added != currentWorkspace()) return;
                m_zoom->setText(zoom);
                m_size->setText(size);
                m_speed->setText(speed);
            });
    connect(added, &Workspace::opened, this, [](const QString& file) { Settings().addRecentFile(file); });
    connect(added, &Workspace::fileOffered, this, &MainWindow::openFile);
    if (m_project) m_project->follow(added);
    connect(added, &Workspace::noticeRaised, this,
            [this](int kind, const QString& title, const QString& text) {
                m_banner->tell(static_cast<Banner::Kind>(kind), title, text);
            });
    if (m_workspaces.size() == 1) showWorkspace(0);
    retranslate();
}

void MainWindow::showWorkspace(int index)
{
    if (index < 0 || index >= static_cast<int>(m_workspaces.size())) return;
    const bool changed = m_stack->currentIndex() != index || menuBar()->actions().isEmpty();
    m_stack->setCurrentIndex(index);
    m_rail->choose(index);
    m_undo->setActiveStack(m_workspaces[index]->undoStack());
    m_commands->activateScope(m_workspaces[index]->id());
    if (changed) buildMenus();
    m_stack->currentWidget()->setFocus();
    if (m_project) m_project->roomShown(m_workspaces[index].get());
}

Workspace* MainWindow::currentWorkspace() const
{
    const int index = m_stack->currentIndex();
    return index < 0 || index >= static_cast<int>(m_workspaces.size()) ? nullptr : m_workspaces[index].get();
}

void MainWindow::setDeviceText(const QString& text)
{
    m_device->setText(text);
}

void MainWindow::setLoopText(const QString& text)
{
    m_loop->setVisible(!text.isEmpty());
    m_loop->setText(text);
}

void MainWindow::openFile(const QString& file)
{
    if (m_project && ProjectActions::isProject(file)) return m_project->open(file);
    // What several rooms can open comes into the one in front.
    if (Workspace* now = currentWorkspace(); now && now->canOpen(file)) return now->open(file);
    for (const auto& workspace : m_workspaces)
        if (workspace->canOpen(file)) {
            for (int i = 0; i < static_cast<int>(m_workspaces.size()); ++i)
                if (m_workspaces[i] == workspace) showWorkspace(i);
            workspace->open(file);
            return;
        }
    m_banner->tell(Banner::Error, tr("\"%1\" cannot be opened here.").arg(QFileInfo(file).fileName()),
                   tr("Moyun opens projects (.moyun), pictures (OpenRaster, PNG, JPEG, WebP, TIFF and BMP), "
                      "texts (.txt) and scores (.mid, .musicxml and .mxl)."));
}

void MainWindow::useTheme(const QString& name)
{
    Settings().setTheme(name);
    Theme::apply(name);
    m_commands->retranslate(); // the one that changes it names the next
    m_settings->touch(QStringLiteral("look.theme"));
}

void MainWindow::useLanguage(const QString& code)
{
    Settings().setLanguage(code);
    m_language->use(code);
    m_settings->touch(QStringLiteral("look.language"));
}

void MainWindow::goOnClosing()
{
    m_mayClose = true;
    if (!m_closing) close();
}

// Space and Enter are commands of some rooms, but whoever went to a button or a box with the keyboard means
// that one.
bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool presses =
            key->key() == Qt::Key_Space || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const QWidget* there = focusWidget();
        if (presses && !(key->modifiers() & ~Qt::KeypadModifier) &&
            (qobject_cast<const QAbstractButton*>(there) || qobject_cast<const QComboBox*>(there))) {
            event->accept();
            return true;
        }
    }
    return QMainWindow::event(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) return button->click();
    QMainWindow::keyPressEvent(event);
}

void MainWindow::askAboutJobs()
{
    if (QApplication::activeModalWidget()) return; // it is being asked already
    QStringList titles;
    for (const auto& task : m_jobs->tasks())
        if (!task.isOver()) titles += task.title;
    auto* question = new JobsQuestion(titles, this);
    connect(question, &JobsQuestion::stopChosen, this, [this] {
        const QScopedValueRollback may(m_mayStopJobs, true);
        close();
    });
    question->open();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_mayClose && !m_mayStopJobs && m_jobs->running() > 0) {
        event->ignore();
        return askAboutJobs();
    }
    if (!m_mayClose) {
        m_closing = true;
        if (m_project)
            m_project->whenSettled([this] { goOnClosing(); });
        else
            goOnClosing();
        m_closing = false;
    }
    if (!m_mayClose) {
        event->ignore();
        return;
    }
    Settings().setGeometry(QStringLiteral("window"), saveGeometry());
    Q_EMIT closing();
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData() && PictureDrop::take(event->mimeData()).files.size() > 0)
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const PictureDrop drop = PictureDrop::take(event->mimeData());
    if (!drop.files.isEmpty()) openFile(drop.files.first());
}

} // namespace moyun::ui
