// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialog_frame.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace moyun::ui {

// Asks for the name of an arrangement of panels.
class LayoutNameDialog : public DialogFrame
{
    Q_OBJECT
public:
    // `taken`: names that there are; one of them is replaced, which is said.
    LayoutNameDialog(const QStringList& taken, int mostCharacters, QWidget* parent);

    QLineEdit* nameField() const { return m_name; }
    QPushButton* saveButton() const { return m_save; }

Q_SIGNALS:
    void nameChosen(const QString& name);

private:
    void retranslate() override;
    void check();

    QStringList m_taken;
    QLabel *m_label, *m_hint;
    QLineEdit* m_name;
    QPushButton *m_cancel, *m_save;
};

} // namespace moyun::ui
