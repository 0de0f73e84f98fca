// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QStringList>

#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

namespace moyun::ui {

// Everything that can be done, each with a text in the language in use and keys that the user may change.
// Kept keys come from and go to the settings. GUI thread only.
class Commands : public QObject
{
    Q_OBJECT
public:
    using Text = std::function<QString()>;

    explicit Commands(QWidget* window);

    // Adds a command; `icon` is a name in resources/icons or null. The action belongs to this object.
    QAction* add(const QString& id, const Text& text, const QList<QKeySequence>& usualKeys, const char* icon,
                 const std::function<void()>& run);
    QAction* addSwitch(const QString& id, const Text& text, const QList<QKeySequence>& usualKeys,
                       const char* icon, const std::function<void(bool)>& run);

    // Menus mark what is on. Asked when a menu opens (showStates) and after the command.
    void setState(const QString& id, const std::function<bool()>& isOn);
    void showStates();

    // What a command is called where its text tells what it would do at the moment ("Undo: line").
    void setName(const QString& id, const Text& name) { m_entries[id].name = name; }

    // Commands added from now on belong to the workspace of this id (empty: to the whole window), called
    // `title` for people.
    void setScope(const QString& workspace, const Text& title = {});
    QStringList scopes() const { return m_scopes; } // in the order of their coming; "" is the whole window
    QString scopeTitle(const QString& scope) const;
    QString scopeOf(const QString& id) const { return m_entries.value(id).scope; }
    // Their keys work while it is in front; other workspaces may give the same keys to commands of theirs.
    void activateScope(const QString& workspace);

    QAction* action(const QString& id) const { return m_entries.value(id).action; } // null where unknown
    QStringList ids() const { return m_order; }
    QString text(const QString& id) const; // as lists of commands have it: its name, no marks of letters
    QList<QKeySequence> usualKeys(const QString& id) const { return m_entries.value(id).usualKeys; }
    QList<QKeySequence> keys(const QString& id) const;

    // The command that has these keys already and could be meant where `except` is, or an empty text. Keys
    // that begin others (Ctrl+K and Ctrl+K, Ctrl+S) count as the same: the longer ones would never be heard.
    QString usedBy(const QKeySequence& keys, const QString& except) const;
    QStringList usersOf(const QKeySequence& keys, const QString& except) const; // all of them
    void setKeys(const QString& id, const QList<QKeySequence>& keys);
    void takeKeys(const QString& id, const QKeySequence& keys); // away from it
    bool isUsual(const QString& id) const { return keys(id) == usualKeys(id); }
    void resetKeys(); // all commands get their usual ones

    // Marks among the ids of a menu: what stands between them is a menu within it.
    static QString menuBegin(const QString& title) { return QLatin1Char('>') + title; }
    static QString menuEnd() { return QStringLiteral("<"); }
    void retranslate();

Q_SIGNALS:
    void keysChanged();

private:
    struct Entry
    {
        QAction* action = nullptr;
        Text text, name;
        QList<QKeySequence> usualKeys;
        QString scope;
        std::function<bool()> isOn;
    };
    Entry& insert(const QString& id, const Text& text, const QList<QKeySequence>& usualKeys,
                  const char* icon);
    void describe(const Entry& entry);

    QWidget* m_window;
    QHash<QString, Entry> m_entries;
    QStringList m_order;
    QString m_scope;
    QStringList m_scopes{QString()};
    QHash<QString, Text> m_scopeTitles;
};

} // namespace moyun::ui
