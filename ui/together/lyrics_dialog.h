// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/lyrics.h"
#include "core/poem/english_sounds.h"
#include "ui/shell/dialog_frame.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace moyun::bridge {
class ScoreDocument;
}

namespace moyun::ui {

// Lays the poem's lines under a melody, one syllable a note: which text, under which track, from where; and
// how it comes out. Accepted, it is one step of the score.
class LyricsDialog : public DialogFrame
{
    Q_OBJECT
public:
    // `document` outlives it and has a track with notes.
    LyricsDialog(bridge::ScoreDocument* document, const QString& poem, QWidget* parent);

    QPlainTextEdit* lines() const { return m_text; }
    QComboBox* track() const { return m_track; }
    QComboBox* start() const { return m_start; }
    QLabel* tally() const { return m_tally; }
    QPushButton* acceptButton() const { return m_apply; }

    void done(int result) override;

protected:
    void retranslate() override;

private:
    music::Tick from() const;
    music::LaidLyrics laid() const;
    void fillStarts();
    void showResult();

    bridge::ScoreDocument* m_document;
    poem::EnglishSounds m_sounds;
    QLabel *m_hint, *m_trackName, *m_startName, *m_tally, *m_shown;
    QPlainTextEdit* m_text;
    QComboBox *m_track, *m_start;
    QPushButton *m_cancel, *m_apply;
};

} // namespace moyun::ui
