// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/canvas_document.h"
#include "core/bridge/canvas_look.h"
#include "core/bridge/canvas_painter.h"
#include "core/bridge/canvas_restyler.h"
#include "core/bridge/canvas_style.h"
#include "core/bridge/canvas_tools.h"
#include "core/bridge/mask_stroke.h"
#include "core/bridge/style_applier.h"
#include "core/bridge/style_growth.h"
#include "core/bridge/style_layer_keeper.h"
#include "core/bridge/style_studio.h"

#include <QHash>

namespace moyun::bridge {

// The parts behind CanvasStyle; for its own files alone.
struct CanvasStyle::State
{
    State(engine::Engine& engine, const Canvas& canvas, StyleStudio* styleStudio, JobList* jobs,
          CanvasLook::Changed changed, CanvasRestyler::LookOf lookOf)
        : document(canvas.document), tools(canvas.tools), styles(styleStudio), client(engine),
          restyler(&client, canvas.document, std::move(lookOf)),
          applier(&client, canvas.document, canvas.painter, jobs),
          layers(&client, canvas.document, canvas.painter, styleStudio), growth(&client),
          look(std::move(changed))
    {}

    // Gestures of the look are numbered apart from those of the document that its steps go to.
    int gestureOf(int lookGesture)
    {
        if (lookGesture != lastLookGesture) gesture = document->newGesture();
        lastLookGesture = lookGesture;
        return gesture;
    }

    CanvasDocument* document;
    CanvasTools* tools;
    StyleStudio* styles;
    EngineClient client;
    CanvasRestyler restyler;
    StyleApplier applier;
    StyleLayerKeeper layers;
    StyleGrowth growth;
    CanvasLook look;
    StyleRegions regions;
    RenderQuality quality = RenderQuality::Normal;
    int gesture = 0, lastLookGesture = 0;
    bool unknownToTell = false; // when the styles are read

    // The stroke of the mask that is under way: the worker's, shared with what waits there.
    std::shared_ptr<MaskStroke> stroke;
    int strokeRegion = 0;
    bool strokeErases = false;
};

} // namespace moyun::bridge
