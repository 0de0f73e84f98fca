// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialog_frame.h"

QT_BEGIN_NAMESPACE
class QKeySequenceEdit;
class QTreeWidget;
QT_END_NAMESPACE

namespace moyun::ui {

class Commands;

// Every command with its keys; the chosen one's can be changed, taken away or brought back. Keys that another
// command has are refused, naming it.
class ShortcutsDialog : public DialogFrame
{
    Q_OBJECT
public:
    ShortcutsDialog(Commands* commands, QWidget* parent);

    QTreeWidget* list() const { return m_list; }
    QKeySequenceEdit* keyField() const { return m_keys; }
    QString message() const;

private:
    void retranslate() override;
    void fill();
    void showChosen();
    void setChosenKeys(const QList<QKeySequence>& keys);
    QString chosenId() const;

    Commands* m_commands;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_keys;
    QLabel *m_hint, *m_message;
    QPushButton *m_usual, *m_none, *m_close;
};

} // namespace moyun::ui
