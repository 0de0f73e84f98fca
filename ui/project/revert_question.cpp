// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/revert_question.h"

#include <QLabel>
#include <QPushButton>

namespace moyun::ui {

RevertQuestion::RevertQuestion(const QString& name, QWidget* parent)
    : ProjectQuestion(parent), m_name(name), m_revert(addButton(true))
{
    connect(m_revert, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

void RevertQuestion::retranslate()
{
    setTitle(tr("Revert the project?"));
    m_text->setText(tr("Go back to \"%1\" as it was saved?").arg(m_name));
    m_hint->setText(tr("What you have now becomes one of the earlier versions."));
    m_cancel->setText(tr("Cancel"));
    m_revert->setText(tr("Revert"));
}

} // namespace moyun::ui
