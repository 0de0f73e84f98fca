// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/score_delta.h"

#include <QUndoCommand>

#include <memory>
#include <utility>
#include <vector>

namespace moyun::bridge {

class ScoreDocument;

// From one state of a score to another, with the edited track and its selection on both sides. The document
// has the new state already when the step is pushed. Steps of one gesture (a drag) grow together.
class ScoreStep : public QUndoCommand
{
public:
    // The edited track, and stretches of its notes that are selected: first, and one behind the last.
    struct Side
    {
        int track = -1;
        std::vector<std::pair<std::size_t, std::size_t>> selected;
        Side() = default;
        Side(int editedTrack, const std::vector<std::size_t>& selection);
        std::vector<std::size_t> selection() const;
    };

    ScoreStep(ScoreDocument& document, ScoreDelta delta, Side before, Side after, const QString& text,
              int gesture);

    int gesture() const { return m_gesture; }
    const Side& before() const { return m_before; }
    std::size_t bytes() const;
    // Stands for the step below it too, from whose start its difference counts.
    void setJoining() { m_joining = true; }
    // The same without its difference, which goes along: for the document, which lets old steps go.
    std::unique_ptr<ScoreStep> moved();

    void undo() override;
    void redo() override;
    int id() const override { return m_joining || m_gesture != 0 ? 3 : -1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    ScoreDocument& m_document;
    ScoreDelta m_delta;
    Side m_before, m_after;
    int m_gesture;
    bool m_joining = false;
    bool m_done = true; // as long as it has not been undone
};

} // namespace moyun::bridge
