// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/background.h"
#include "ui/shell/dialog_frame.h"

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace moyun::ui {

// What this program is: version and build; the networks installed, with their hashes, which can be checked
// against the files; what it is built on, with licences; its own licence in full. GUI thread.
class AboutDialog : public DialogFrame
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent);

    QTreeWidget* models() const { return m_models; }
    QTreeWidget* libraries() const { return m_libraries; }
    QPushButton* checkButton() const { return m_check; }
    bool isChecking() const { return m_unchecked > 0; }

private:
    void retranslate() override;
    QWidget* makeGeneral();
    QWidget* makeModels();
    QWidget* makeLibraries();
    QWidget* makeLicence();
    void fillModels();
    void check();
    void copy(); // version, build and hashes, for a report of an error

    QTabWidget* m_tabs;
    QLabel *m_text, *m_folder, *m_thanks;
    QTreeWidget *m_models, *m_libraries;
    QPlainTextEdit* m_licence;
    QPushButton *m_check, *m_copy, *m_close;
    int m_unchecked = 0;
    bridge::Background m_reading; // the last to come: its work ends before the lists go
};

} // namespace moyun::ui
