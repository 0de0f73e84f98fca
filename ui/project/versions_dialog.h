// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/project_entries.h"
#include "ui/shell/dialog_frame.h"

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

namespace moyun::ui {

// Earlier versions of the open project with their times and small pictures: put one back as a step to undo,
// or save it as a file of its own.
class VersionsDialog : public DialogFrame
{
    Q_OBJECT
public:
    VersionsDialog(const QList<bridge::ProjectVersion>& versions, QWidget* parent);

    QListWidget* list() const { return m_list; }
    QPushButton* putBackButton() const { return m_putBack; }
    QPushButton* saveButton() const { return m_save; }
    QPushButton* closeButton() const { return m_close; }

Q_SIGNALS:
    void putBackChosen(qint64 version);
    void saveChosen(qint64 version);

private:
    void retranslate() override;
    qint64 chosen() const; // -1: none

    QList<bridge::ProjectVersion> m_versions;
    QLabel* m_text;
    QListWidget* m_list;
    QPushButton *m_close, *m_save, *m_putBack;
};

} // namespace moyun::ui
