// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/full_style_render.h"
#include "core/bridge/style_region.h"
#include "core/bridge/style_rendering.h"

namespace moyun::bridge {

class CanvasDocument;
class CanvasPainter;
class JobList;

// Makes what the live style shows a part of the picture: rendered in full size, one step to undo. A stroke
// that is under way ends first. GUI thread only.
class StyleApplier : public QObject
{
    Q_OBJECT
public:
    enum To { NewLayers, EditedLayer, StyleLayers, Nowhere }; // Nowhere: only rendered() tells of it

    StyleApplier(EngineClient* client, CanvasDocument* document, CanvasPainter* painter, JobList* jobs,
                 QObject* parent = nullptr);

    bool isBusy() const { return m_busy; }
    // Not while isBusy(). `ofLayer`: renders the edited layer; EditedLayer does so in any case.
    void start(To to, std::vector<StylePart> parts, const QString& modelId, bool ofLayer = false);
    void finish() { m_render.finish(); }

Q_SIGNALS:
    void applied();
    void rendered(const std::vector<moyun::bridge::StyleRendering>& renderings);
    void busyChanged(bool busy);
    void failed(const moyun::base::Error& error);
    void refused(const QString& title, const QString& text);

private:
    void renderNext();
    void deliver();
    void end();
    void fail(const base::Error& error);
    void placeLayers();
    bool changeLayer();

    CanvasDocument* m_document;
    CanvasPainter* m_painter;
    JobList* m_jobs;
    FullStyleRender m_render;
    To m_to = NewLayers;
    std::vector<StylePart> m_parts;
    std::vector<canvas::Pixels> m_rendered;
    QString m_model;
    canvas::LayerId m_layer = 0;  // of EditedLayer
    canvas::Pixels m_layerPixels; // as they were rendered
    bool m_ofLayer = false;
    int m_rounds = 0; // that the edited layer changed meanwhile
    quint64 m_task = 0;
    bool m_busy = false;
};

} // namespace moyun::bridge
