// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/gestures/glue_gesture.h"

#include <algorithm>
#include <cmath>

namespace moyun::ui {

GlueGesture::GlueGesture(const RollGround& ground, const RollPointer& start)
    : RollGesture(ground, start), m_before(ground.document().selection()), m_taken(ground.notes().size())
{
    take(start.tick, start.pitch);
}

void GlueGesture::take(double tick, int pitch)
{
    const auto& notes = ground().notes();
    const auto at = music::Tick(std::floor(tick));
    ground().index.visit(notes, at, at + 1, [&](std::size_t i) {
        if (notes[i].pitch == pitch) m_taken[i] = true;
    });
}

void GlueGesture::move(const RollPointer& pointer)
{
    if (!hasMoved(pointer)) return;
    // Everything of the row between press and mouse.
    const auto& notes = ground().notes();
    const auto [from, to] = std::minmax(start().tick, pointer.tick);
    std::fill(m_taken.begin(), m_taken.end(), false);
    ground().index.visit(notes, music::Tick(from), music::Tick(to) + 1, [&](std::size_t i) {
        if (notes[i].pitch == start().pitch) m_taken[i] = true;
    });
    bridge::ScoreDocument::Selection shown;
    for (std::size_t i = 0; i < m_taken.size(); ++i)
        if (m_taken[i]) shown.push_back(i);
    model().setHint(tr("Join %n note(s)", nullptr, int(shown.size())));
    edits().select(std::move(shown));
}

void GlueGesture::finish()
{
    music::Places places;
    for (std::size_t i = 0; i < m_taken.size(); ++i)
        if (m_taken[i]) places.push_back(i);
    if (places.empty()) return;
    const bool ofSelection = std::binary_search(m_before.begin(), m_before.end(), places.front());
    if (!hasMoved() && ofSelection) places = m_before;
    edits().put(music::glued(ground().notes(), places), tr("Join notes"));
}

void GlueGesture::cancel()
{
    edits().select(m_before);
}

} // namespace moyun::ui
