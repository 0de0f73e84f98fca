// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/banner.h"

#include <QMainWindow>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QUndoGroup;
class QVBoxLayout;
QT_END_NAMESPACE

namespace moyun::bridge {
class JobList;
class ProjectSession;
class ProjectTakes;
} // namespace moyun::bridge

namespace moyun::ui {

class Commands;
class JobPanel;
class Language;
class ProjectActions;
class TakesPanel;
class SettingsBook;
class SettingsDialog;
class SideDrawers;
class Workspace;
class WorkspaceRail;

// The one window: rail, workspaces, menus, status bar, job panel, banner. It knows nothing of what a
// workspace does. GUI thread only.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(bridge::JobList* jobs, Language* language);
    ~MainWindow() override;

    // Before the workspaces, which then make one project. The session outlives the window. Without one the
    // window has no projects.
    void setProject(bridge::ProjectSession* session);
    ProjectActions* project() const { return m_project; } // null where there are none

    // The panel of the project's takes, after setProject(). They outlive the window.
    void setTakes(bridge::ProjectTakes* takes);
    TakesPanel* takesPanel() const { return m_takesPanel; } // null where there are none

    // In the order of the rail. The window becomes the owner.
    void addWorkspace(std::unique_ptr<Workspace> workspace);
    void showWorkspace(int index);
    Workspace* currentWorkspace() const;

    Commands* commands() const { return m_commands; }
    SettingsBook* settings() const { return m_settings; }
    SettingsDialog* openSettings();
    Banner* banner() const { return m_banner; }
    JobPanel* jobPanel() const { return m_jobPanel; }
    void setDeviceText(const QString& text); // "CPU, 2 threads"
    void setLoopText(const QString& text);   // for developers; empty: hidden

    // A project, or else into the first workspace that takes it; tells when none does.
    void openFile(const QString& file);
    void useTheme(const QString& name);
    void useLanguage(const QString& code);

Q_SIGNALS:
    void settingsChanged(); // device or memory
    void recentForgotten(); // the list of recent files is empty
    void closing();         // before the window goes: stop intake

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void goOnClosing();
    void showRoom(const QString& id);
    void showJobs();    // in the status bar
    void showProject(); // in the title and the status bar
    void registerCommands();
    void buildStatusBar();
    void buildMenus();
    void askAboutJobs();
    void fillRecent();
    void fillMenu(QMenu* menu, const QStringList& commands);
    void retranslate();
    void nextArea(bool forwards); // focus_areas.h
    void nextTheme();
    void nextLanguage();
    void openShortcuts();
    void openAbout();
    void openLog();

    bridge::JobList* m_jobs;
    Language* m_language;
    Commands* m_commands;
    SettingsBook* m_settings;
    WorkspaceRail* m_rail;
    QStackedWidget* m_stack;
    Banner* m_banner;
    JobPanel* m_jobPanel;
    SideDrawers* m_drawers;
    ProjectActions* m_project = nullptr;
    TakesPanel* m_takesPanel = nullptr;
    QVBoxLayout* m_column; // strips above the workspaces
    QUndoGroup* m_undo;
    bool m_mayStopJobs = false;
    QMenu* m_recent = nullptr;
    QPushButton* m_jobState;
    QLabel *m_projectState, *m_device, *m_size, *m_zoom, *m_speed, *m_loop;
    bool m_mayClose = false, m_closing = false; // nothing is lost by it; within the event
    std::vector<std::unique_ptr<Workspace>> m_workspaces;
};

} // namespace moyun::ui
