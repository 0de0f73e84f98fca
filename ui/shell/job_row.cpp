// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/job_row.h"

#include "ui/widgets/clock_text.h"
#include "ui/widgets/theme_icon.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace moyun::ui {

using bridge::Task;
using bridge::TaskState;

JobRow::JobRow(quint64 id, QWidget* parent)
    : QFrame(parent), m_id(id), m_title(new QLabel(this)), m_state(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_cancel(new QToolButton(this)), m_file(new QToolButton(this))
{
    setObjectName(QStringLiteral("jobRow"));
    m_title->setObjectName(QStringLiteral("jobTitle"));
    m_state->setObjectName(QStringLiteral("jobState"));
    m_title->setTextFormat(Qt::PlainText);
    m_state->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_state->setWordWrap(true);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_cancel->setIcon(ThemeIcon::icon("close"));
    m_file->setIcon(ThemeIcon::icon("folder"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(10, 8, 6, 10);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_cancel, 0, 1, Qt::AlignTop);
    grid->addWidget(m_file, 0, 2, Qt::AlignTop);
    grid->addWidget(m_progress, 1, 0, 1, 3);
    grid->addWidget(m_state, 2, 0, 1, 3);
    connect(m_cancel, &QToolButton::clicked, this, [this] { Q_EMIT cancelRequested(m_id); });
    connect(m_file, &QToolButton::clicked, this, [this] { Q_EMIT fileRequested(m_path); });
}

void JobRow::show(const Task& task)
{
    QString state;
    switch (task.state) {
    case TaskState::Queued:
        state = tr("Waiting");
        break;
    case TaskState::Running:
        state = task.detail.isEmpty() ? tr("Running") : task.detail;
        if (task.fraction > 0)
            state = tr("%1 %").arg(qRound(100 * task.fraction)) + QStringLiteral("  ·  ") + state;
        break;
    case TaskState::Finished:
        state = tr("Finished at %1").arg(clockText(task.ended.time()));
        if (!task.detail.isEmpty()) state += QStringLiteral("  ·  ") + task.detail;
        break;
    case TaskState::Failed:
        state = tr("Failed: %1").arg(task.detail);
        break;
    case TaskState::Cancelled:
        state = tr("Cancelled");
        break;
    }
    m_path = task.file;
    m_title->setText(task.title);
    m_state->setText(state);
    m_progress->setVisible(!task.isOver());
    m_progress->setValue(qRound(1000 * task.fraction));
    m_cancel->setVisible(!task.isOver());
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel %1").arg(task.title));
    m_file->setVisible(!task.file.isEmpty());
    m_file->setToolTip(tr("Show the file"));
    m_file->setAccessibleName(tr("Show the file of %1").arg(task.title));
    setAccessibleName(task.title);
    setAccessibleDescription(state);
}

} // namespace moyun::ui
