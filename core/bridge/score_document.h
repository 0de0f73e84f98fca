// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/score_step.h"
#include "core/music/bar_map.h"
#include "core/music/score.h"

#include <QObject>
#include <QUndoStack>

#include <optional>
#include <vector>

namespace moyun::bridge {

// The score being worked on: its notes, the track that is edited, the notes and bars that are selected, with
// undo. Every change is one step, except that the changes of one gesture (a drag) are one step together.
// Selections are part of a step's two sides but make no step of their own. Steps hold what changed and no
// more, and the oldest go when all of them take more than kUndoBytes. GUI thread only.
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

    static constexpr std::size_t kUndoBytes = std::size_t(256) << 20;
    static constexpr int kMostSteps = 1000;

    // undoBytes: other than the usual in tests.
    explicit ScoreDocument(QObject* parent = nullptr, std::size_t undoBytes = kUndoBytes);
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
    // changes nothing and returns false. The edited track is the same afterwards (or the last, where there
    // are fewer) unless `track` says another.
    bool change(music::Score score, Selection selection, const QString& text, int gesture = 0,
                std::optional<int> track = {});
    // The notes of the edited track alone; they are sorted, and the selection follows them. `selected` tells
    // which of `notes`, in the order given here. Lyrics go with their notes. False where there is no track,
    // or a note that cannot be.
    bool changeNotes(std::vector<music::Note> notes, const std::vector<bool>& selected, const QString& text,
                     int gesture = 0);
    // At the start, or a file that was read: no step, nothing to undo. The score has to be valid.
    void restore(music::Score score, const QString& file = {});
    int newGesture() { return ++m_gesture; }
    // The track that one wants to see first: with notes, no drums. -1: there is none.
    static int usualTrack(const music::Score& score);

    QUndoStack* undoStack() { return &m_undo; }
    const QUndoStack* undoStack() const { return &m_undo; }

Q_SIGNALS:
    void changed(); // notes, tracks or anything else of the score
    void trackChanged();
    void selectionChanged();
    void rangeChanged();
    void fileChanged();

private:
    friend class ScoreStep;
    // What listeners are told of once all of it is in place.
    struct Told
    {
        int track = -1;
        Selection selection;
        std::optional<Range> range;
    };
    Told remember() const { return {m_track, m_selection, m_range}; }
    void tell(const Told& before);
    void go(const ScoreDelta& delta, const ScoreStep::Side& side, bool forward);
    // m_score is the new one already.
    void push(ScoreDelta delta, bool joining, int track, Selection selection, const QString& text,
              int gesture);
    bool joins(int gesture) const;
    void keepBudget();
    void place(int track, Selection selection);
    void refreshBars();
    std::optional<Range> widened(std::optional<Range> range) const;

    music::Score m_score;
    music::Score m_barFrame; // what m_bars was made from
    music::BarMap m_bars;
    int m_track = -1;
    Selection m_selection;
    std::optional<Range> m_range;
    QString m_name, m_file;
    QUndoStack m_undo;
    std::size_t m_undoBytes;
    int m_gesture = 0;
    std::optional<music::Score> m_gestureStart; // the score before the gesture of the newest step
};

} // namespace moyun::bridge
