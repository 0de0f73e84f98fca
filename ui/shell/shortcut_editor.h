// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QFrame;
class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace moyun::ui {

class Commands;

// Every command by rooms, with its keys. Choose one, press the new keys: they count at once and are kept.
// Keys that another command has are a conflict: both are named, and one click gives the keys to the new one.
// A command, or all of them, can go back to the usual keys.
class ShortcutEditor : public QWidget
{
    Q_OBJECT
public:
    explicit ShortcutEditor(Commands* commands, QWidget* parent = nullptr); // `commands` outlives it

    // Shows the commands whose name, room or keys hold every word.
    void setFilter(const QString& wanted);
    int shownCount() const; // of commands
    void chooseCommand(const QString& id);
    QString chosenId() const; // empty: none, or a room
    void focusList();

    // As the user presses them; false where they are taken, which the conflict then says.
    bool setChosenKeys(const QList<QKeySequence>& keys);

    QTreeWidget* list() const { return m_list; }
    QKeySequenceEdit* keyField() const { return m_keys; }
    QPushButton* resetButton() const { return m_usual; }
    QPushButton* resetAllButton() const { return m_all; }
    QPushButton* takeButton() const { return m_take; } // resolves the conflict
    bool hasConflict() const { return !m_wanted.isEmpty(); }
    QString message() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void showChosen();
    void showItem(QTreeWidgetItem* item);
    void keysEntered();
    void showConflict(const QList<QKeySequence>& keys, const QKeySequence& taken, const QStringList& by);
    void dropConflict();
    void takeKeys();
    QString nameOf(const QString& id) const;
    void retranslate();

    Commands* m_commands;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_keys;
    QCheckBox* m_also;
    QPushButton *m_usual, *m_none, *m_all;
    QLabel *m_hint, *m_message;
    QFrame* m_conflict;
    QLabel* m_conflictText;
    QPushButton *m_take, *m_leave;
    QList<QKeySequence> m_wanted; // what the conflict is about
    QString m_filter;
};

} // namespace moyun::ui
