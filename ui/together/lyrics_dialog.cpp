// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/together/lyrics_dialog.h"

#include "core/bridge/score_document.h"
#include "core/bridge/sentences.h"
#include "core/poem/syllables.h"
#include "ui/pianoroll/note_names.h"
#include "ui/pianoroll/track_names.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace moyun::ui {

using music::Tick;

namespace {

constexpr std::size_t kShown = 40; // syllables of the preview

} // namespace

LyricsDialog::LyricsDialog(bridge::ScoreDocument* document, const QString& poem, QWidget* parent)
    : DialogFrame(parent), m_document(document), m_hint(new QLabel), m_trackName(new QLabel),
      m_startName(new QLabel), m_tally(new QLabel), m_shown(new QLabel), m_text(new QPlainTextEdit),
      m_track(new QComboBox), m_start(new QComboBox), m_cancel(addButton(false)), m_apply(addButton(true))
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (auto sounds = poem::EnglishSounds::load(poem::EnglishSounds::usualFile()))
        m_sounds = std::move(*sounds);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setWordWrap(true);
    m_shown->setObjectName(QStringLiteral("hint"));
    m_shown->setWordWrap(true);
    m_shown->setTextFormat(Qt::PlainText);
    m_shown->setMinimumHeight(54);
    m_shown->setAlignment(Qt::AlignTop);
    m_tally->setWordWrap(true);
    m_text->setPlainText(poem);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(130);
    const auto& tracks = document->score().tracks;
    for (std::size_t i = 0; i < tracks.size(); ++i)
        if (!tracks[i].percussion && !tracks[i].notes.empty())
            m_track->addItem(trackTitle(tracks[i], i), int(i));
    if (const int now = m_track->findData(document->track()); now >= 0) m_track->setCurrentIndex(now);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(10);
    form->addRow(m_trackName, m_track);
    form->addRow(m_startName, m_start);
    body()->addWidget(m_hint);
    body()->addWidget(m_text, 1);
    body()->addLayout(form);
    body()->addWidget(m_tally);
    body()->addWidget(m_shown);
    setMinimumWidth(460);
    fillStarts();
    connect(m_text, &QPlainTextEdit::textChanged, this, &LyricsDialog::showResult);
    connect(m_track, &QComboBox::currentIndexChanged, this, [this] {
        fillStarts();
        showResult();
    });
    connect(m_start, &QComboBox::currentIndexChanged, this, &LyricsDialog::showResult);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

// The beginning, the first selected note, the chosen bars, and every bar in which a note starts.
void LyricsDialog::fillStarts()
{
    const QSignalBlocker quiet(m_start);
    const int chosen = m_start->currentIndex();
    m_start->clear();
    m_start->addItem(tr("The beginning"), 0);
    const int track = m_track->currentData().toInt();
    const auto& selection = m_document->selection();
    if (track == m_document->track() && !selection.empty()) {
        m_start->addItem(tr("The first selected note"),
                         qlonglong(m_document->notes()[selection.front()].start));
        m_start->setCurrentIndex(1);
    }
    if (const auto& range = m_document->range())
        m_start->addItem(tr("The chosen bars"), qlonglong(range->from));
    if (chosen > 0 && chosen < m_start->count()) m_start->setCurrentIndex(chosen);
}

Tick LyricsDialog::from() const
{
    return Tick(m_start->currentData().toLongLong());
}

music::LaidLyrics LyricsDialog::laid() const
{
    const auto& tracks = m_document->score().tracks;
    const int track = m_track->currentData().toInt();
    if (m_track->currentIndex() < 0 || track >= int(tracks.size())) return {};
    return music::layLyrics(tracks[std::size_t(track)],
                            poem::sungSyllables(m_text->toPlainText().toStdU32String(), m_sounds), from());
}

void LyricsDialog::showResult()
{
    const auto result = laid();
    QStringList said{tr("%n syllable(s) have a note.", nullptr, int(result.sung))};
    if (result.left > 0)
        said += tr("%n find(s) none: the melody is too short.", nullptr, int(result.left));
    else if (result.silentNotes > 0)
        said += tr("%n note(s) after them have no text.", nullptr, int(result.silentNotes));
    m_tally->setText(bridge::joinSentences(said));
    QString shown;
    const std::size_t first = result.lyrics.size() - result.sung;
    for (std::size_t i = first; i < result.lyrics.size() && i < first + kShown; ++i)
        shown += QString::fromStdString(result.lyrics[i].text) + QStringLiteral("   ");
    if (result.sung > kShown) shown += u'…';
    m_shown->setText(shown);
    m_apply->setEnabled(result.sung > 0);
}

void LyricsDialog::done(int result)
{
    if (result == Accepted) {
        const int track = m_track->currentData().toInt();
        music::Score score = m_document->score();
        score.tracks[std::size_t(track)].lyrics = laid().lyrics;
        const bool same = track == m_document->track();
        m_document->change(std::move(score),
                           same ? m_document->selection() : bridge::ScoreDocument::Selection(), tr("Lyrics"),
                           0, track);
    }
    QDialog::done(result);
}

void LyricsDialog::retranslate()
{
    setTitle(tr("Lyrics under the melody"));
    m_hint->setText(
        tr("One syllable a note: a Chinese character, or a syllable of an English word. Tied notes "
           "count once, rests do not count. Change the lines here as the melody wants them."));
    m_text->setAccessibleName(tr("Lines"));
    m_trackName->setText(tr("Under the track"));
    m_track->setAccessibleName(m_trackName->text());
    m_startName->setText(tr("From"));
    m_start->setAccessibleName(tr("Where the text begins"));
    m_cancel->setText(tr("Cancel"));
    m_apply->setText(tr("Put it under the notes"));
    fillStarts();
    showResult();
}

} // namespace moyun::ui
