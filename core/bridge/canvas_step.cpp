// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/canvas_step.h"

#include "core/bridge/canvas_document.h"

namespace moyun::bridge {

CanvasStep::CanvasStep(CanvasDocument& document, canvas::PictureDelta delta, canvas::LayerId before,
                       canvas::LayerId after, const QString& text, int gesture)
    : QUndoCommand(text), m_document(document), m_delta(std::move(delta)), m_before(before), m_after(after),
      m_gesture(gesture)
{}

std::unique_ptr<CanvasStep> CanvasStep::moved()
{
    auto step =
        std::make_unique<CanvasStep>(m_document, std::move(m_delta), m_before, m_after, text(), m_gesture);
    return step;
}

void CanvasStep::undo()
{
    m_done = false;
    m_document.go(*this, m_delta, m_before);
}

void CanvasStep::redo()
{
    if (m_done) return; // pushed just now
    m_done = true;
    m_document.go(*this, m_delta, m_after);
}

bool CanvasStep::mergeWith(const QUndoCommand* other)
{
    const auto* next = static_cast<const CanvasStep*>(other);
    if (!next->m_joining) return false;
    m_delta = next->m_delta;
    m_after = next->m_after;
    setObsolete(m_delta.isEmpty());
    return true;
}

} // namespace moyun::bridge
