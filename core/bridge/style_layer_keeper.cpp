// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/style_layer_keeper.h"

#include "core/bridge/canvas_document.h"
#include "core/bridge/canvas_painter.h"
#include "core/bridge/style_shelf.h"
#include "core/bridge/style_studio.h"

#include <algorithm>
#include <functional>

namespace moyun::bridge {

namespace {

using canvas::Layer;
using canvas::LayerId;
using canvas::Picture;

// The layers that a style layer sees, in the order and groups in which they lie. False where it is not found.
bool cutAbove(std::vector<Layer>& layers, LayerId id)
{
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (layers[i].id != id && !cutAbove(layers[i].layers, id)) continue;
        // The group that holds it stays, with what is below it there.
        layers.resize(layers[i].id == id ? i : i + 1);
        return true;
    }
    return false;
}

// What the rendering depends on: without names and locks, so that these make none.
void strip(std::vector<Layer>& layers)
{
    std::erase_if(layers, [](const Layer& layer) { return !layer.visible; });
    for (Layer& layer : layers) {
        layer.name.clear();
        layer.locked = layer.alphaLocked = false;
        strip(layer.layers);
    }
}

Picture seenBy(const Picture& picture, LayerId id)
{
    Picture below;
    below.width = picture.width;
    below.height = picture.height;
    below.layers = picture.layers;
    cutAbove(below.layers, id);
    strip(below.layers);
    return below;
}

void forEachStyleLayer(const std::vector<Layer>& layers, const std::function<void(const Layer&)>& fn)
{
    for (const Layer& layer : layers) {
        if (layer.kind == Layer::Kind::Style) fn(layer);
        forEachStyleLayer(layer.layers, fn);
    }
}

} // namespace

StyleLayerKeeper::StyleLayerKeeper(EngineClient* client, CanvasDocument* document, CanvasPainter* painter,
                                   const StyleStudio* styles, QObject* parent)
    : QObject(parent), m_document(document), m_painter(painter), m_styles(styles),
      m_render(client, "canvas.layer")
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMs);
    connect(&m_quiet, &QTimer::timeout, this, &StyleLayerKeeper::look);
    connect(document, &CanvasDocument::restored, this, [this] {
        m_render.cancel();
        m_made.clear();
        remember();
    });
    // Those that appear, by applying, undo or paste, come with their rendering.
    connect(document, &CanvasDocument::layersChanged, this, &StyleLayerKeeper::remember);
    connect(document, &CanvasDocument::layersChanged, &m_quiet, qOverload<>(&QTimer::start));
    connect(document, &CanvasDocument::pixelsChanged, &m_quiet, qOverload<>(&QTimer::start));
}

void StyleLayerKeeper::setModel(const QString& id)
{
    m_model = id;
    m_quiet.start();
}

void StyleLayerKeeper::remember()
{
    const Picture& picture = m_document->picture();
    forEachStyleLayer(picture.layers, [&](const Layer& layer) {
        if (!m_made.contains(layer.id)) m_made[layer.id] = {seenBy(picture, layer.id), layer.style};
    });
    std::erase_if(m_made, [&picture](const auto& made) { return !picture.find(made.first); });
}

const Layer* StyleLayerKeeper::outdated(Made& wanted) const
{
    const Picture& picture = m_document->picture();
    const Layer* found = nullptr;
    forEachStyleLayer(picture.layers, [&](const Layer& layer) {
        if (found || !layer.visible) return;
        Made now{seenBy(picture, layer.id), layer.style};
        const auto made = m_made.find(layer.id);
        if (made != m_made.end() && made->second == now) return;
        found = &layer;
        wanted = std::move(now);
    });
    return found;
}

void StyleLayerKeeper::look()
{
    if (m_model.isEmpty() || m_render.isBusy()) return;
    if (m_painter->isPainting()) return m_quiet.start();
    Made wanted;
    const Layer* layer = outdated(wanted);
    if (!layer) return;
    engine::StyleLook look;
    look.styles = m_styles->shelf().terms(layer->style.styles);
    look.strength = layer->style.strength;
    look.keepColours = layer->style.keepColours;
    look.strokeScale = layer->style.strokeScale;
    const LayerId id = layer->id;
    // A style that is not here (another's file): its last rendering stays, also where others of its mixture
    // are.
    const auto& wished = layer->style.styles;
    const auto weighs = [](const auto& style) { return style.second > StyleShelf::kLeastWeight; };
    if (look.styles.empty() ||
        std::ssize(look.styles) < std::count_if(wished.begin(), wished.end(), weighs)) {
        m_made[id] = std::move(wanted);
        return m_quiet.start();
    }
    m_render.start([picture = m_document->picture(), id] { return plainPicture(picture, id); },
                   std::move(look), m_model, layer->mask, {},
                   [this, id, wanted = std::move(wanted)](base::Result<canvas::Pixels> pixels) {
                       if (pixels) {
                           m_made[id] = wanted;
                           m_document->setRendering(id, *std::move(pixels));
                           Q_EMIT rendered(id);
                       } else if (!pixels.error().isCancelled()) {
                           m_made[id] = wanted; // not again and again
                           Q_EMIT failed(pixels.error());
                       }
                       m_quiet.start(); // the next one, or what changed meanwhile
                   });
}

} // namespace moyun::bridge
