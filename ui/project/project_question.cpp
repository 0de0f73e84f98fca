// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/project_question.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace moyun::ui {

ProjectQuestion::ProjectQuestion(QWidget* parent)
    : DialogFrame(parent), m_text(new QLabel), m_hint(new QLabel), m_cancel(addButton(false))
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
}

} // namespace moyun::ui
