// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/bar_map.h"
#include "core/music/score.h"

#include <QObject>
#include <QUndoStack>

#include <optional>
#include <vector>

namespace moyun::bridge {

// The score being worked on: its notes, the track that is edited, the notes and bars that are selected, with
// undo. Every change is one step, except that the changes of one gesture (a drag) are one step together.
// Selections are part of a step's two sides but make no step of their own. GUI thread only.
class ScoreDocument : public QObject
{
    Q_OBJECT
public:
    // Places in the notes of the edited track, ascending, each once.
    using Selection = std::vector<std::size_t>;
    // Whole bars chosen on the ruler, in ticks: the loop, and what is filled.
    struct Range
    {
        music::Tick from = 0, to = 0;
        bool operator==(const Range&) const = default;
    };

    explicit ScoreDocument(QObject* parent = nullptr);
    ~ScoreDocument() override;

    const music::Score& score() const { return m_score; }
    const music::BarMap& bars() const { return m_bars; } // of score(), and of at least eight bars beyond it
    QString name() const { return m_name; } // for people: the file's name; empty for an unnamed score
    QString file() const { return m_file; } // whole path; empty for an unnamed score
    void setFile(const QString& file);

    int track() const { return m_track; } // that is edited; -1: there is none
    void setTrack(int track);             // clears the selection
    // Of score().tracks[track()], or an empty list.
    const std::vector<music::Note>& notes() const;
    const Selection& selection() const { return m_selection; }
    void setSelection(Selection selection);
    const std::optional<Range>& range() const { return m_range; }
    void setRange(std::optional<Range> range); // widened to whole bars

    // One step to undo, named `text`: the score and the selection as they are afterwards. Changes with the
    // same non-zero `gesture` become one. The score has to be valid (music::validate); one that is not
    // changes nothing and returns false.
    bool change(music::Score score, Selection selection, const QString& text, int gesture = 0);
    // The notes of the edited track alone; they are sorted, and the selection follows them. `selected` tells
    // which of `notes`, in the order given here.
    bool changeNotes(std::vector<music::Note> notes, const std::vector<bool>& selected, const QString& text,
                     int gesture = 0);
    // At the start, or a file that was read: no step, nothing to undo.
    void restore(music::Score score, const QString& file = {});
    int newGesture() { return ++m_gesture; }

    QUndoStack* undoStack() { return &m_undo; }

Q_SIGNALS:
    void changed(); // notes, tracks or anything else of the score
    void trackChanged();
    void selectionChanged();
    void rangeChanged();
    void fileChanged();

private:
    friend class ScoreStep;

    music::Score m_score;
    music::BarMap m_bars;
    int m_track = -1;
    Selection m_selection;
    std::optional<Range> m_range;
    QString m_name, m_file;
    QUndoStack m_undo;
    int m_gesture = 0;
};

} // namespace moyun::bridge
