// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/gestures/resize_gesture.h"

#include "ui/pianoroll/note_names.h"

#include <algorithm>
#include <cmath>

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

music::Note ResizeGesture::resized(const music::Note& note, Tick by) const
{
    music::Note made = note;
    // A note that is shorter than a cell already keeps what it has.
    const Tick least = std::min(m_shortest, note.length);
    if (m_atStart) {
        made.start = std::clamp<Tick>(note.start + by, 0, note.end() - least);
        made.length = note.end() - made.start;
    } else {
        made.length =
            std::clamp(note.length + by, least, std::max(edits().last() - note.start, note.length));
    }
    return made;
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
    RollModel::Preview preview{m_sizing, {}};
    for (const auto i : m_sizing) preview.notes.push_back(resized(notes[i], m_by));
    model().setPreview(std::move(preview));
    model().setHint(tr("Length %1").arg(NoteNames::length(resized(held, m_by).length,
                                                           ground().document().score().ticksPerQuarter)));
}

void ResizeGesture::finish()
{
    if (!hasMoved() || m_by == 0) return;
    const Tick length = resized(ground().notes()[m_grabbed], m_by).length;
    auto notes = edits().chosen();
    for (std::size_t i = 0; i < notes.notes.size(); ++i)
        if (notes.chosen[i]) notes.notes[i] = resized(notes.notes[i], m_by);
    notes.sort();
    model().setDrawLength(length);
    edits().put(std::move(notes), tr("Change length"));
}

void ResizeGesture::cancel()
{
    edits().select(m_before);
}

} // namespace moyun::ui
