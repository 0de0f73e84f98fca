// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_dialog.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace moyun::ui {

AboutDialog::AboutDialog(QWidget* parent) : DialogFrame(parent), m_text(new QLabel), m_close(addButton(true))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(m_text);
    setMinimumWidth(420);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void AboutDialog::retranslate()
{
    setTitle(tr("Moyun 墨韵"));
    m_text->setText(
        tr("Version %1").arg(QCoreApplication::applicationVersion()) + QStringLiteral("\n\n") +
        tr("A desktop art studio. It repaints pictures in the manner of any painting, and everything it does "
           "happens on this machine: no account, no network.") +
        QStringLiteral("\n\n") +
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any "
           "warranty."));
    m_close->setText(tr("Close"));
}

} // namespace moyun::ui
