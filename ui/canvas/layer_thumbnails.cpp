// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/layer_thumbnails.h"

#include "core/bridge/canvas_document.h"
#include "ui/canvas/layer_thumbnail.h"

#include <QSet>

namespace moyun::ui {

using bridge::CanvasDocument;

constexpr int kRestMs = 180;

namespace {

// The very same tiles; pixels that are equal but not shared count as another picture, which is cheap to make.
bool sameTiles(const canvas::Pixels& a, const canvas::Pixels& b)
{
    bool same = true;
    a.forEachDifference(b, [&](int, int, const auto&, const auto&) { same = false; });
    return same;
}

void collect(const std::vector<canvas::Layer>& layers, QList<const canvas::Layer*>& all)
{
    for (const canvas::Layer& layer : layers) {
        if (layer.kind == canvas::Layer::Kind::Group)
            collect(layer.layers, all);
        else
            all.append(&layer);
    }
}

} // namespace

LayerThumbnails::LayerThumbnails(CanvasDocument* document, QObject* parent) : QObject(parent), m_document(document)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &LayerThumbnails::follow);
    const auto later = [this] {
        if (!m_rest.isActive()) m_rest.start();
    };
    connect(document, &CanvasDocument::pixelsChanged, this, later);
    connect(document, &CanvasDocument::layersChanged, this, later);
    connect(document, &CanvasDocument::sizeChanged, this, later);
    m_rest.start(0);
}

void LayerThumbnails::follow()
{
    const canvas::Picture& picture = m_document->picture();
    const QSize frame(picture.width, picture.height);
    QList<const canvas::Layer*> layers;
    collect(picture.layers, layers);
    QSet<canvas::LayerId> there;
    for (const canvas::Layer* layer : std::as_const(layers)) {
        const canvas::LayerId id = layer->id;
        there.insert(id);
        const auto known = m_kept.constFind(id);
        if (known != m_kept.constEnd() && known->frame == frame && sameTiles(known->pixels, layer->pixels)) continue;
        Kept& kept = m_kept[id];
        kept.pixels = layer->pixels;
        kept.frame = frame;
        m_worker.run([pixels = layer->pixels, frame] { return layerThumbnail(pixels, frame, kMost); },
                     [this, id, pixels = layer->pixels, frame](const QImage& picture) {
                         const auto now = m_kept.find(id);
                         if (now == m_kept.end() || now->frame != frame || !sameTiles(now->pixels, pixels)) return;
                         now->picture = picture;
                         Q_EMIT changed(id);
                     });
    }
    m_kept.removeIf([&](const auto& each) { return !there.contains(each.key()); });
}

} // namespace moyun::ui
