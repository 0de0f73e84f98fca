// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/project_entries.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace moyun::bridge {
class ProjectSession;
}

namespace moyun::ui {

class Commands;
class ProjectStrip;
class Workspace;

// The project as the window shows it: what can be done with it, the questions that are asked first, the strip
// for what lasts, and where one looks in each room. GUI thread only.
class ProjectActions : public QObject
{
    Q_OBJECT
public:
    using Rooms = std::function<QList<Workspace*>()>;

    // `session` outlives it; `window` is its parent.
    ProjectActions(bridge::ProjectSession* session, Commands* commands, Rooms rooms, QWidget* window);

    static bool isProject(const QString& file);
    bridge::ProjectSession* session() const { return m_session; }
    ProjectStrip* strip() const { return m_strip; }

    QStringList firstCommands() const; // of the menu File, above and below what the room has there
    QStringList lastCommands() const;

    void create();
    void close();                   // an untouched one takes its place
    void open(const QString& file); // asks about unsaved work first
    void chooseFile();
    void save();
    void saveAs();
    void exportCopy();
    void revert();
    void showVersions();
    void showLeftWork();  // on request
    void offerLeftWork(); // at the start: says nothing where there is none
    // Calls `then` once nothing is lost by leaving the project: at once, or after it was saved or its owner
    // chose not to. Not at all where she would rather stay.
    void whenSettled(std::function<void()> then);

    // For the window: its title ("[*]" where the mark of an edited one goes), and the state in a word or two.
    QString windowTitle() const;
    QString stateText() const;
    void follow(Workspace* room); // where one looks in it goes into the project
    void roomShown(Workspace* room);

Q_SIGNALS:
    void stateChanged();
    void opened(const QString& file); // or saved: for the recent files
    void closed();
    void roomWanted(const QString& id);
    void noticeRaised(int kind, const QString& title, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // the window comes to the front

private:
    void ask(bool kept, const std::function<void()>& then); // whether to save first
    void registerCommands(Commands* commands);
    void showTrouble();
    void showState();
    void chooseTarget(bool copy);
    void showViews();
    void keepViews();
    void listLeftWork(const QList<bridge::LeftProject>& projects);
    void listVersions(const QList<bridge::ProjectVersion>& versions);
    QString suggestion(const QString& addition) const;

    bridge::ProjectSession* m_session;
    Commands* m_commands;
    Rooms m_rooms;
    QWidget* m_window;
    ProjectStrip* m_strip;
    QTimer m_look;              // after a view was moved
    QTimer m_watch;             // of the file
    QSet<Workspace*> m_unshown; // rooms whose view is restored when they have a size
    std::function<void()> m_afterSaving;
    bool m_settling = false;
    bool m_lookingAtStart = false;
};

} // namespace moyun::ui
