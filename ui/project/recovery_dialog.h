// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/project_entries.h"
#include "ui/shell/dialog_frame.h"

QT_BEGIN_NAMESPACE
class QScrollArea;
QT_END_NAMESPACE

namespace moyun::ui {

class LeftProjectRow;

// Work that is in no file of the user's: offered at the start where the program ended unexpectedly, and on
// request. What nothing is done with stays for later.
class RecoveryDialog : public DialogFrame
{
    Q_OBJECT
public:
    // atStart: it comes by itself, and says why.
    RecoveryDialog(const QList<bridge::LeftProject>& projects, bool atStart, QWidget* parent);

    QList<LeftProjectRow*> rows() const { return m_rows; }
    QPushButton* laterButton() const { return m_later; }

Q_SIGNALS:
    void recoverChosen(const QString& id);
    void salvageChosen(const QString& id); // the dialog stays
    void deleteChosen(const QString& id);

private:
    void retranslate() override;
    void remove(LeftProjectRow* row);

    bool m_atStart;
    QLabel *m_text, *m_none;
    QScrollArea* m_scroll;
    QList<LeftProjectRow*> m_rows;
    QPushButton* m_later;
};

} // namespace moyun::ui
