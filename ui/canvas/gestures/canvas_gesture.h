// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas_pointer.h"
#include "ui/canvas/canvas_transform.h"

#include <QCursor>
#include <QPainter>

#include <optional>

QT_BEGIN_NAMESPACE
class QKeyEvent;
QT_END_NAMESPACE

namespace moyun::bridge {
class CanvasDocument;
class CanvasPainter;
class CanvasStudio;
class CanvasTools;
} // namespace moyun::bridge

namespace moyun::ui {

class CanvasEdits;
class CanvasView;

// What the view lends to a gesture; all of it outlives the gesture.
struct CanvasGround
{
    CanvasView& view;
    bridge::CanvasStudio& studio;
    CanvasEdits& edits;

    bridge::CanvasDocument& document() const;
    bridge::CanvasTools& tools() const;
    bridge::CanvasPainter& painter() const;
    const CanvasTransform& transform() const;
};

// What the hand does with a tool. Most are one drag from press() to release(); lasting ones (free transform,
// crop) stay for several, until apply() or cancel(). Until then the document has no new step: what would
// become of it is its preview, or paint(). At the end exactly one of release() (of one that does not last),
// apply() and cancel() is called.
class CanvasGesture
{
public:
    static constexpr double kClickPixels = 4; // a press that moves less than this is a click

    explicit CanvasGesture(const CanvasGround& ground) : m_ground(ground) {}
    virtual ~CanvasGesture() = default;
    CanvasGesture(const CanvasGesture&) = delete;
    CanvasGesture& operator=(const CanvasGesture&) = delete;

    virtual void press(const CanvasPointer& pointer) = 0;
    virtual void move(const CanvasPointer& pointer) = 0;
    virtual void release(const CanvasPointer& pointer) = 0;
    virtual void cancel() {}

    virtual bool isLasting() const { return false; }
    virtual void apply() {}
    virtual void hover(const CanvasPointer&) {}
    virtual bool key(const QKeyEvent&) { return false; } // whether it was meant for the gesture
    virtual void documentChanged() {}                    // by somebody else, of a lasting one
    virtual void paint(QPainter&) const {}               // over the picture, view coordinates
    virtual std::optional<QCursor> cursor() const { return std::nullopt; }

protected:
    const CanvasGround& ground() const { return m_ground; }
    QPointF toView(QPointF picture) const { return m_ground.transform().toView(picture); }

private:
    CanvasGround m_ground;
};

} // namespace moyun::ui
