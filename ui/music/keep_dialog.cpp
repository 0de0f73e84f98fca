// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/music/keep_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace moyun::ui {

KeepDialog::KeepDialog(const QString& name, QWidget* parent)
    : DialogFrame(parent), m_name(name), m_text(new QLabel), m_cancel(addButton(false)),
      m_drop(addButton(false)), m_save(addButton(true))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    body()->addWidget(m_text);
    setMinimumWidth(440);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT droppedChosen();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT savedChosen();
    });
    retranslate();
}

void KeepDialog::retranslate()
{
    setTitle(tr("Save the score first?"));
    m_text->setText(
        m_name.isEmpty()
            ? tr("The score has never been saved. Another takes its place now.")
            : tr("“%1” was changed since it was saved. Another score takes its place now.").arg(m_name));
    m_cancel->setText(tr("Cancel"));
    m_drop->setText(tr("Do not save"));
    m_save->setText(tr("Save"));
}

} // namespace moyun::ui
