// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/gestures/select_gesture.h"

#include "ui/pianoroll/roll_colours.h"

#include <algorithm>
#include <iterator>

namespace moyun::ui {

using Selection = bridge::ScoreDocument::Selection;

SelectGesture::SelectGesture(const RollGround& ground, const RollPointer& start)
    : RollGesture(ground, start), m_base(ground.document().selection()), m_tick(start.tick),
      m_pitch(start.pitch)
{}

void SelectGesture::move(const RollPointer& pointer)
{
    m_tick = pointer.tick;
    m_pitch = pointer.pitch;
    if (!hasMoved(pointer)) return;
    const auto [from, to] = std::minmax(start().tick, m_tick);
    const auto [low, high] = std::minmax(start().pitch, m_pitch);
    const auto& notes = ground().notes();
    Selection inside, result;
    ground().index.visit(notes, music::Tick(from), music::Tick(to) + 1, [&](std::size_t i) {
        if (notes[i].pitch >= low && notes[i].pitch <= high) inside.push_back(i);
    });
    if (pointer.modifiers & Qt::ControlModifier)
        std::set_symmetric_difference(m_base.begin(), m_base.end(), inside.begin(), inside.end(),
                                      std::back_inserter(result));
    else if (pointer.modifiers & Qt::ShiftModifier)
        std::set_union(m_base.begin(), m_base.end(), inside.begin(), inside.end(),
                       std::back_inserter(result));
    else
        result = std::move(inside);
    edits().select(std::move(result));
    model().setHint(tr("%n note(s) selected", nullptr, int(ground().document().selection().size())));
}

void SelectGesture::finish()
{
    if (!hasMoved() && !(start().modifiers & (Qt::ShiftModifier | Qt::ControlModifier))) edits().select({});
}

void SelectGesture::cancel()
{
    edits().select(m_base);
}

void SelectGesture::paint(QPainter& painter) const
{
    if (!hasMoved()) return;
    const RollView& view = model().view();
    const auto [low, high] = std::minmax(start().pitch, m_pitch);
    const QRectF band =
        QRectF(QPointF(view.xOf(std::min(start().tick, m_tick)), view.yOf(high)),
               QPointF(view.xOf(std::max(start().tick, m_tick)), view.yOf(low) + view.rowHeight()));
    QColor fill = RollColours::now().band;
    painter.setPen(QPen(fill, 1));
    fill.setAlphaF(0.16f);
    painter.setBrush(fill);
    painter.drawRect(band.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace moyun::ui
