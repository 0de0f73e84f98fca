// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/random_pictures.h"

#include <QObject>

#include <cstdint>
#include <vector>

namespace moyun::bridge {
class CanvasDocument;
}

namespace moyun::test {

// Keeps a number for what the picture was after each step of a document, and holds the picture against them
// whenever the document goes back or forth. Learns of steps that the document let go. GUI thread only.
class UndoWitness : public QObject
{
public:
    explicit UndoWitness(bridge::CanvasDocument* document); // outlives the witness

    // One step; the picture afterwards is held against what it was.
    void undo();
    void redo();
    // All the way down and up again; between steps the event loop runs. Every `fresh`-th step, and both ends,
    // are compared by all their bytes, the others by the tiles that were exchanged.
    void downAndUp(int fresh = 16);

    int made() const { return m_made; }       // steps, those of one gesture as often as it changed something
    int dropped() const { return m_dropped; } // the oldest, that the budget did not hold
    int checked() const { return m_checked; }
    int mismatches() const { return m_mismatches; }

private:
    void follow(int index);
    void check(bool fresh);

    bridge::CanvasDocument* m_document;
    PictureHash m_hash;
    std::vector<std::uint64_t> m_states; // [i]: with the first i steps done
    int m_index = 0;
    bool m_moving = false;
    int m_made = 0, m_dropped = 0, m_checked = 0, m_mismatches = 0;
};

} // namespace moyun::test
