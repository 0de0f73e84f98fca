// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pianoroll/gestures/velocity_gesture.h"

#include <algorithm>
#include <cmath>

namespace moyun::ui {

VelocityGesture::VelocityGesture(const RollGround& ground, const RollPointer& start, std::size_t grabbed)
    : RollGesture(ground, start), m_before(ground.document().selection()), m_grabbed(grabbed)
{
    if (!std::binary_search(m_before.begin(), m_before.end(), grabbed)) edits().select({grabbed});
    m_changing = ground.document().selection();
    model().setHint(tr("Velocity %1").arg(ground.notes()[grabbed].velocity));
}

void VelocityGesture::move(const RollPointer& pointer)
{
    if (!hasMoved(pointer)) return;
    const auto& notes = ground().notes();
    m_by = int(std::lround(start().at.y() - pointer.at.y())); // a pixel a step
    RollModel::Preview preview{m_changing, {}};
    for (const auto i : m_changing) {
        preview.notes.push_back(notes[i]);
        preview.notes.back().velocity = std::clamp(notes[i].velocity + m_by, 1, 127);
    }
    model().setPreview(std::move(preview));
    model().setHint(tr("Velocity %1").arg(std::clamp(notes[m_grabbed].velocity + m_by, 1, 127)));
}

void VelocityGesture::finish()
{
    if (!hasMoved() || m_by == 0) return;
    model().setDrawVelocity(std::clamp(ground().notes()[m_grabbed].velocity + m_by, 1, 127));
    edits().changeVelocity(m_by);
}

void VelocityGesture::cancel()
{
    edits().select(m_before);
}

} // namespace moyun::ui
