// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/job_panel.h"

#include "core/bridge/job_list.h"
#include "ui/shell/job_row.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace moyun::ui {

using bridge::JobList;
using bridge::Task;

JobPanel::JobPanel(JobList* jobs, QWidget* parent)
    : SideDrawer(parent), m_jobs(jobs), m_empty(new QLabel), m_forget(new QPushButton),
      m_list(new QVBoxLayout)
{
    setObjectName(QStringLiteral("jobPanel"));
    m_empty->setObjectName(QStringLiteral("hint"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_forget->setObjectName(QStringLiteral("flat"));
    addToHead(m_forget);

    auto* body = new QWidget;
    body->setObjectName(QStringLiteral("sidePanelBody"));
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(10, 10, 10, 10);
    m_list->setSpacing(8);
    column->addWidget(m_empty);
    column->addLayout(m_list);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("sideScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    scroll->setMinimumWidth(250);
    setBody(scroll);

    connect(m_forget, &QPushButton::clicked, jobs, &JobList::forgetEnded);
    connect(jobs, &JobList::listChanged, this, &JobPanel::rebuild);
    connect(jobs, &JobList::taskChanged, this, &JobPanel::showTask);
    retranslate();
    rebuild();
}

void JobPanel::rebuild()
{
    QHash<quint64, JobRow*> rows;
    for (qsizetype i = 0; i < m_jobs->tasks().size(); ++i) {
        const Task& task = m_jobs->tasks()[i];
        JobRow* row = m_rows.take(task.id);
        if (!row) {
            row = new JobRow(task.id);
            connect(row, &JobRow::cancelRequested, m_jobs, &JobList::cancel);
            connect(row, &JobRow::fileRequested, this, &JobPanel::showFile);
            m_list->insertWidget(static_cast<int>(i), row);
        }
        row->show(task);
        rows.insert(task.id, row);
    }
    for (JobRow* gone : std::as_const(m_rows)) gone->deleteLater();
    m_rows = rows;
    m_empty->setVisible(rows.isEmpty());
}

void JobPanel::showTask(quint64 id)
{
    const Task* task = m_jobs->find(id);
    if (JobRow* row = m_rows.value(id); row && task) row->show(*task);
}

void JobPanel::showFile(const QString& file)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
}

void JobPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        rebuild();
    }
    SideDrawer::changeEvent(event);
}

void JobPanel::retranslate()
{
    setTitle(tr("Jobs"), tr("Close the job panel"));
    m_empty->setText(tr("Exports and other work in the background are listed here."));
    m_forget->setText(tr("Clear ended"));
}

} // namespace moyun::ui
