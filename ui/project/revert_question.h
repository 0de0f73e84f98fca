// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialog_frame.h"

namespace moyun::ui {

// Whether what was changed since the project was saved shall go. Accepted: it shall.
class RevertQuestion : public DialogFrame
{
    Q_OBJECT
public:
    RevertQuestion(const QString& name, QWidget* parent); // of the project

    QPushButton* revertButton() const { return m_revert; }
    QPushButton* cancelButton() const { return m_cancel; }

private:
    void retranslate() override;

    QString m_name;
    QLabel *m_text, *m_hint;
    QPushButton *m_cancel, *m_revert;
};

} // namespace moyun::ui
