// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/poem_step.h"

#include "core/bridge/poem_document.h"

namespace moyun::bridge {

PoemStep::PoemStep(PoemDocument& document, Side before, Side after, const QString& text, int gesture)
    : QUndoCommand(text), m_document(document), m_before(std::move(before)), m_after(std::move(after)),
      m_gesture(gesture)
{}

void PoemStep::undo()
{
    m_document.take(m_before);
}

void PoemStep::redo()
{
    m_document.take(m_after);
}

bool PoemStep::mergeWith(const QUndoCommand* other)
{
    const auto* next = static_cast<const PoemStep*>(other);
    if (next->m_gesture != m_gesture) return false;
    m_after = next->m_after;
    setObsolete(m_after.state == m_before.state);
    return true;
}

} // namespace moyun::bridge
