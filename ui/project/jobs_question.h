// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/project/project_question.h"

#include <QStringList>

namespace moyun::ui {

// Asked before the window closes while jobs are running: an export or a render would stop half done.
class JobsQuestion : public ProjectQuestion
{
    Q_OBJECT
public:
    // `jobs`: the titles of those that are running.
    JobsQuestion(const QStringList& jobs, QWidget* parent);

    QPushButton* stopButton() const { return m_stop; }

Q_SIGNALS:
    void stopChosen();

private:
    void retranslate() override;

    QStringList m_jobs;
    QPushButton* m_stop;
};

} // namespace moyun::ui
