// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/revert_question.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace moyun::ui {

RevertQuestion::RevertQuestion(const QString& name, QWidget* parent)
    : DialogFrame(parent), m_name(name), m_text(new QLabel), m_hint(new QLabel), m_cancel(addButton(false)),
      m_revert(addButton(true))
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (QLabel* label : {m_text, m_hint}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        body()->addWidget(label);
    }
    m_hint->setObjectName(QStringLiteral("hint"));
    setMinimumWidth(460);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
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
