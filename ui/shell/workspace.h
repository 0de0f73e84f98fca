// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QMimeData;
class QUndoStack;
class QWidget;
QT_END_NAMESPACE

namespace moyun::ui {

class Commands;
class SettingsBook;

// One of the rooms of the studio (canvas, poem, music): of equal rank, reached from the rail and by Ctrl+1,
// 2, 3 in the order of registration. The shell owns it and asks for its widget once, when it is first shown.
// GUI thread only.
class Workspace : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QString id() const = 0;           // stable, for settings
    virtual QString title() const = 0;        // in the language in use
    virtual const char* iconName() const = 0; // a drawing in resources/icons
    virtual QWidget* createWidget(QWidget* parent) = 0;

    virtual QUndoStack* undoStack() = 0; // may be null
    // Registers what can be done here; called once, before any widget exists.
    virtual void registerCommands(Commands& commands) = 0;
    // What of it can be set; called once, after its widget was created.
    virtual void registerSettings(SettingsBook&) {}
    // What File, Edit and View show of it while it is in front: ids of commands, an empty text for a line.
    virtual QStringList fileCommands() const { return {}; }
    virtual QStringList editCommands() const { return {}; }
    virtual QStringList viewCommands() const { return {}; }
    // Its own menu between View and Help; an empty title means none.
    virtual QString menuTitle() const { return {}; }
    virtual QStringList menuCommands() const { return {}; }

    // Opens a file that was named on the command line, dropped or chosen from the recent ones.
    virtual bool canOpen(const QString& file) const = 0;
    virtual void open(const QString& file) = 0;
    // Where one looks and what is in hand (zoom, place, layer, cursor), as a project keeps it. An empty
    // object means: as after opening something new. Restoring takes whatever was in a file: values out of
    // range become the nearest allowed. Before createWidget both do nothing.
    virtual QJsonObject viewState() const { return {}; }
    virtual void restoreView(const QJsonObject&) {}

Q_SIGNALS:
    void statusChanged(const QString& zoom, const QString& size, const QString& speed);
    void opened(const QString& file);      // for the recent files
    void fileOffered(const QString& file); // dropped or chosen here, for the shell
    void viewMoved();                      // viewState() is another
    void noticeRaised(int kind, const QString& title, const QString& text); // Banner::Kind
};

} // namespace moyun::ui
