// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/parameter_step.h"

#include "core/bridge/style_document.h"

namespace moyun::bridge {

ParameterStep::ParameterStep(StyleDocument& document, StyleParameters before, StyleParameters after,
                             const QString& text, int gesture)
    : QUndoCommand(text), m_document(document), m_before(std::move(before)), m_after(std::move(after)),
      m_gesture(gesture)
{}

void ParameterStep::undo()
{
    m_document.take(m_before);
}

void ParameterStep::redo()
{
    m_document.take(m_after);
}

bool ParameterStep::mergeWith(const QUndoCommand* other)
{
    const auto* later = static_cast<const ParameterStep*>(other);
    if (later->m_gesture != m_gesture) return false;
    m_after = later->m_after;
    setObsolete(m_after == m_before);
    return true;
}

} // namespace moyun::bridge
