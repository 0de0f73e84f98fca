// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takes/compare_takes_dialog.h"

#include "ui/takes/take_preview.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace moyun::ui {

CompareTakesDialog::CompareTakesDialog(const Content& left, const Content& right, QWidget* parent)
    : DialogFrame(parent), m_close(addButton(false))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto* row = new QHBoxLayout;
    row->setSpacing(18);
    for (const int side : {0, 1}) {
        auto* column = new QVBoxLayout;
        column->setSpacing(8);
        m_previews[side] = new TakePreview;
        m_previews[side]->setMinimumSize(380, 380);
        m_previews[side]->display(side == 0 ? left : right);
        m_apply[side] = new QPushButton;
        m_apply[side]->setAutoDefault(false);
        column->addWidget(m_previews[side], 1);
        column->addWidget(m_apply[side], 0, Qt::AlignLeft);
        row->addLayout(column, 1);
        const auto choose = [this, side] {
            const bridge::TakeContent* content = m_previews[side]->content();
            const qint64 id = content->info.id;
            const int candidate = m_previews[side]->candidate();
            accept();
            Q_EMIT applyChosen(id, candidate);
        };
        connect(m_apply[side], &QPushButton::clicked, this, choose);
        connect(m_previews[side], &TakePreview::activated, this, choose);
    }
    body()->addLayout(row, 1);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

void CompareTakesDialog::retranslate()
{
    setTitle(tr("Compare takes"));
    m_close->setText(tr("Close"));
    for (const int side : {0, 1}) {
        m_apply[side]->setText(side == 0 ? tr("Apply the left one") : tr("Apply the right one"));
        m_apply[side]->setAccessibleDescription(
            QString::fromStdString(m_previews[side]->content()->info.name));
    }
}

} // namespace moyun::ui
