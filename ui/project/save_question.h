// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/project/project_question.h"

namespace moyun::ui {

// What becomes of work that no file has, before the project is closed or another takes its place.
class SaveQuestion : public ProjectQuestion
{
    Q_OBJECT
public:
    // name: of the project, empty where it was never saved. daysKept: how long work that is not saved can be
    // brought back; 0: it cannot.
    SaveQuestion(const QString& name, int daysKept, QWidget* parent);

    QPushButton* saveButton() const { return m_save; }
    QPushButton* dropButton() const { return m_drop; }

Q_SIGNALS:
    void saveChosen();
    void dropChosen();

private:
    void retranslate() override;

    QString m_name;
    int m_daysKept;
    QPushButton *m_drop, *m_save;
};

} // namespace moyun::ui
