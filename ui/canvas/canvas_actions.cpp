// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_actions.h"

#include "core/bridge/canvas_studio.h"
#include "core/canvas/layer_edits.h"
#include "core/canvas/paint.h"
#include "core/canvas/selection.h"
#include "ui/canvas/canvas_view.h"
#include "ui/widgets/picture_drop.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <memory>

namespace moyun::ui {

using base::Result;
using canvas::LayerId;
using canvas::Picture;

namespace {

void collect(const std::vector<canvas::Layer>& layers, std::vector<LayerId>& ids)
{
    for (const canvas::Layer& layer : layers) {
        collect(layer.layers, ids);
        ids.push_back(layer.id);
    }
}

} // namespace

CanvasActions::CanvasActions(CanvasView* view, QObject* parent)
    : QObject(parent), m_view(view), m_studio(view->studio())
{}

void CanvasActions::addLayer()
{
    const LayerId above = m_studio->document()->layer();
    auto made = std::make_shared<LayerId>(0);
    const std::string name = tr("Layer").toStdString();
    m_view->edits()->run(
        tr("New layer"),
        [above, made, name](const Picture& picture) {
            canvas::Layer layer;
            layer.name = canvas::freeName(picture, name);
            return canvas::withLayer(picture, layer, canvas::placeAbove(picture, above), made.get());
        },
        [made](const Picture&) { return *made; });
}

void CanvasActions::duplicateLayer()
{
    const LayerId id = m_studio->document()->layer();
    auto made = std::make_shared<LayerId>(0);
    m_view->edits()->run(
        tr("Duplicate layer"),
        [id, made](const Picture& picture) { return canvas::withDuplicate(picture, id, made.get()); },
        [made](const Picture&) { return *made; });
}

void CanvasActions::mergeDown()
{
    const LayerId id = m_studio->document()->layer();
    auto made = std::make_shared<LayerId>(0);
    m_view->edits()->run(
        tr("Merge down"),
        [id, made](const Picture& picture) -> Result<Picture> {
            const canvas::Layer* layer = picture.find(id);
            if (layer && layer->kind == canvas::Layer::Kind::Group) {
                *made = id;
                return canvas::mergedGroup(picture, id);
            }
            return canvas::mergedDown(picture, id, made.get());
        },
        [made](const Picture&) { return *made; });
}

void CanvasActions::removeLayer()
{
    const LayerId id = m_studio->document()->layer();
    m_view->edits()->run(tr("Delete layer"),
                         [id](const Picture& picture) { return canvas::withoutLayer(picture, id); });
}

void CanvasActions::raiseLayer()
{
    const LayerId id = m_studio->document()->layer();
    m_view->edits()->run(tr("Raise layer"),
                         [id](const Picture& picture) { return canvas::withLayerRaised(picture, id); });
}

void CanvasActions::lowerLayer()
{
    const LayerId id = m_studio->document()->layer();
    m_view->edits()->run(tr("Lower layer"),
                         [id](const Picture& picture) { return canvas::withLayerLowered(picture, id); });
}

void CanvasActions::flatten()
{
    auto made = std::make_shared<LayerId>(0);
    const std::string name = tr("Background").toStdString();
    m_view->edits()->run(
        tr("Flatten"), [made, name](const Picture& picture) { return canvas::flattened(picture, name, {}, made.get()); },
        [made](const Picture&) { return *made; });
}

void CanvasActions::stepLayer(int by)
{
    std::vector<LayerId> ids;
    collect(m_studio->document()->picture().layers, ids);
    const auto now = std::find(ids.begin(), ids.end(), m_studio->document()->layer());
    if (now == ids.end()) return;
    const auto next = std::clamp<std::ptrdiff_t>(now - ids.begin() + by, 0, std::ptrdiff_t(ids.size()) - 1);
    m_studio->document()->setLayer(ids[std::size_t(next)]);
}

void CanvasActions::copy(bool wholePicture)
{
    const QImage picture = m_studio->copySelected(wholePicture);
    if (!picture.isNull()) QGuiApplication::clipboard()->setImage(picture);
}

void CanvasActions::cut()
{
    copy(false);
    clear();
}

void CanvasActions::paste()
{
    const PictureDrop drop = PictureDrop::take(QGuiApplication::clipboard()->mimeData());
    for (const QString& file : drop.files) m_studio->importAsLayer(file);
    if (!drop.pixels.isNull() && drop.files.isEmpty()) return m_studio->pasteAsLayer(drop.pixels, tr("Pasted picture"));
    if (drop.isEmpty())
        Q_EMIT m_studio->noticeRaised(bridge::CanvasStudio::Notice, tr("There is no picture to paste."),
                                      tr("Copy a picture, or a file with one, first."));
}

} // namespace moyun::ui
