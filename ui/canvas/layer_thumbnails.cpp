// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/layer_thumbnails.h"

#include "core/bridge/canvas_document.h"
#include "ui/canvas/thumbnail_image.h"

#include <QSet>

#include <algorithm>

namespace moyun::ui {

using bridge::CanvasDocument;

constexpr int kRestMs = 180;

namespace {

using canvas::Layer;

// The very same tiles; planes that are equal but not shared count as others, which costs a new thumbnail.
template <class T> bool sameTiles(const canvas::TilePlane<T>& a, const canvas::TilePlane<T>& b)
{
    bool same = true;
    a.forEachDifference(b, [&](int, int, const auto&, const auto&) { same = false; });
    return same;
}

bool looksSame(const Layer& a, const Layer& b);

// By itself: whether and how the layer is shown does not matter.
bool holdsSame(const Layer& a, const Layer& b)
{
    return a.kind == b.kind && sameTiles(a.pixels, b.pixels) &&
           std::equal(a.layers.begin(), a.layers.end(), b.layers.begin(), b.layers.end(), looksSame);
}

bool looksSame(const Layer& a, const Layer& b)
{
    const bool masks = a.mask.has_value() == b.mask.has_value() && (!a.mask || sameTiles(*a.mask, *b.mask));
    return a.visible == b.visible && a.opacity == b.opacity && a.mode == b.mode &&
           a.passThrough == b.passThrough && masks && holdsSame(a, b);
}

void collect(const std::vector<Layer>& layers, QList<const Layer*>& all)
{
    for (const Layer& layer : layers) {
        all.append(&layer);
        collect(layer.layers, all);
    }
}

} // namespace

LayerThumbnails::LayerThumbnails(CanvasDocument* document, QObject* parent)
    : QObject(parent), m_document(document)
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
    QList<const Layer*> layers;
    collect(picture.layers, layers);
    QSet<canvas::LayerId> there;
    for (const Layer* layer : std::as_const(layers)) {
        const canvas::LayerId id = layer->id;
        there.insert(id);
        const auto known = m_kept.constFind(id);
        if (known != m_kept.constEnd() && known->frame == frame && holdsSame(known->layer, *layer)) continue;
        Kept& kept = m_kept[id];
        kept.layer = *layer;
        kept.frame = frame;
        m_worker.run([picture, id] { return imageOf(canvas::thumbnailOf(picture, id, kSide)); },
                     [this, id, made = *layer, frame](const QImage& thumbnail) {
                         const auto now = m_kept.find(id);
                         if (now == m_kept.end() || now->frame != frame || !holdsSame(now->layer, made))
                             return;
                         now->picture = thumbnail;
                         Q_EMIT changed(id);
                     });
    }
    m_kept.removeIf([&](const auto& each) { return !there.contains(each.key()); });
}

} // namespace moyun::ui
