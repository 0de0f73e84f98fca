// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/gestures/cut_gesture.h"

#include "ui/pianoroll/note_names.h"
#include "ui/pianoroll/roll_colours.h"

#include <algorithm>

namespace moyun::ui {

CutGesture::CutGesture(const RollGround& ground, const RollPointer& start) : RollGesture(ground, start)
{
    move(start);
}

void CutGesture::move(const RollPointer& pointer)
{
    const bool isFree = pointer.modifiers & (Qt::AltModifier | Qt::ShiftModifier);
    m_at = model().snappedTick(pointer.tick, SnapTo::Nearest, isFree);
    m_pitch = pointer.pitch;
    const auto& document = ground().document();
    model().setHint(tr("Cut at %1").arg(NoteNames::place(document.score(), document.bars(), m_at)));
    model().setPreview(RollModel::Preview{}); // repaints the line
}

music::Places CutGesture::crossed() const
{
    const auto& notes = ground().notes();
    const auto [low, high] = std::minmax(start().pitch, m_pitch);
    const auto selected = edits().selectedFlags();
    music::Places crossed;
    bool takesSelection = false;
    ground().index.visit(notes, m_at - 1, m_at + 1, [&](std::size_t i) {
        if (notes[i].pitch < low || notes[i].pitch > high) return;
        crossed.push_back(i);
        takesSelection = takesSelection || selected[i];
    });
    return takesSelection ? ground().document().selection() : crossed;
}

void CutGesture::finish()
{
    const auto places = crossed();
    if (!places.empty()) edits().put(music::cutAt(ground().notes(), places, m_at), tr("Cut notes"));
}

void CutGesture::paint(QPainter& painter) const
{
    const RollView& view = model().view();
    const auto [low, high] = std::minmax(start().pitch, m_pitch);
    painter.fillRect(
        QRectF(view.xOf(double(m_at)) - 1, view.yOf(high), 2, (high - low + 1) * view.rowHeight()),
        RollColours::now().playhead);
}

} // namespace moyun::ui
