// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/project/project_question.h"

namespace moyun::ui {

// Whether what was changed since the project was saved shall go. Accepted: it shall.
class RevertQuestion : public ProjectQuestion
{
    Q_OBJECT
public:
    RevertQuestion(const QString& name, QWidget* parent); // of the project

    QPushButton* revertButton() const { return m_revert; }

private:
    void retranslate() override;

    QString m_name;
    QPushButton* m_revert;
};

} // namespace moyun::ui
