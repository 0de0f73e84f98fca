// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/together/template_dialog.h"

#include "ui/together/template_card.h"

#include <QVBoxLayout>

namespace moyun::ui {

namespace {

constexpr int kThumbnail = 320;

} // namespace

TemplateDialog::TemplateDialog(QWidget* parent) : DialogFrame(parent), m_cancel(addButton(false))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QPixmap example =
        QPixmap(QStringLiteral(":/example/painting.jpg"))
            .scaled(kThumbnail, kThumbnail, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    for (int which = 0; which <= kExample; ++which) {
        QSizeF sheet = example.size();
        if (which < kExample) {
            const auto made = bridge::templateOf(static_cast<bridge::TemplateKind>(which));
            sheet = QSizeF(made.picture.width, made.picture.height);
        }
        auto* card = m_choices[which] = new TemplateCard(sheet);
        if (which == kExample) card->setPicture(example);
        body()->addWidget(card);
        connect(card, &QPushButton::clicked, this, [this, which] {
            Q_EMIT chosen(which);
            accept();
        });
    }
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    setMinimumWidth(520);
    retranslate();
    m_choices[0]->setFocus();
}

QPushButton* TemplateDialog::choice(int which) const
{
    return m_choices[which];
}

void TemplateDialog::retranslate()
{
    setTitle(tr("New from a template"));
    m_choices[0]->setTexts(tr("Landscape"), tr("A wide sheet, regulated verse, a string quartet"));
    m_choices[1]->setTexts(tr("Scroll"), tr("A tall scroll, a quatrain to inscribe, a melody with chords"));
    m_choices[2]->setTexts(tr("Song"), tr("A sheet for the screen, free verse, a voice with piano"));
    m_choices[kExample]->setTexts(tr("The example"),
                                  tr("A landscape, its poem and its melody, to look around in"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace moyun::ui
