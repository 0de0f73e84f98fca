// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/together/template_dialog.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace moyun::ui {

TemplateDialog::TemplateDialog(QWidget* parent) : DialogFrame(parent), m_cancel(addButton(false))
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (int which = 0; which <= kExample; ++which) {
        auto* button = m_choices[which] = new QPushButton;
        button->setMinimumHeight(58);
        button->setAutoDefault(false);
        body()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, which] {
            Q_EMIT chosen(which);
            accept();
        });
    }
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    setMinimumWidth(460);
    retranslate();
}

void TemplateDialog::retranslate()
{
    setTitle(tr("New from a template"));
    m_choices[0]->setText(tr("Painting, regulated verse, string quartet"));
    m_choices[1]->setText(tr("Tall scroll, quatrain to inscribe, melody with chords"));
    m_choices[2]->setText(tr("Wide sheet, free verse, song with piano"));
    m_choices[kExample]->setText(tr("The example: a landscape, its poem and its melody"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace moyun::ui
