// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/background.h"
#include "core/canvas/brush.h"
#include "core/canvas/picture.h"

#include <QObject>

#include <memory>

namespace moyun::bridge {

class CanvasDocument;
class CanvasTools;

// Strokes of the hand on the mask of the edited layer, within the selection: where they add to it the layer
// shows, where they take from it it does not. Dabs are laid on a thread of its own, and come back as previews
// of the document; the end of a stroke is one step. GUI thread only; never waits.
class LayerMaskPainter : public QObject
{
    Q_OBJECT
public:
    LayerMaskPainter(CanvasDocument* document, CanvasTools* tools, QObject* parent = nullptr); // outlive it
    ~LayerMaskPainter() override;

    // Whether brush and eraser paint on the mask rather than the layer. Off as soon as another layer is
    // edited or the mask is gone; on only where there is one.
    bool isOn() const { return m_on; }
    void setOn(bool on);
    bool canPaint() const; // the edited layer has a mask

    // With the brush of the tool in hand. False, with refused(), where the layer is locked or hidden.
    bool begin(const canvas::StrokeSample& sample, bool hides);
    void add(const canvas::StrokeSample& sample);
    void end();
    void cancel();
    bool isPainting() const { return m_stroke || m_pending > 0; }

Q_SIGNALS:
    void onChanged(bool on);
    void refused(const QString& reason);

private:
    struct Stroke;
    void follow();
    void lay(const std::shared_ptr<Stroke>& stroke, const canvas::StrokeSample& sample);
    void take(const std::shared_ptr<Stroke>& stroke, const canvas::Mask& mask);

    CanvasDocument* m_document;
    CanvasTools* m_tools;
    bool m_on = false;
    canvas::LayerId m_layer = 0;      // it is on for
    std::shared_ptr<Stroke> m_stroke; // under way
    int m_pending = 0;                // ended and not in the document
    Background m_worker;              // goes first
};

} // namespace moyun::bridge
