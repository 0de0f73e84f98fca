// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/layout_name_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace moyun::ui {

LayoutNameDialog::LayoutNameDialog(const QStringList& taken, int mostCharacters, QWidget* parent)
    : DialogFrame(parent), m_taken(taken), m_label(new QLabel), m_hint(new QLabel), m_name(new QLineEdit),
      m_cancel(addButton(false)), m_save(addButton(true))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setMaxLength(mostCharacters);
    m_label->setBuddy(m_name);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    body()->addWidget(m_label);
    body()->addWidget(m_name);
    body()->addWidget(m_hint);
    setMinimumWidth(420);
    connect(m_name, &QLineEdit::textChanged, this, &LayoutNameDialog::check);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT nameChosen(m_name->text().trimmed());
        accept();
    });
    retranslate();
    m_name->setFocus();
}

void LayoutNameDialog::check()
{
    const QString name = m_name->text().trimmed();
    m_save->setEnabled(!name.isEmpty());
    m_hint->setText(m_taken.contains(name) ? tr("One of this name exists and will be replaced.")
                                           : tr("Which panels are shown and open, in which order."));
}

void LayoutNameDialog::retranslate()
{
    setTitle(tr("Save the panel layout"));
    m_label->setText(tr("Name of the layout"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
    check();
}

} // namespace moyun::ui
