// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/canvas_document.h"

#include "core/bridge/canvas_step.h"
#include "core/canvas/picture_delta.h"
#include "core/canvas/undo_vault.h"

#include <QFileInfo>
#include <QSignalBlocker>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace moyun::bridge {
namespace {

using canvas::Layer;
using canvas::LayerId;
using canvas::Picture;

std::filesystem::path scratchFolder()
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    if (folder.isEmpty()) folder = QStandardPaths::writableLocation(QStandardPaths::TempLocation);
    return folder.toStdString();
}

// All layers from the bottom up, a group before what it holds.
void flatten(const std::vector<Layer>& layers, std::vector<LayerId>& ids)
{
    for (const Layer& layer : layers) {
        ids.push_back(layer.id);
        flatten(layer.layers, ids);
    }
}

bool canBe(const std::vector<Layer>& layers)
{
    return std::all_of(layers.begin(), layers.end(), [](const Layer& layer) {
        return layer.id != 0 && layer.opacity >= 0 && layer.opacity <= 1 &&
               (layer.kind == Layer::Kind::Group || layer.layers.empty()) && canBe(layer.layers);
    });
}

// Whether a picture can be edited; its next id is put right.
bool accept(Picture& picture)
{
    const auto side = [](int pixels) { return pixels >= 1 && pixels <= canvas::kMostSide; };
    if (!side(picture.width) || !side(picture.height) || !std::isfinite(picture.dpi) || picture.dpi <= 0)
        return false;
    std::vector<LayerId> ids;
    flatten(picture.layers, ids);
    if (ids.empty() || ids.size() > canvas::kMostLayers || !canBe(picture.layers)) return false;
    std::unordered_set<LayerId> distinct(ids.begin(), ids.end());
    if (distinct.size() != ids.size()) return false;
    picture.nextId = std::max(picture.nextId, *std::max_element(ids.begin(), ids.end()) + 1);
    return true;
}

QRect toQt(const image::Rect& area)
{
    return {area.x, area.y, area.width, area.height};
}

} // namespace

// What listeners are told of once all of it is in place.
struct CanvasDocument::Told
{
    Picture shown, picture;
    LayerId layer = 0;
};

CanvasDocument::CanvasDocument(QObject* parent, std::size_t undoBytes, std::uint64_t diskBytes)
    : QObject(parent)
{
    m_vault = std::make_unique<canvas::UndoVault>(
        canvas::UndoVault::Limits{undoBytes, diskBytes, scratchFolder()}, [this](base::Error reason) {
            QMetaObject::invokeMethod(
                this,
                [this, reason = std::move(reason)] {
                    m_trouble = reason;
                    dropForSpace();
                },
                Qt::QueuedConnection);
        });
    m_undo.setUndoLimit(kMostSteps);
    connect(&m_undo, &QUndoStack::cleanChanged, this, &CanvasDocument::fileChanged);
    m_picture.width = m_picture.height = 1;
}

CanvasDocument::~CanvasDocument()
{
    m_undo.disconnect(this);
}

CanvasDocument::Told CanvasDocument::remember() const
{
    return {shown(), m_picture, m_layer};
}

void CanvasDocument::tell(const Told& before)
{
    const Picture after = m_picture; // listeners may change the document
    const bool sized = before.picture.width != after.width || before.picture.height != after.height ||
                       before.picture.dpi != after.dpi;
    const bool layered = !canvas::sameLayers(before.picture, after);
    const auto area = canvas::changedArea(before.shown, shown());
    bool selected = before.picture.selection.has_value() != after.selection.has_value();
    if (before.picture.selection && after.selection)
        before.picture.selection->forEachDifference(
            *after.selection, [&](int, int, const auto&, const auto&) { selected = true; });
    const bool placed = before.layer != m_layer;
    if (sized) Q_EMIT sizeChanged();
    if (layered) Q_EMIT layersChanged();
    if (placed) Q_EMIT layerChanged();
    if (selected) Q_EMIT selectionChanged();
    if (area.width > 0) Q_EMIT pixelsChanged(toQt(area));
}

void CanvasDocument::setLayer(LayerId id)
{
    if (id == m_layer || !m_picture.find(id)) return;
    m_layer = id;
    m_gestureStart.reset();
    Q_EMIT layerChanged();
}

QString CanvasDocument::name() const
{
    return QFileInfo(m_file).fileName();
}

void CanvasDocument::setFile(const QString& file)
{
    if (file == m_file) return;
    m_file = file;
    Q_EMIT fileChanged();
}

bool CanvasDocument::isModified() const
{
    return m_unsaved || !m_undo.isClean();
}

void CanvasDocument::setSaved()
{
    const bool told = m_unsaved && m_undo.isClean();
    m_unsaved = false;
    m_undo.setClean();
    if (told) Q_EMIT fileChanged();
}

void CanvasDocument::setUnsaved()
{
    if (isModified()) return;
    m_unsaved = true;
    Q_EMIT fileChanged();
}

