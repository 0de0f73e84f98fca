// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/save_question.h"

#include <QLabel>
#include <QPushButton>

namespace moyun::ui {

SaveQuestion::SaveQuestion(const QString& name, int daysKept, QWidget* parent)
    : ProjectQuestion(parent), m_name(name), m_daysKept(daysKept), m_drop(addButton(false)),
      m_save(addButton(true))
{
    connect(m_drop, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT dropChosen();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT saveChosen();
    });
    retranslate();
}

void SaveQuestion::retranslate()
{
    setTitle(tr("Save the project first?"));
    m_text->setText(m_name.isEmpty() ? tr("This project was never saved.")
                                     : tr("\"%1\" was changed since it was saved.").arg(m_name));
    m_hint->setText(
        m_daysKept > 0
            ? tr("What you do not save stays recoverable for %n day(s): File, Recover work.", nullptr,
                 m_daysKept)
            : tr("The disk of its working copy takes nothing at the moment: what you do not save is lost."));
    m_cancel->setText(tr("Cancel"));
    m_drop->setText(tr("Do not save"));
    m_save->setText(m_name.isEmpty() ? tr("Save…") : tr("Save"));
}

} // namespace moyun::ui
