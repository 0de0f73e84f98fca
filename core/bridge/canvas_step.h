// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/canvas/picture_delta.h"

#include <QUndoCommand>

#include <functional>
#include <memory>

namespace moyun::bridge {

class CanvasDocument;

// From one state of a picture to another, with the edited layer on both sides. The document has the new state
// already when the step is pushed. Steps of one gesture (a drag) grow together.
class CanvasStep : public QUndoCommand
{
public:
    // delta: from the state after the step to the one before it.
    CanvasStep(CanvasDocument& document, canvas::PictureDelta delta, canvas::LayerId before,
               canvas::LayerId after, const QString& text, int gesture);

    // A step of something that belongs to the picture without being in it: the two functions do it.
    CanvasStep(CanvasDocument& document, std::function<void()> undo, std::function<void()> redo,
               const QString& text, int gesture);

    // What else a step of the picture does, after it.
    void setBeside(std::function<void()> undo, std::function<void()> redo);

    int gesture() const { return m_gesture; }
    const canvas::UndoVault::Bundle& tiles() const { return m_delta.tiles(); }
    std::size_t bytes() const { return sizeof *this + m_delta.bytes(); } // without tiles
    // Stands for the step below it too, from whose start its difference counts.
    void setJoining() { m_joining = true; }
    // The same without its difference, which goes along: for the document, which lets old steps go.
    std::unique_ptr<CanvasStep> moved();

    void undo() override;
    void redo() override;
    int id() const override { return m_joining || m_gesture != 0 ? 4 : -1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    void go(const std::function<void()>& beside, canvas::LayerId layer);

    CanvasDocument& m_document;
    canvas::PictureDelta m_delta;
    canvas::LayerId m_before, m_after;
    int m_gesture;
    std::function<void()> m_undoBeside, m_redoBeside; // may be empty for a step of the picture
    bool m_ofPicture;
    bool m_joining = false;
    bool m_done = true; // as long as it has not been undone
};

} // namespace moyun::bridge
