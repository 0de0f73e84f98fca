// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialog_frame.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace moyun::ui {

class Commands;
class ShortcutEditor;

// The commands and their keys in a window of their own, with a search. The same as the page of the settings.
class ShortcutsDialog : public DialogFrame
{
    Q_OBJECT
public:
    ShortcutsDialog(Commands* commands, QWidget* parent); // `commands` outlives it

    QLineEdit* searchField() const { return m_search; }
    ShortcutEditor* editor() const { return m_editor; }

private:
    void retranslate() override;

    QLineEdit* m_search;
    ShortcutEditor* m_editor;
    QPushButton* m_close;
};

} // namespace moyun::ui
