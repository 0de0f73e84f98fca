// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/style_applier.h"

#include "core/bridge/canvas_document.h"
#include "core/bridge/canvas_painter.h"
#include "core/bridge/job_list.h"

namespace moyun::bridge {

namespace {

constexpr int kMostRounds = 5;

} // namespace

StyleApplier::StyleApplier(EngineClient* client, CanvasDocument* document, CanvasPainter* painter,
                           JobList* jobs, QObject* parent)
    : QObject(parent), m_document(document), m_painter(painter), m_jobs(jobs),
      m_render(client, "canvas.apply")
{
    // What arrived during a stroke waits for its end.
    connect(painter, &CanvasPainter::strokeFinished, this, [this] {
        if (m_busy && m_rendered.size() == m_parts.size()) deliver();
    });
}

void StyleApplier::start(To to, std::vector<StylePart> parts, const QString& modelId, bool ofLayer)
{
    m_ofLayer = ofLayer || to == EditedLayer;
    m_to = to;
    m_parts = std::move(parts);
    m_model = modelId;
    m_rendered.clear();
    m_rounds = 0;
    m_layer = m_ofLayer ? m_document->layer() : 0;
    if (m_ofLayer) {
        const canvas::Layer* layer = m_document->picture().find(m_layer);
        QString reason;
        if (!layer)
            reason = tr("Choose a layer first.");
        else if (layer->kind != canvas::Layer::Kind::Paint)
            reason = tr("The chosen layer is a group or a style layer; choose one with pixels of its own.");
        else if (layer->locked && to == EditedLayer)
            reason = tr("The layer is locked. Unlock it in the list of layers.");
        if (!reason.isEmpty()) {
            Q_EMIT refused(tr("The style was not applied."), reason);
            return;
        }
    }
    m_busy = true;
    m_task =
        m_jobs->add(to == Nowhere ? tr("Render the style in full size") : tr("Apply the style in full size"),
                    [this] { m_render.cancel(); });
    m_jobs->setRunning(m_task);
    Q_EMIT busyChanged(true);
    renderNext();
}

void StyleApplier::renderNext()
{
    const std::size_t index = m_rendered.size();
    if (index == m_parts.size()) return deliver();
    const StylePart& part = m_parts[index];
    // Strokes that are not steps yet are not rendered: they may be cancelled.
    const canvas::Picture picture = m_document->picture();
    FullStyleRender::Source source = [picture] { return plainPicture(picture); };
    if (m_ofLayer) {
        const canvas::Layer* layer = picture.find(m_layer);
        if (!layer) return fail({base::ErrorCode::NotFound, "The layer is gone.", ""});
        // Regions after the first see the layer as it is, not what the others make of it.
        m_layerPixels = layer->pixels;
        source = [picture, id = m_layer] { return plainLayer(picture, *picture.find(id)); };
    }
    m_render.start(
        std::move(source), part.look, m_model, part.mask,
        [this, index](double fraction) {
            m_jobs->setProgress(m_task, (double(index) + fraction) / double(m_parts.size()), {});
        },
        [this](base::Result<canvas::Pixels> pixels) {
            if (!pixels) return fail(pixels.error());
            m_rendered.push_back(*std::move(pixels));
            renderNext();
        });
}

void StyleApplier::deliver()
{
    if (m_painter->isPainting()) return; // strokeFinished comes
    const bool placed = m_to != Nowhere;
    std::vector<StyleRendering> renderings;
    const canvas::Picture& picture = m_document->picture();
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        renderings.push_back({m_parts[i], m_rendered[i],
                              m_ofLayer ? StyleRendering::Of::EditedLayer : StyleRendering::Of::Canvas,
                              picture.width, picture.height, m_model});
    if (m_to == EditedLayer) {
        if (!changeLayer()) return;
    } else if (placed) {
        placeLayers();
    }
    m_jobs->end(m_task, TaskState::Finished);
    end();
    Q_EMIT rendered(renderings);
    if (placed) Q_EMIT applied();
}

void StyleApplier::placeLayers()
{
    canvas::Picture picture = m_document->picture();
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        canvas::Layer layer;
        layer.id = picture.nextId++;
        layer.kind = m_to == StyleLayers ? canvas::Layer::Kind::Style : canvas::Layer::Kind::Paint;
        layer.name = m_parts[i].name.toStdString();
        layer.pixels = std::move(m_rendered[i]);
        layer.mask = m_parts[i].mask;
        if (m_to == StyleLayers) layer.style = m_parts[i].effect;
        picture.layers.push_back(std::move(layer));
    }
    const canvas::LayerId top = picture.layers.back().id;
    m_document->change(std::move(picture), m_to == StyleLayers ? tr("Style layer") : tr("Apply style"), 0,
                       top);
}

// False where it is not done: it begins anew, or failed.
bool StyleApplier::changeLayer()
{
    canvas::Picture picture = m_document->picture();
    canvas::Layer* layer = picture.find(m_layer);
    if (!layer || layer->locked) {
        fail({base::ErrorCode::NotFound, "The layer that was to be restyled is gone or locked.", ""});
        return false;
    }
    if (!(layer->pixels == m_layerPixels)) {
        // It was painted on meanwhile: what was rendered knows nothing of that.
        m_rendered.clear();
        if (++m_rounds > kMostRounds)
            fail({base::ErrorCode::Internal, "The layer changed again and again while it was rendered.",
                  "Pause for a moment and apply the style again."});
        else
            renderNext();
        return false;
    }
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const auto& mask = m_parts[i].mask;
        layer->pixels =
            mixedPixels(layer->pixels, m_rendered[i], mask ? &*mask : nullptr, picture.width, picture.height);
    }
    m_document->change(std::move(picture), tr("Apply style to the layer"), 0, m_layer);
    return true;
}

void StyleApplier::end()
{
    m_busy = false;
    m_parts.clear();
    m_rendered.clear();
    m_layerPixels = {};
    Q_EMIT busyChanged(false);
}

void StyleApplier::fail(const base::Error& error)
{
    m_jobs->end(m_task, error.isCancelled() ? TaskState::Cancelled : TaskState::Failed,
                QString::fromStdString(error.message));
    end();
    if (!error.isCancelled()) Q_EMIT failed(error);
}

} // namespace moyun::bridge
