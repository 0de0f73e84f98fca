// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/gestures/erase_gesture.h"

#include <algorithm>
#include <cmath>

namespace moyun::ui {

EraseGesture::EraseGesture(const RollGround& ground, const RollPointer& start)
    : RollGesture(ground, start), m_erased(ground.notes().size()), m_tick(start.tick), m_pitch(start.pitch)
{
    eraseAt(start.tick, start.pitch);
    show();
}

void EraseGesture::eraseAt(double tick, int pitch)
{
    const auto& notes = ground().notes();
    const auto at = music::Tick(std::floor(tick));
    ground().index.visit(notes, at, at + 1, [&](std::size_t i) {
        if (notes[i].pitch != pitch || m_erased[i]) return;
        m_erased[i] = true;
        ++m_count;
    });
}

void EraseGesture::move(const RollPointer& pointer)
{
    hasMoved(pointer);
    // A quick mouse reports few places: everything between two of them is gone over, too.
    const double pixels = std::abs(pointer.tick - m_tick) * model().view().pixelsPerTick();
    const int parts = std::max({1, std::abs(pointer.pitch - m_pitch), int(pixels / 2)});
    for (int part = 1; part <= parts; ++part) {
        const double way = double(part) / parts;
        eraseAt(m_tick + way * (pointer.tick - m_tick),
                m_pitch + int(std::lround(way * (pointer.pitch - m_pitch))));
    }
    m_tick = pointer.tick;
    m_pitch = pointer.pitch;
    show();
}

void EraseGesture::show()
{
    RollModel::Preview preview;
    for (std::size_t i = 0; i < m_erased.size(); ++i)
        if (m_erased[i]) preview.replaced.push_back(i);
    model().setPreview(std::move(preview));
    model().setHint(tr("%n note(s) to delete", nullptr, int(m_count)));
}

void EraseGesture::finish()
{
    if (m_count == 0) {
        // A click beside the notes with the right button selects nothing.
        if (!hasMoved()) edits().select({});
        return;
    }
    // What stays selected are those selected that stay.
    const auto selected = edits().selectedFlags();
    music::EditedNotes left;
    for (std::size_t i = 0; i < m_erased.size(); ++i)
        if (!m_erased[i]) {
            left.notes.push_back(ground().notes()[i]);
            left.selected.push_back(selected[i]);
        }
    edits().put(std::move(left), tr("Delete notes"));
}

} // namespace moyun::ui
