// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/canvas_step.h"

#include "core/bridge/canvas_document.h"

namespace moyun::bridge {

CanvasStep::CanvasStep(CanvasDocument& document, canvas::PictureDelta delta, canvas::LayerId before,
                       canvas::LayerId after, const QString& text, int gesture)
    : QUndoCommand(text), m_document(document), m_delta(std::move(delta)), m_before(before), m_after(after),
      m_gesture(gesture), m_ofPicture(true)
{}

CanvasStep::CanvasStep(CanvasDocument& document, std::function<void()> undo, std::function<void()> redo,
                       const QString& text, int gesture)
    : QUndoCommand(text), m_document(document), m_before(0), m_after(0), m_gesture(gesture),
      m_undoBeside(std::move(undo)), m_redoBeside(std::move(redo)), m_ofPicture(false)
{}

void CanvasStep::setBeside(std::function<void()> undo, std::function<void()> redo)
{
    m_undoBeside = std::move(undo);
    m_redoBeside = std::move(redo);
}

std::unique_ptr<CanvasStep> CanvasStep::moved()
{
    if (!m_ofPicture)
        return std::make_unique<CanvasStep>(m_document, std::move(m_undoBeside), std::move(m_redoBeside),
                                            text(), m_gesture);
    auto step =
        std::make_unique<CanvasStep>(m_document, std::move(m_delta), m_before, m_after, text(), m_gesture);
    step->setBeside(std::move(m_undoBeside), std::move(m_redoBeside));
    return step;
}

void CanvasStep::undo()
{
    m_done = false;
    go(m_undoBeside, m_before);
}

void CanvasStep::redo()
{
    if (m_done) return; // pushed just now
    m_done = true;
    go(m_redoBeside, m_after);
}

void CanvasStep::go(const std::function<void()>& beside, canvas::LayerId layer)
{
    if (m_ofPicture) m_document.go(*this, m_delta, layer);
    if (beside) m_document.goBeside(beside);
}

bool CanvasStep::mergeWith(const QUndoCommand* other)
{
    const auto* next = static_cast<const CanvasStep*>(other);
    if (!m_ofPicture && !next->m_ofPicture && m_gesture == next->m_gesture) {
        m_redoBeside = next->m_redoBeside;
        return true;
    }
    if (!next->m_joining) return false;
    m_delta = next->m_delta;
    m_after = next->m_after;
    setObsolete(m_delta.isEmpty());
    return true;
}

} // namespace moyun::bridge
