// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/poem_state.h"

#include <QUndoCommand>

namespace moyun::bridge {

class PoemDocument;

// From one state of a draft to another, with the place of the cursor on both sides. Steps of one gesture (a
// run of typing) grow together.
class PoemStep : public QUndoCommand
{
public:
    struct Side
    {
        PoemState state;
        std::size_t cursor = 0;
    };
    PoemStep(PoemDocument& document, Side before, Side after, const QString& text, int gesture);

    void undo() override;
    void redo() override;
    int id() const override { return m_gesture == 0 ? -1 : 2; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    PoemDocument& m_document;
    Side m_before, m_after;
    int m_gesture;
};

} // namespace moyun::bridge
