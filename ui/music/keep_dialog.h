// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialog_frame.h"

namespace moyun::ui {

// What becomes of changes of the score before another takes its place.
class KeepDialog : public DialogFrame
{
    Q_OBJECT
public:
    KeepDialog(const QString& name, QWidget* parent); // name: of the score; may be empty

    QPushButton* dropButton() const { return m_drop; }
    QPushButton* saveButton() const { return m_save; }

Q_SIGNALS:
    void droppedChosen();
    void savedChosen();

private:
    void retranslate() override;

    QString m_name;
    QLabel* m_text;
    QPushButton *m_cancel, *m_drop, *m_save;
};

} // namespace moyun::ui
