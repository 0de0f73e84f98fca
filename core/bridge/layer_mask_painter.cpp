// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/layer_mask_painter.h"

#include "core/bridge/canvas_document.h"
#include "core/bridge/canvas_tools.h"
#include "core/bridge/mask_stroke.h"
#include "core/canvas/areas.h"
#include "core/canvas/layer_edits.h"

#include <atomic>
#include <optional>
#include <utility>

namespace moyun::bridge {

using canvas::Mask;
using image::Rect;

// What the worker works on; of it the GUI thread touches `cancelled` alone once it has begun.
struct LayerMaskPainter::Stroke
{
    canvas::LayerId layer = 0;
    bool hides = false;
    Mask before, within;            // the mask before it, and with it as far as the selection lets it
    std::optional<Mask> selection;  // nothing: everywhere
    std::optional<MaskStroke> laid; // as if nothing were selected
    std::atomic<bool> cancelled = false;

    Rect add(const canvas::StrokeSample& sample);
    void keepWithin(const Rect& area);
};

Rect LayerMaskPainter::Stroke::add(const canvas::StrokeSample& sample)
{
    const Rect area = laid->add(sample);
    if (selection)
        keepWithin(area);
    else
        within = laid->mask();
    return area;
}

void LayerMaskPainter::Stroke::keepWithin(const Rect& area)
{
    if (canvas::isEmpty(area)) return;
    const Rect tiles = canvas::tilesOf(area);
    for (int ty = tiles.y; ty < tiles.bottom(); ++ty)
        for (int tx = tiles.x; tx < tiles.right(); ++tx) {
            const canvas::MaskTile* selected = selection->tile(tx, ty).get();
            const canvas::MaskTile* painted = laid->mask().tile(tx, ty).get();
            if (!selected || !painted) continue;
            const canvas::MaskTile* old = before.tile(tx, ty).get();
            canvas::MaskTile& to = within.edit(tx, ty);
            for (std::size_t i = 0; i < to.px.size(); ++i) {
                const int was = old ? old->px[i] : 0;
                to.px[i] = std::uint8_t(was + (int(painted->px[i]) - was) * selected->px[i] / 255);
            }
        }
}

LayerMaskPainter::LayerMaskPainter(CanvasDocument* document, CanvasTools* tools, QObject* parent)
    : QObject(parent), m_document(document), m_tools(tools)
{
    for (const auto signal :
         {&CanvasDocument::layerChanged, &CanvasDocument::layersChanged, &CanvasDocument::restored})
        connect(document, signal, this, &LayerMaskPainter::follow);
}

LayerMaskPainter::~LayerMaskPainter() = default;

bool LayerMaskPainter::canPaint() const
{
    const canvas::Layer* layer = m_document->picture().find(m_document->layer());
    return layer && layer->mask;
}

void LayerMaskPainter::setOn(bool on)
{
    const bool can = on && canPaint();
    m_layer = can ? m_document->layer() : 0;
    if (can == m_on) return;
    m_on = can;
    Q_EMIT onChanged(m_on);
}

void LayerMaskPainter::follow()
{
    if (m_on && (m_document->layer() != m_layer || !canPaint())) setOn(false);
}

bool LayerMaskPainter::begin(const canvas::StrokeSample& sample, bool hides)
{
    if (m_stroke) end();
    const canvas::Picture& picture = m_document->picture();
    const canvas::Layer* layer = picture.find(m_document->layer());
    if (!layer || !layer->mask) return false;
    const QString name = QString::fromStdString(layer->name);
    if (canvas::isLocked(picture, layer->id)) {
        Q_EMIT refused(tr("\"%1\" is locked. Unlock it to paint on its mask.").arg(name));
        return false;
    }
    if (!canvas::isShown(picture, layer->id)) {
        Q_EMIT refused(tr("\"%1\" is hidden. Show it to paint on its mask.").arg(name));
        return false;
    }
    auto stroke = std::make_shared<Stroke>();
    stroke->layer = layer->id;
    stroke->hides = hides;
    stroke->before = *layer->mask;
    stroke->within = *layer->mask;
    stroke->selection = picture.selection;
    stroke->laid.emplace(*layer->mask, m_tools->brush(), hides, picture.width, picture.height);
    m_stroke = stroke;
    lay(stroke, sample);
    return true;
}

void LayerMaskPainter::lay(const std::shared_ptr<Stroke>& stroke, const canvas::StrokeSample& sample)
{
    m_worker.run([stroke, sample] { return std::pair(stroke->add(sample), stroke->within); },
                 [this, stroke](const std::pair<Rect, Mask>& painted) {
                     const auto& [area, mask] = painted;
                     if (stroke->cancelled || canvas::isEmpty(area)) return;
                     canvas::Picture picture = m_document->picture();
                     canvas::Layer* layer = picture.find(stroke->layer);
                     if (!layer || !layer->mask) return;
                     layer->mask = mask;
                     m_document->preview(std::move(picture), QRect(area.x, area.y, area.width, area.height));
                 });
}

void LayerMaskPainter::add(const canvas::StrokeSample& sample)
{
    if (m_stroke) lay(m_stroke, sample);
}

void LayerMaskPainter::end()
{
    if (!m_stroke) return;
    const auto stroke = std::exchange(m_stroke, nullptr);
    ++m_pending;
    m_worker.run([stroke] { return stroke->within; },
                 [this, stroke](const Mask& mask) {
                     --m_pending;
                     take(stroke, mask);
                 });
}

void LayerMaskPainter::take(const std::shared_ptr<Stroke>& stroke, const Mask& mask)
{
    if (stroke->cancelled) return;
    canvas::Picture picture = m_document->picture();
    canvas::Layer* layer = picture.find(stroke->layer);
    if (!layer || !layer->mask) return m_document->dropPreview();
    // What else became of the mask meanwhile stays, but for the tiles of the stroke.
    mask.forEachDifference(stroke->before, [layer](int tx, int ty, const auto& after, const auto&) {
        layer->mask->set(tx, ty, after);
    });
    m_document->change(std::move(picture), stroke->hides ? tr("Hide by the mask") : tr("Show by the mask"), 0,
                       m_document->layer());
}

void LayerMaskPainter::cancel()
{
    if (!m_stroke) return;
    m_stroke->cancelled = true;
    m_stroke = nullptr;
    m_document->dropPreview();
}

} // namespace moyun::bridge
