// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialog_frame.h"

#include <vector>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListWidget;
class QScrollArea;
QT_END_NAMESPACE

namespace moyun::ui {

class Commands;
class SettingRow;
class SettingsBook;
class ShortcutEditor;

// All settings: a page at a time, or whatever the search finds on all of them, keys of commands too. Changes
// count at once; there is nothing to confirm.
class SettingsDialog : public DialogFrame
{
    Q_OBJECT
public:
    SettingsDialog(SettingsBook* book, Commands* commands, QWidget* parent); // both outlive it

    void showPage(const QString& id); // "keys" is the one of the shortcuts
    void showSetting(const QString& id);
    QLineEdit* searchField() const { return m_search; }
    QListWidget* pageList() const { return m_pages; }
    ShortcutEditor* shortcuts() const { return m_shortcuts; }
    SettingRow* row(const QString& id) const; // null where unknown
    QStringList shownSettings() const;        // ids, in order

private:
    struct Part
    {
        QString id;
        QLabel* title = nullptr;
        std::vector<SettingRow*> rows;
    };

    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void build();
    void choose();
    void showFound(const QString& wanted);

    SettingsBook* m_book;
    QLineEdit* m_search;
    QListWidget* m_pages;
    QScrollArea* m_scroll;
    QLabel *m_keysTitle, *m_nothing;
    ShortcutEditor* m_shortcuts;
    QPushButton* m_close;
    std::vector<Part> m_parts;
};

} // namespace moyun::ui
