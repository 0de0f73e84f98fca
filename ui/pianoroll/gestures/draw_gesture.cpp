// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/gestures/draw_gesture.h"

#include "ui/pianoroll/note_names.h"

#include <algorithm>

namespace moyun::ui {

namespace {

bool isOffGrid(const RollPointer& pointer)
{
    return pointer.modifiers & (Qt::AltModifier | Qt::ShiftModifier);
}

} // namespace

DrawGesture::DrawGesture(const RollGround& ground, const RollPointer& start) : RollGesture(ground, start)
{
    m_note.start = model().snappedTick(start.tick, SnapTo::Before, isOffGrid(start));
    m_note.length = model().drawLength();
    m_note.pitch = model().snappedPitch(start.pitch, m_note.start);
    m_note.velocity = model().drawVelocity();
    m_note.start = std::min(m_note.start, edits().last() - m_note.length);
    model().hear(m_note.pitch, m_note.velocity);
    show();
}

void DrawGesture::move(const RollPointer& pointer)
{
    if (!m_sized && !hasMoved(pointer)) return;
    const bool isFree = isOffGrid(pointer);
    const music::Tick least = isFree || !model().snap().on ? 1 : model().step();
    const music::Tick end = model().snappedTick(pointer.tick, SnapTo::Nearest, isFree);
    m_sized = true;
    m_note.length = std::clamp(end - m_note.start, least, std::max(edits().last() - m_note.start, least));
    show();
}

void DrawGesture::show()
{
    const auto& document = ground().document();
    model().setPreview(RollModel::Preview{{}, {m_note}});
    model().setHint(
        tr("%1 at %2, length %3")
            .arg(NoteNames::pitch(m_note.pitch, keyInForce(document.score(), m_note.start).fifths),
                 NoteNames::place(document.score(), document.bars(), m_note.start),
                 NoteNames::length(m_note.length, document.score().ticksPerQuarter)));
}

void DrawGesture::finish()
{
    if (m_sized) model().setDrawLength(m_note.length);
    edits().add(m_note);
}

} // namespace moyun::ui
