// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/undo_witness.h"

#include "core/bridge/canvas_document.h"

#include <QCoreApplication>
#include <QUndoStack>

namespace moyun::test {

UndoWitness::UndoWitness(bridge::CanvasDocument* document) : m_document(document)
{
    m_states.push_back(m_hash.afresh(document->picture()));
    m_index = document->undoStack()->index();
    connect(document->undoStack(), &QUndoStack::indexChanged, this, &UndoWitness::follow);
}

void UndoWitness::follow(int index)
{
    if (m_moving) return;
    const auto count = std::size_t(m_document->undoStack()->count());
    if (index < m_index) {
        const int gone = m_index - index; // the oldest
        m_states.erase(m_states.begin(), m_states.begin() + gone);
        m_dropped += gone;
    } else if (m_states.size() > count + 1 && index == m_index) {
        m_dropped += int(m_states.size() - count - 1); // the newest, where all is undone
        m_states.resize(count + 1);
    } else { // a new step, or the last one reaches farther
        m_states.resize(std::size_t(index));
        m_states.push_back(m_hash.of(m_document->picture()));
        ++m_made;
    }
    m_index = index;
}

void UndoWitness::check(bool fresh)
{
    const auto& picture = m_document->picture();
    ++m_checked;
    if ((fresh ? m_hash.afresh(picture) : m_hash.of(picture)) != m_states[std::size_t(m_index)])
        ++m_mismatches;
}

void UndoWitness::undo()
{
    m_moving = true;
    m_document->undoStack()->undo();
    m_moving = false;
    m_index = m_document->undoStack()->index();
    check(false);
}

void UndoWitness::redo()
{
    m_moving = true;
    m_document->undoStack()->redo();
    m_moving = false;
    m_index = m_document->undoStack()->index();
    check(false);
}

void UndoWitness::downAndUp(int fresh)
{
    const QUndoStack& stack = *m_document->undoStack();
    while (stack.canUndo()) {
        undo();
        if (m_index % fresh == 0) check(true);
        QCoreApplication::processEvents();
    }
    check(true);
    while (stack.canRedo()) {
        redo();
        if (m_index % fresh == 0) check(true);
        QCoreApplication::processEvents();
    }
    check(true);
}

} // namespace moyun::test