bool CanvasDocument::joins(int gesture) const
{
    const int index = m_undo.index();
    if (gesture == 0 || !m_gestureStart || index == 0 || index != m_undo.count() || m_undo.isClean())
        return false;
    return stepAt(index - 1)->gesture() == gesture;
}

// The edited layer: the one that is wanted, else that of the same place as before, or the one below it.
void CanvasDocument::place(LayerId wanted, const Picture& before)
{
    if (m_picture.find(wanted)) {
        m_layer = wanted;
        return;
    }
    std::vector<LayerId> old;
    flatten(before.layers, old);
    const auto at = std::find(old.begin(), old.end(), m_layer);
    for (auto below = std::make_reverse_iterator(at); below != old.rend(); ++below)
        if (m_picture.find(*below)) {
            m_layer = *below;
            return;
        }
    for (auto above = at; above != old.end(); ++above)
        if (m_picture.find(*above)) {
            m_layer = *above;
            return;
        }
    m_layer = m_picture.layers.empty() ? 0 : m_picture.layers.back().id;
}

bool CanvasDocument::change(Picture after, const QString& text, int gesture, LayerId layer)
{
    return change(std::move(after), text, gesture, layer, nullptr);
}

bool CanvasDocument::change(Picture after, const QString& text, LayerId layer, Beside beside)
{
    return change(std::move(after), text, 0, layer, &beside);
}

bool CanvasDocument::change(Picture after, const QString& text, int gesture, LayerId layer, Beside* beside)
{
    if (!accept(after) || m_rebuilding) return false;
    dropBroken();
    const Told before = remember();
    const bool joining = joins(gesture);
    canvas::PictureDelta delta(joining ? *m_gestureStart : m_picture, after, *m_vault);
    m_preview.reset();
    const bool step = joining || beside || !delta.isEmpty();
    m_picture = std::move(after);
    place(layer != 0 ? layer : m_layer, before.picture);
    if (step) {
        if (!joining) m_gestureStart = gesture != 0 ? std::optional(before.picture) : std::nullopt;
        auto* made = new CanvasStep(*this, std::move(delta), before.layer, m_layer, text, gesture);
        if (joining) made->setJoining();
        if (beside) made->setBeside(std::move(beside->undo), std::move(beside->redo));
        m_undo.push(made);
        keepBudget();
    }
    tell(before);
    return true;
}

void CanvasDocument::preview(Picture shown, const QRect& area)
{
    m_preview = std::move(shown);
    if (!area.isEmpty()) Q_EMIT pixelsChanged(area);
}

void CanvasDocument::dropPreview()
{
    if (!m_preview) return;
    const Told before = remember();
    m_preview.reset();
    tell(before);
}

bool CanvasDocument::restore(Picture picture, const QString& file)
{
    if (!accept(picture)) return false;
    const Told before = remember();
    m_preview.reset();
    m_gestureStart.reset();
    m_picture = std::move(picture);
    m_layer = m_picture.layers.back().id;
    m_file = file;
    m_unsaved = false;
    m_broken = nullptr;
    m_undo.clear();
    m_trouble.reset();
    m_vault->resume();
    Q_EMIT restored();
    tell(before);
    Q_EMIT fileChanged();
    return true;
}

void CanvasDocument::changeBeside(std::function<void()> undo, std::function<void()> redo, const QString& text,
                                  int gesture)
{
    if (m_rebuilding) return;
    dropBroken();
    m_gestureStart.reset();
    m_undo.push(new CanvasStep(*this, std::move(undo), std::move(redo), text, gesture));
    keepBudget();
}

void CanvasDocument::goBeside(const std::function<void()>& beside)
{
    if (m_rebuilding || m_broken) return;
    m_gestureStart.reset();
    beside();
}

bool CanvasDocument::setRendering(LayerId id, canvas::Pixels pixels)
{
    const Layer* layer = m_picture.find(id);
    if (!layer || layer->kind != Layer::Kind::Style) return false;
    const Told before = remember();
    for (Picture* picture :
         {&m_picture, m_preview ? &*m_preview : nullptr, m_gestureStart ? &*m_gestureStart : nullptr})
        if (Layer* there = picture ? picture->find(id) : nullptr) there->pixels = pixels;
    tell(before);
    return true;
}

void CanvasDocument::go(CanvasStep& step, canvas::PictureDelta& delta, LayerId layer)
{
    if (m_rebuilding || m_broken) return;
    const Told before = remember();
    m_gestureStart.reset();
    m_preview.reset();
    const auto done = delta.exchange(m_picture, *m_vault);
    if (!done) {
        // The stack goes on as if it had been done; it is put right when it is back.
        m_broken = &step;
        m_trouble = done.error();
        QMetaObject::invokeMethod(this, &CanvasDocument::dropBroken, Qt::QueuedConnection);
    } else {
        place(layer, before.picture);
        QMetaObject::invokeMethod(this, &CanvasDocument::keepBudget, Qt::QueuedConnection);
    }
    tell(before);
}

} // namespace moyun::bridge
