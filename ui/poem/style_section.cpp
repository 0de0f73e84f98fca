// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/poem/style_section.h"

#include "core/bridge/poem_studio.h"
#include "ui/poem/text_dialog.h"
#include "ui/widgets/switch_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace moyun::ui {

using bridge::PoemStudio;
using bridge::PoemWriterStyle;

StyleSection::StyleSection(PoemStudio* studio, QWidget* parent)
    : QWidget(parent), m_studio(studio), m_style(studio->style()), m_text(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_cancel(new QPushButton(this)), m_use(new SwitchButton(this)),
      m_file(new QPushButton(this)), m_own(new QPushButton(this)), m_forget(new QPushButton(this))
{
    m_text->setObjectName(QStringLiteral("hint"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_progress->setTextVisible(false);
    m_progress->setFocusPolicy(Qt::NoFocus);
    m_use->setCheckable(true);
    m_forget->setObjectName(QStringLiteral("flat"));
    m_sure.setSingleShot(true);
    m_sure.setInterval(kSureMs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_use);
    column->addWidget(m_text);
    auto* running = new QHBoxLayout;
    running->setSpacing(10);
    running->addWidget(m_progress, 1);
    running->addWidget(m_cancel);
    column->addLayout(running);
    column->addWidget(m_file);
    column->addWidget(m_own);
    column->addWidget(m_forget, 0, Qt::AlignLeft);

    connect(m_file, &QPushButton::clicked, this, &StyleSection::chooseFile);
    connect(m_own, &QPushButton::clicked, this, [this] { m_style->learnPoems(m_studio->ownPoems()); });
    connect(m_cancel, &QPushButton::clicked, m_style, &PoemWriterStyle::cancel);
    connect(m_use, &QAbstractButton::toggled, m_style, &PoemWriterStyle::setOn);
    connect(m_forget, &QPushButton::clicked, this, &StyleSection::forget);
    connect(&m_sure, &QTimer::timeout, this, &StyleSection::showState);
    connect(m_style, &PoemWriterStyle::changed, this, &StyleSection::showState);
    connect(studio, &PoemStudio::takesChanged, this, &StyleSection::showState);
    connect(studio, &PoemStudio::checkedChanged, this, &StyleSection::showState);
    connect(studio, &PoemStudio::modelChanged, this, &StyleSection::showState);
    retranslate();
}

QString StyleSection::text() const
{
    return m_text->text();
}

void StyleSection::chooseFile()
{
    auto* dialog = new TextDialog(TextDialog::Learn, {}, this);
    connect(dialog, &TextDialog::fileChosen, m_style, &PoemWriterStyle::learnFile);
    dialog->open();
}

void StyleSection::forget()
{
    if (m_sure.isActive()) {
        m_sure.stop();
        m_style->forget();
    } else {
        m_sure.start();
    }
    showState();
}

QString StyleSection::learningText() const
{
    if (m_style->isStopping()) return tr("Stopping…");
    const int left = m_style->secondsLeft();
    if (left < 0) return tr("Reading your poems…");
    return left < 60 ? tr("Learning: less than a minute left")
                     : tr("Learning: about %1 min left").arg((left + 59) / 60);
}

QString StyleSection::styleText() const
{
    if (!m_style->exists())
        return !m_studio->isModelReady() ? tr("Once there is a poem model, it can learn your manner here.")
               : !m_style->canLearn()
                   ? tr("Learning needs the program moyun beside this one. Install Moyun again.")
                   : tr("Candidates can take on your manner: the studio learns it from your own poems, five "
                        "at "
                        "least and better thirty, in some minutes on this machine. The model itself stays as "
                        "it "
                        "is.");
    if (m_style->poems() == 0)
        return tr("Your style, learned earlier, is here."); // details lost with settings
    QString text = m_style->source().isEmpty()
                       ? tr("Learned from %1 poems written here.").arg(m_style->poems())
                       : tr("Learned from %1 poems of \"%2\".").arg(m_style->poems()).arg(m_style->source());
    const int gain = qRound(100 * m_style->gain());
    if (gain > 0)
        text += (text.back().unicode() < 128 ? QStringLiteral(" ") : QString()) +
                tr("Poems of yours that it has not read surprise it %1 % less.").arg(gain);
    return text;
}

void StyleSection::showState()
{
    const bool learning = m_style->isLearning(), exists = m_style->exists();
    const bool able = !learning && m_style->canLearn() && m_studio->isModelReady();
    m_text->setText(learning ? learningText() : styleText());
    m_progress->setVisible(learning);
    m_cancel->setVisible(learning);
    m_cancel->setEnabled(!m_style->isStopping());
    const double fraction = m_style->fraction();
    m_progress->setRange(0, fraction > 0 ? 1000 : 0); // it runs to and fro until something is known
    m_progress->setValue(qRound(1000 * fraction));
    m_use->setVisible(exists);
    {
        const QSignalBlocker guard(m_use);
        m_use->setChecked(m_style->isOn());
        m_use->update();
    }
    m_file->setVisible(!learning);
    m_own->setVisible(!learning);
    m_file->setEnabled(able);
    const auto own = m_studio->ownPoems().size();
    m_own->setEnabled(able && own >= PoemWriterStyle::kFewestPoems);
    m_own->setText(own < PoemWriterStyle::kFewestPoems
                       ? tr("From my poems here (%1 of %2)").arg(own).arg(PoemWriterStyle::kFewestPoems)
                       : tr("From my poems here (%1)").arg(own));
    m_own->setToolTip(tr("The draft and the candidates that you have taken; at least %1")
                          .arg(PoemWriterStyle::kFewestPoems));
    m_forget->setVisible(exists && !learning);
    m_forget->setText(m_sure.isActive() ? tr("Click again to forget it") : tr("Forget my style"));
}

void StyleSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void StyleSection::retranslate()
{
    m_use->setText(tr("Write in my style"));
    m_use->setAccessibleName(m_use->text());
    m_use->setToolTip(tr("Off: the model exactly as it came"));
    m_file->setText(tr("Learn from a text…"));
    m_file->setToolTip(tr("A text of your poems, separated by blank lines"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop learning; nothing is kept of it"));
    m_forget->setToolTip(tr("Remove what was learned"));
    m_progress->setAccessibleName(tr("Progress of learning"));
    showState();
}

} // namespace moyun::ui
