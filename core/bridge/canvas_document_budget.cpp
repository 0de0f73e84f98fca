// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps of a picture may take: packing those that are far away, letting the oldest go.
#include "core/bridge/canvas_document.h"

#include "core/bridge/canvas_step.h"
#include "core/canvas/undo_vault.h"

#include <QSignalBlocker>

#include <algorithm>

namespace moyun::bridge {

CanvasStep* CanvasDocument::stepAt(int index) const
{
    return static_cast<CanvasStep*>(const_cast<QUndoCommand*>(m_undo.command(index)));
}

std::size_t CanvasDocument::stepBytes() const
{
    std::size_t bytes = 0;
    for (int i = 0; i < m_undo.count(); ++i) bytes += stepAt(i)->bytes();
    return bytes;
}

std::size_t CanvasDocument::undoBytesInMemory() const
{
    return m_vault->bytesInMemory() + stepBytes();
}

std::size_t CanvasDocument::undoBytesOnDisk() const
{
    return m_vault->bytesOnDisk();
}

void CanvasDocument::settle()
{
    keepBudget();
    m_vault->waitBelow(m_vault->limits().memory);
    if (m_vault->isFull()) dropForSpace();
}

void CanvasDocument::keepBudget()
{
    const std::size_t limit = m_vault->limits().memory;
    const int index = m_undo.index(), count = m_undo.count();
    if (m_vault->bytesInMemory() > limit) {
        // Those first that are most steps away.
        std::vector<std::weak_ptr<const canvas::UndoVault::Tiles>> order;
        order.reserve(std::size_t(count));
        for (int low = 0, high = count - 1; low <= high;)
            if (index - 1 - low > high - index)
                order.push_back(stepAt(low++)->tiles());
            else
                order.push_back(stepAt(high--)->tiles());
        m_vault->pack(std::move(order));
    } else {
        // The next ones that may be undone or done again.
        if (index < count) m_vault->prepare(stepAt(index)->tiles());
        if (index > 0) m_vault->prepare(stepAt(index - 1)->tiles());
    }
    if (m_vault->bytesInMemory() > 2 * limit) m_vault->waitBelow(2 * limit);
    // What steps hold besides tiles cannot be packed.
    std::size_t fixed = stepBytes();
    int first = 0;
    while (fixed > limit / 2 && first < index - 1) fixed -= stepAt(first++)->bytes();
    if (first > 0) {
        keepSteps(first, count, index - first);
        Q_EMIT stepsDropped(
            {base::ErrorCode::TooLarge, "There are more steps than the memory for undo holds.", {}});
    }
    if (m_vault->isFull() && m_vault->bytesInMemory() > 2 * limit) dropForSpace();
}

// The scratch file takes no more: so many of the oldest steps go that what is over the budget finds a place.
void CanvasDocument::dropForSpace()
{
    if (!m_vault->isFull() || m_rebuilding) return;
    const auto limit = m_vault->limits().memory;
    const auto taken = [this] { return m_vault->bytesInMemory() + m_vault->bytesOnDisk(); };
    const auto over = m_vault->bytesInMemory() - std::min(m_vault->bytesInMemory(), limit - limit / 8);
    const auto before = taken();
    bool dropped = false;
    while (m_undo.count() > 0 && before - std::min(before, taken()) < over) {
        const int index = m_undo.index(), count = m_undo.count();
        // A sixteenth at once: every time the others move into the stack anew. Where all is undone the newest
        // go.
        const int some = std::max(1, count / 16);
        if (index > 0)
            keepSteps(std::min(some, index), count, index - std::min(some, index));
        else
            keepSteps(0, count - some, 0);
        dropped = true;
    }
    m_vault->resume();
    if (dropped)
        Q_EMIT stepsDropped(m_trouble.value_or(
            base::Error{base::ErrorCode::Io, "The scratch file for undo takes no more.", {}}));
    m_trouble.reset();
    keepBudget();
}

// A step whose tiles cannot be read bars the way: it goes, and all beyond it.
void CanvasDocument::dropBroken()
{
    if (!m_broken) return;
    int at = 0;
    while (at < m_undo.count() && stepAt(at) != m_broken) ++at;
    m_broken = nullptr;
    if (at == m_undo.count()) return;
    // The stack counts the step as gone over; the picture stands on the side it came from.
    if (m_undo.index() <= at)
        keepSteps(at + 1, m_undo.count(), 0);
    else
        keepSteps(0, at, at);
    Q_EMIT stepsDropped(m_trouble.value_or(base::Error{}));
    m_trouble.reset();
}

// Keeps the steps from `first` to before `end`, the first `index` of them done. The stack lets no single step
// go: those that stay move into it anew.
void CanvasDocument::keepSteps(int first, int end, int index)
{
    std::vector<std::unique_ptr<CanvasStep>> staying;
    for (int i = first; i < end; ++i) staying.push_back(stepAt(i)->moved());
    const int clean = m_undo.cleanIndex() < 0 ? -1 : m_undo.cleanIndex() - first;
    const bool wasModified = isModified();
    m_rebuilding = true;
    {
        const QSignalBlocker quiet(m_undo);
        m_undo.clear();
        if (clean != 0) m_undo.resetClean();
        for (std::size_t i = 0; i < staying.size(); ++i) {
            m_undo.push(staying[i].release());
            if (clean == int(i) + 1) m_undo.setClean();
        }
        m_undo.setIndex(index);
    }
    m_rebuilding = false;
    // Actions and lists that show the stack listen to these.
    Q_EMIT m_undo.indexChanged(m_undo.index());
    Q_EMIT m_undo.canUndoChanged(m_undo.canUndo());
    Q_EMIT m_undo.canRedoChanged(m_undo.canRedo());
    Q_EMIT m_undo.undoTextChanged(m_undo.undoText());
    Q_EMIT m_undo.redoTextChanged(m_undo.redoText());
    if (wasModified != isModified()) Q_EMIT fileChanged();
}

} // namespace moyun::bridge
