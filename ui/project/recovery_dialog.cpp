// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/recovery_dialog.h"

#include "ui/project/left_project_row.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace moyun::ui {

namespace {

constexpr int kWidth = 680, kRowHeight = 118, kMostRows = 3; // shown without scrolling
constexpr int kForTrouble = 44;                              // more, for sentences that say why

} // namespace

RecoveryDialog::RecoveryDialog(const QList<bridge::LeftProject>& projects, bool atStart, QWidget* parent)
    : DialogFrame(parent), m_atStart(atStart), m_text(new QLabel), m_none(new QLabel),
      m_scroll(new QScrollArea), m_later(addButton(false))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setWordWrap(true);
    m_none->setObjectName(QStringLiteral("hint"));
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(10);
    for (const auto& project : projects) {
        auto* row = new LeftProjectRow(project);
        m_rows.append(row);
        column->addWidget(row);
        connect(row, &LeftProjectRow::recoverChosen, this, [this](const QString& id) {
            accept();
            Q_EMIT recoverChosen(id);
        });
        connect(row, &LeftProjectRow::salvageChosen, this, &RecoveryDialog::salvageChosen);
        connect(row, &LeftProjectRow::deleteChosen, this, [this, row](const QString& id) {
            Q_EMIT deleteChosen(id);
            remove(row);
        });
    }
    column->addStretch(1);
    m_scroll->setWidget(list);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    const bool troubled = std::any_of(projects.begin(), projects.end(),
                                      [](const auto& project) { return !project.trouble.isEmpty(); });
    m_scroll->setMinimumHeight(kRowHeight * std::clamp(int(m_rows.size()), 1, kMostRows) +
                               (troubled ? kForTrouble : 0));
    body()->addWidget(m_text);
    body()->addWidget(m_none);
    body()->addWidget(m_scroll, 1);
    m_scroll->setVisible(!m_rows.isEmpty());
    m_none->setVisible(m_rows.isEmpty());
    setMinimumWidth(kWidth);
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    if (!m_rows.isEmpty()) m_rows.first()->recoverButton()->setFocus();
    retranslate();
}

void RecoveryDialog::remove(LeftProjectRow* row)
{
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater();
    if (!m_rows.isEmpty()) {
        m_rows.first()->recoverButton()->setFocus();
        return;
    }
    if (m_atStart) return accept();
    m_scroll->hide();
    m_none->show();
    m_later->setFocus();
}

void RecoveryDialog::retranslate()
{
    setTitle(m_atStart ? tr("Your work is still here") : tr("Recover work"));
    m_text->setText(m_atStart
                        ? tr("Moyun ended before this was saved. Every edit up to the last moment was "
                             "kept. Your own files were not touched.")
                        : tr("Work that was never saved: a run ended unexpectedly, or was closed "
                             "without saving. Recovering opens it in place of the project that is open."));
    m_none->setText(tr("There is nothing to recover."));
    m_later->setText(m_rows.isEmpty() ? tr("Close") : tr("Keep for later"));
}

} // namespace moyun::ui
