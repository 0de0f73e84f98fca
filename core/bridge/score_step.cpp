// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/score_step.h"

#include "core/bridge/score_document.h"

namespace moyun::bridge {

ScoreStep::Side::Side(int editedTrack, const std::vector<std::size_t>& selection) : track(editedTrack)
{
    for (const auto place : selection)
        if (!selected.empty() && selected.back().second == place)
            ++selected.back().second;
        else
            selected.emplace_back(place, place + 1);
}

std::vector<std::size_t> ScoreStep::Side::selection() const
{
    std::vector<std::size_t> all;
    for (const auto& [from, to] : selected)
        for (auto place = from; place < to; ++place) all.push_back(place);
    return all;
}

ScoreStep::ScoreStep(ScoreDocument& document, ScoreDelta delta, Side before, Side after, const QString& text,
                     int gesture)
    : QUndoCommand(text), m_document(document), m_delta(std::move(delta)), m_before(std::move(before)),
      m_after(std::move(after)), m_gesture(gesture)
{}

std::size_t ScoreStep::bytes() const
{
    return sizeof *this + m_delta.bytes() +
           (m_before.selected.size() + m_after.selected.size()) * sizeof m_before.selected[0];
}

std::unique_ptr<ScoreStep> ScoreStep::moved()
{
    return std::make_unique<ScoreStep>(m_document, std::move(m_delta), std::move(m_before),
                                       std::move(m_after), text(), m_gesture);
}

void ScoreStep::undo()
{
    m_done = false;
    m_document.go(m_delta, m_before, false);
}

void ScoreStep::redo()
{
    if (m_done) return; // pushed just now
    m_done = true;
    m_document.go(m_delta, m_after, true);
}

bool ScoreStep::mergeWith(const QUndoCommand* other)
{
    const auto* next = static_cast<const ScoreStep*>(other);
    if (!next->m_joining) return false;
    m_delta = next->m_delta;
    m_after = next->m_after;
    setObsolete(m_delta.isEmpty());
    return true;
}

} // namespace moyun::bridge
