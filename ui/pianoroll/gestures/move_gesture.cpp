// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/gestures/move_gesture.h"

#include "ui/pianoroll/note_names.h"

#include <algorithm>
#include <cmath>

namespace moyun::ui {

using music::Tick;

MoveGesture::MoveGesture(const RollGround& ground, const RollPointer& start, std::size_t grabbed)
    : RollGesture(ground, start), m_before(ground.document().selection()), m_grabbed(grabbed)
{
    m_wasSelected = std::binary_search(m_before.begin(), m_before.end(), grabbed);
    m_moving = m_before;
    if (!m_wasSelected) {
        if (!(start.modifiers & Qt::ShiftModifier)) m_moving.clear();
        m_moving.insert(std::lower_bound(m_moving.begin(), m_moving.end(), grabbed), grabbed);
    }
    if (!m_wasSelected && !(start.modifiers & Qt::ControlModifier)) edits().select(m_moving);
    const music::Note& held = ground.notes()[grabbed];
    model().setDrawVelocity(held.velocity);
    model().setDrawLength(held.length);
    model().hear(held.pitch, held.velocity);
}

void MoveGesture::move(const RollPointer& pointer)
{
    if (!hasMoved(pointer)) return;
    const auto& notes = ground().notes();
    const music::Note& held = notes[m_grabbed];
    const double by = pointer.tick - start().tick;
    Tick ticks = Tick(std::llround(by));
    if (!isFree(pointer) && model().snap().on) {
        // Where it was counts as a line of the grid, too: moving up or down is no quantising.
        const Tick line = model().snappedTick(double(held.start) + by) - held.start;
        ticks = std::abs(double(line) - by) < std::abs(by) ? line : 0;
    }
    int semitones = pointer.pitch - start().pitch;
    if (pointer.modifiers & Qt::ShiftModifier) {
        const double across = std::abs(by) * model().view().pixelsPerTick();
        const double along = std::abs(double(pointer.pitch - start().pitch)) * model().view().rowHeight();
        if (across >= along)
            semitones = 0;
        else
            ticks = 0;
    }
    const auto way = music::clampedMove(notes, m_moving, ticks, semitones, edits().last());
    m_ticks = way.by;
    m_semitones = way.semitones;
    m_copies = pointer.modifiers & Qt::ControlModifier;
    RollModel::Preview preview;
    if (!m_copies) preview.replaced = m_moving;
    preview.notes.reserve(m_moving.size());
    for (const auto i : m_moving) {
        preview.notes.push_back(notes[i]);
        preview.notes.back().start += m_ticks;
        preview.notes.back().pitch += m_semitones;
    }
    model().setPreview(std::move(preview));
    model().hear(held.pitch + m_semitones, held.velocity);
    const auto& document = ground().document();
    const QString pitch =
        NoteNames::pitch(held.pitch + m_semitones, keyInForce(document.score(), held.start).fifths);
    const QString place = NoteNames::place(document.score(), document.bars(), held.start + m_ticks);
    model().setHint(m_copies ? tr("Copy to %1 at %2").arg(pitch, place)
                             : tr("Move to %1 at %2").arg(pitch, place));
}

void MoveGesture::finish()
{
    if (!hasMoved()) return click();
    edits().select(m_moving);
    if (m_ticks == 0 && m_semitones == 0) return;
    const auto& notes = ground().notes();
    if (!m_copies) {
        edits().put(music::moved(notes, m_moving, m_ticks, m_semitones, edits().last()), tr("Move notes"));
        return;
    }
    std::vector<music::Note> copies;
    for (const auto i : m_moving) {
        copies.push_back(notes[i]);
        copies.back().start += m_ticks;
        copies.back().pitch += m_semitones;
    }
    edits().put(music::withNotes(notes, copies), tr("Copy notes"));
}

void MoveGesture::click()
{
    if (start().modifiers & Qt::ControlModifier) {
        auto selection = m_before;
        const auto place = std::lower_bound(selection.begin(), selection.end(), m_grabbed);
        if (m_wasSelected)
            selection.erase(place);
        else
            selection.insert(place, m_grabbed);
        edits().select(std::move(selection));
    } else if (m_wasSelected && !(start().modifiers & Qt::ShiftModifier)) {
        edits().select({m_grabbed});
    }
}

void MoveGesture::cancel()
{
    edits().select(m_before);
}

} // namespace moyun::ui
