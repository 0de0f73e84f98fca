// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/job_panel.h"

#include "core/bridge/job_list.h"
#include "ui/shell/job_row.h"
#include "ui/widgets/theme_icon.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QUrl>

namespace moyun::ui {

using bridge::JobList;
using bridge::Task;

JobPanel::JobPanel(JobList* jobs, QWidget* parent)
    : QDockWidget(parent), m_jobs(jobs), m_title(new QLabel), m_empty(new QLabel), m_forget(new QPushButton),
      m_close(new QToolButton), m_list(new QVBoxLayout)
{
    setObjectName(QStringLiteral("jobPanel"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setFeatures(QDockWidget::DockWidgetClosable);
    m_title->setObjectName(QStringLiteral("sectionTitle"));
    m_empty->setObjectName(QStringLiteral("hint"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_forget->setObjectName(QStringLiteral("flat"));
    m_close->setIcon(ThemeIcon::icon("close"));
    m_close->setIconSize({14, 14});

    auto* bar = new QFrame;
    bar->setObjectName(QStringLiteral("dockTitle"));
    auto* head = new QHBoxLayout(bar);
    head->setContentsMargins(12, 5, 6, 5);
    head->addWidget(m_title, 1);
    head->addWidget(m_forget);
    head->addWidget(m_close);
    setTitleBarWidget(bar);

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
    setWidget(scroll);

    connect(m_close, &QToolButton::clicked, this, &QWidget::close);
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
    QDockWidget::changeEvent(event);
}

void JobPanel::retranslate()
{
    setWindowTitle(tr("Jobs"));
    m_title->setText(tr("Jobs"));
    m_empty->setText(tr("Exports and other work in the background are listed here."));
    m_forget->setText(tr("Clear ended"));
    m_close->setToolTip(tr("Close the job panel"));
    m_close->setAccessibleName(tr("Close the job panel"));
}

} // namespace moyun::ui
