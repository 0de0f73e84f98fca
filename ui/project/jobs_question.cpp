// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/jobs_question.h"

#include <QLabel>
#include <QPushButton>

namespace moyun::ui {

constexpr int kMostNamed = 5;

JobsQuestion::JobsQuestion(const QStringList& jobs, QWidget* parent)
    : ProjectQuestion(parent), m_jobs(jobs), m_stop(addButton(false))
{
    m_cancel->setDefault(true); // what is under way goes on
    connect(m_stop, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT stopChosen();
    });
    retranslate();
}

void JobsQuestion::retranslate()
{
    setTitle(tr("Stop what is under way?"));
    m_text->setText(tr("%n job(s) would stop, and leave nothing behind:", nullptr, int(m_jobs.size())));
    m_hint->setText(m_jobs.mid(0, kMostNamed).join(QLatin1Char('\n')) +
                    (m_jobs.size() > kMostNamed ? QStringLiteral("\n…") : QString()));
    m_cancel->setText(tr("Keep working"));
    m_stop->setText(tr("Stop and close"));
}

} // namespace moyun::ui
