// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/layer_actions.h"

#include "core/bridge/canvas_document.h"
#include "core/bridge/error_text.h"
#include "ui/canvas/canvas_edits.h"

#include <memory>

namespace moyun::ui {

using canvas::Layer;
using canvas::LayerId;
using canvas::Picture;

namespace {

// The layers as a panel shows them, all unfolded.
void collect(const std::vector<Layer>& layers, std::vector<LayerId>& order)
{
    for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) {
        order.push_back(layer->id);
        collect(layer->layers, order);
    }
}

} // namespace

LayerActions::LayerActions(bridge::CanvasDocument* document, CanvasEdits* edits, QObject* parent)
    : QObject(parent), m_document(document), m_edits(edits)
{}

LayerId LayerActions::id() const
{
    return m_document->layer();
}

const Layer* LayerActions::current() const
{
    return m_document->picture().find(id());
}

void LayerActions::change(const base::Result<Picture>& after, const QString& text, LayerId layer, int gesture)
{
    if (!after)
        Q_EMIT refused(text, bridge::errorText(after.error()));
    else
        m_document->change(*after, text, gesture, layer);
}

void LayerActions::changeLayer(LayerId layer, const QString& text, const std::function<void(Layer&)>& set,
                               int gesture)
{
    change(canvas::withLayerChanged(m_document->picture(), layer, set), text, 0, gesture);
}

void LayerActions::run(const QString& text, Merge merge)
{
    const auto layer = std::make_shared<LayerId>(0); // written by the worker before it is read here
    m_edits->run(
        text, [merge = std::move(merge), layer](const Picture& before) { return merge(before, *layer); },
        [layer](const Picture&) { return *layer; });
}

void LayerActions::add()
{
    const Picture& picture = m_document->picture();
    Layer layer;
    layer.name = canvas::freeName(picture, tr("Layer 1").toStdString());
    LayerId made = 0;
    const auto after = canvas::withLayer(picture, std::move(layer), canvas::placeAbove(picture, id()), &made);
    change(after, tr("Add layer"), made);
}

void LayerActions::addGroup()
{
    const Picture& picture = m_document->picture();
    Layer layer;
    layer.kind = Layer::Kind::Group;
    layer.name = canvas::freeName(picture, tr("Group 1").toStdString());
    LayerId made = 0;
    const auto after = canvas::withLayer(picture, std::move(layer), canvas::placeAbove(picture, id()), &made);
    change(after, tr("Add group"), made);
}

void LayerActions::group()
{
    if (!current()) return;
    const Picture& picture = m_document->picture();
    change(canvas::withGroup(picture, {id()}, canvas::freeName(picture, tr("Group 1").toStdString())),
           tr("Group layers"), id());
}

void LayerActions::ungroup()
{
    if (current()) change(canvas::withoutGroup(m_document->picture(), id()), tr("Ungroup layers"));
}

void LayerActions::duplicate()
{
    if (!current()) return;
    LayerId made = 0;
    const auto after = canvas::withDuplicate(m_document->picture(), id(), &made);
    change(after, tr("Duplicate layer"), made);
}

bool LayerActions::canRemove() const
{
    const Layer* layer = current();
    if (!layer) return false;
    Picture alone;
    alone.layers = {*layer};
    return m_document->picture().layerCount() > alone.layerCount();
}

void LayerActions::remove()
{
    if (canRemove()) change(canvas::withoutLayer(m_document->picture(), id()), tr("Delete layer"));
}

void LayerActions::raise()
{
    if (current()) change(canvas::withLayerRaised(m_document->picture(), id()), tr("Move layer up"));
}

void LayerActions::lower()
{
    if (current()) change(canvas::withLayerLowered(m_document->picture(), id()), tr("Move layer down"));
}

void LayerActions::move(LayerId layer, const canvas::LayerPlace& to)
{
    if (canvas::placeOf(m_document->picture(), layer) != to)
        change(canvas::withLayerMoved(m_document->picture(), layer, to), tr("Move layer"), layer);
}

bool LayerActions::canMergeDown() const
{
    const Layer* layer = current();
    if (!layer) return false;
    if (layer->kind == Layer::Kind::Group) return true;
    const auto place = canvas::placeOf(m_document->picture(), id());
    return place && place->index > 0;
}

void LayerActions::mergeDown()
{
    if (!canMergeDown()) return;
    const LayerId layer = id();
    if (current()->kind == Layer::Kind::Group)
        run(tr("Merge group"), [layer](const Picture& before, LayerId& edited) {
            edited = layer;
            return canvas::mergedGroup(before, layer);
        });
    else
        run(tr("Merge down"), [layer](const Picture& before, LayerId& edited) {
            return canvas::mergedDown(before, layer, &edited);
        });
}

void LayerActions::mergeVisible()
{
    run(tr("Merge what is visible"),
        [name = tr("Merged").toStdString()](const Picture& before, LayerId& edited) {
            return canvas::mergedVisible(before, name, &edited);
        });
}

void LayerActions::flatten()
{
    run(tr("Flatten the picture"),
        [name = tr("Picture").toStdString()](const Picture& before, LayerId& edited) {
            return canvas::flattened(before, name, {}, &edited);
        });
}

void LayerActions::addMask()
{
    if (current()) change(canvas::withMaskFromSelection(m_document->picture(), id()), tr("Add mask"));
}

void LayerActions::applyMask()
{
    if (current()) change(canvas::withMaskApplied(m_document->picture(), id()), tr("Apply mask"));
}

void LayerActions::removeMask()
{
    if (current()) change(canvas::withMask(m_document->picture(), id(), std::nullopt), tr("Remove mask"));
}

void LayerActions::rename(LayerId layer, const QString& name)
{
    changeLayer(layer, tr("Rename layer"), [&](Layer& changed) { changed.name = name.toStdString(); });
}

void LayerActions::setVisible(LayerId layer, bool visible)
{
    changeLayer(layer, visible ? tr("Show layer") : tr("Hide layer"),
                [&](Layer& changed) { changed.visible = visible; });
}

void LayerActions::setLocked(LayerId layer, bool locked)
{
    changeLayer(layer, locked ? tr("Lock layer") : tr("Unlock layer"),
                [&](Layer& changed) { changed.locked = locked; });
}

void LayerActions::setAlphaLocked(LayerId layer, bool locked)
{
    changeLayer(layer, locked ? tr("Lock transparency") : tr("Unlock transparency"),
                [&](Layer& changed) { changed.alphaLocked = locked; });
}

void LayerActions::setMode(LayerId layer, canvas::BlendMode mode, bool passThrough)
{
    changeLayer(layer, tr("Blending"), [&](Layer& changed) {
        changed.mode = mode;
        changed.passThrough = passThrough && changed.kind == Layer::Kind::Group;
    });
}

void LayerActions::setOpacity(LayerId layer, double opacity, int gesture)
{
    changeLayer(
        layer, tr("Opacity"), [&](Layer& changed) { changed.opacity = float(qBound(0.0, opacity, 1.0)); },
        gesture);
}

void LayerActions::selectNext(int down)
{
    std::vector<LayerId> order;
    collect(m_document->picture().layers, order);
    for (std::size_t i = 0; i < order.size(); ++i)
        if (order[i] == id()) {
            const auto next = std::ptrdiff_t(i) + down;
            if (next >= 0 && next < std::ptrdiff_t(order.size()))
                m_document->setLayer(order[std::size_t(next)]);
            return;
        }
}

} // namespace moyun::ui
