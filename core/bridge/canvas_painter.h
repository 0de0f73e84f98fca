// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/canvas_tools.h"

#include <QObject>

#include <memory>

namespace moyun::bridge {

class CanvasDocument;

// Strokes of the hand on the edited layer. Samples go to a thread of its own that paints with BrushEngine; what
// it painted comes back as previews of the document, at most once in 8 ms, and the end of a stroke as one step.
// Strokes queue: a new one may begin before the thread is done with the last. A change of the document from
// elsewhere (undo, a render that is applied) waits for the end of the stroke or is told: see isPainting().
// GUI thread only; never waits but in finish().
class CanvasPainter : public QObject
{
    Q_OBJECT
public:
    CanvasPainter(CanvasDocument* document, CanvasTools* tools, canvas::BrushLibrary library,
                  QObject* parent = nullptr);
    ~CanvasPainter() override;

    // False, with refused(), where the layer cannot be painted on (a group, locked, hidden).
    bool begin(const canvas::StrokeSample& sample);
    void add(const canvas::StrokeSample& sample);
    void end();
    void cancel(); // as if it had not been
    bool isPainting() const; // a stroke is under way or waits to be painted
    void finish();           // all strokes are in the document afterwards

    const canvas::BrushLibrary& library() const;

Q_SIGNALS:
    void refused(const QString& reason);
    void painted(const QRect& area); // by one batch of dabs
    void strokeFinished(const QRect& area);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace moyun::bridge
