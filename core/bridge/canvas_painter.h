// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/canvas_tools.h"

#include <QObject>
#include <QRect>

#include <memory>

namespace moyun::bridge {

class CanvasDocument;

// Strokes of the hand on the edited layer. Samples go to a thread of its own that paints with BrushEngine;
// what it painted comes back as previews of the document, at most once in 8 ms, and the end of a stroke as
// one step. Strokes queue: a new one may begin before the thread is done with the last. A change of the
// document from elsewhere (undo, a render that is applied) waits for the end of the stroke, see isPainting(),
// or is made after finish(); a stroke that comes to its end later than such a change changes its own tiles
// alone. Before another picture is put into the document: finish() or cancel(). GUI thread only; never waits
// but in finish().
class CanvasPainter : public QObject
{
    Q_OBJECT
public:
    // Document and tools outlive the painter.
    CanvasPainter(CanvasDocument* document, CanvasTools* tools, canvas::BrushLibrary library,
                  QObject* parent = nullptr);
    ~CanvasPainter() override;

    // With the brush of the tool in hand and the colour of the moment. False, with refused(), where the layer
    // cannot be painted on (a group, locked, hidden). A stroke that is under way ends.
    bool begin(const canvas::StrokeSample& sample);
    void add(const canvas::StrokeSample& sample);
    void end();
    // A straight stroke, as a whole; false as begin().
    bool line(const canvas::StrokeSample& from, const canvas::StrokeSample& to);
    void cancel();           // the stroke under way is as if it had not been; earlier ones stay
    bool isPainting() const; // a stroke is under way or waits to be painted
    void finish();           // all strokes are in the document afterwards; one under way ends

    const canvas::BrushLibrary& library() const;

Q_SIGNALS:
    // Also where a brush cannot be read, in which case a round one paints.
    void refused(const QString& reason);
    void painted(const QRect& area); // by one batch of dabs
    void strokeFinished(const QRect& area);

private:
    struct State;
    bool start();
    void deliver();
    void show();
    void rest();
    std::unique_ptr<State> m_state;
};

} // namespace moyun::bridge
