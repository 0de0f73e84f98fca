// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/gestures/resize_gesture.h"

#include "ui/pianoroll/note_names.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace moyun::ui {

using music::Tick;

ResizeGesture::ResizeGesture(const RollGround& ground, const RollPointer& start, std::size_t grabbed,
                             bool atStart)
    : RollGesture(ground, start), m_before(ground.document().selection()), m_grabbed(grabbed),
      m_atStart(atStart)
{
    if (!std::binary_search(m_before.begin(), m_before.end(), grabbed)) edits().select({grabbed});
    m_sizing = ground.document().selection();
    model().setDrawVelocity(ground.notes()[grabbed].velocity);
}

music::EditedNotes ResizeGesture::resized(const std::vector<music::Note>& notes,
                                          const music::Places& places) const
{
    return m_atStart ? music::resizedStarts(notes, places, m_by, m_shortest)
                     : music::resizedEnds(notes, places, m_by, m_shortest, edits().last());
}

void ResizeGesture::move(const RollPointer& pointer)
{
    if (!hasMoved(pointer)) return;
    const bool isFree = pointer.modifiers & (Qt::AltModifier | Qt::ShiftModifier);
    const auto& notes = ground().notes();
    const music::Note& held = notes[m_grabbed];
    const double by = pointer.tick - start().tick;
    const Tick edge = m_atStart ? held.start : held.end();
    const bool onGrid = !isFree && model().snap().on;
    m_shortest = onGrid ? model().step() : 1;
    m_by = Tick(std::llround(by));
    if (onGrid) {
        const Tick line = model().snappedTick(double(edge) + by) - edge;
        m_by = std::abs(double(line) - by) < std::abs(by) ? line : 0;
    }
    // Only the notes that change are looked at until the gesture is done.
    std::vector<music::Note> sizing;
    for (const auto i : m_sizing) sizing.push_back(notes[i]);
    music::Places all(sizing.size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    auto made = resized(sizing, all).notes;
    const auto grown = std::find_if(made.begin(), made.end(), [&](const music::Note& note) {
        return note.pitch == held.pitch && (m_atStart ? note.end() == held.end() : note.start == held.start);
    });
    if (grown != made.end()) {
        m_length = grown->length;
        model().setHint(
            tr("Length %1").arg(NoteNames::length(m_length, ground().document().score().ticksPerQuarter)));
    }
    model().setPreview(RollModel::Preview{m_sizing, std::move(made)});
}

void ResizeGesture::finish()
{
    if (!hasMoved() || m_by == 0) return;
    if (m_length > 0) model().setDrawLength(m_length);
    edits().put(resized(ground().notes(), m_sizing), tr("Change length"));
}

void ResizeGesture::cancel()
{
    edits().select(m_before);
}

} // namespace moyun::ui
