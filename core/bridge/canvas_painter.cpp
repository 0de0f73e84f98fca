// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/canvas_painter.h"

#include "core/bridge/canvas_document.h"
#include "core/canvas/areas.h"
#include "core/canvas/stroke_worker.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace moyun::bridge {

namespace {

using canvas::Layer;
using canvas::Picture;
using canvas::Pixels;
using Progress = canvas::StrokeWorker::Progress;

constexpr int kPace = 8;     // milliseconds from preview to preview
constexpr int kResting = 16; // milliseconds without a sample: the hand rests
constexpr int kMargin =
    256; // pixels beside the picture that are painted too, for layers that are moved later

QRect toQt(const image::Rect& area)
{
    return {area.x, area.y, area.width, area.height};
}

// From the outermost group down to the layer; false where it is not there.
bool pathTo(const std::vector<Layer>& layers, canvas::LayerId id, std::vector<const Layer*>& path)
{
    for (const Layer& layer : layers) {
        path.push_back(&layer);
        if (layer.id == id || pathTo(layer.layers, id, path)) return true;
        path.pop_back();
    }
    return false;
}

// What the stroke changed, on the layer as it is now.
void apply(const Progress& progress, Layer& layer)
{
    bool untouched = true;
    layer.pixels.forEachDifference(progress.before,
                                   [&](int, int, const auto&, const auto&) { untouched = false; });
    if (untouched) {
        layer.pixels = progress.after;
        return;
    }
    progress.after.forEachDifference(progress.before, [&](int tx, int ty, const auto& after, const auto&) {
        layer.pixels.set(tx, ty, after);
    });
}

image::Rect around(const std::vector<image::Rect>& areas)
{
    image::Rect all;
    for (const image::Rect& area : areas) all = canvas::united(all, area);
    return all;
}

} // namespace

struct CanvasPainter::State
{
    CanvasDocument* document;
    CanvasTools* tools;
    canvas::BrushLibrary library;
    canvas::StrokeWorker::Ref open;   // begun and not ended
    int pending = 0;                  // begun and not in the document
    std::optional<Progress> progress; // not shown yet
    QElapsedTimer sincePreview, sinceSample;
    QTimer pace, rest;
    canvas::StrokeSample last;
    std::unique_ptr<canvas::StrokeWorker> worker;
};

CanvasPainter::CanvasPainter(CanvasDocument* document, CanvasTools* tools, canvas::BrushLibrary library,
                             QObject* parent)
    : QObject(parent), m_state(std::make_unique<State>())
{
    State& s = *m_state;
    s.document = document;
    s.tools = tools;
    s.library = library;
    s.pace.setSingleShot(true);
    s.pace.setTimerType(Qt::PreciseTimer);
    connect(&s.pace, &QTimer::timeout, this, &CanvasPainter::show);
    s.rest.setInterval(kResting);
    connect(&s.rest, &QTimer::timeout, this, &CanvasPainter::rest);
    s.worker = std::make_unique<canvas::StrokeWorker>(std::move(library), [this] {
        QMetaObject::invokeMethod(this, &CanvasPainter::deliver, Qt::QueuedConnection);
    });
}

CanvasPainter::~CanvasPainter() = default;

const canvas::BrushLibrary& CanvasPainter::library() const
{
    return m_state->library;
}

bool CanvasPainter::isPainting() const
{
    return m_state->pending > 0;
}

bool CanvasPainter::start()
{
    State& s = *m_state;
    if (s.open) end();
    const Picture& picture = s.document->picture();
    const auto refuse = [this](const QString& reason) {
        Q_EMIT refused(reason);
        return false;
    };
    std::vector<const Layer*> path;
    if (!pathTo(picture.layers, s.document->layer(), path))
        return refuse(tr("There is no layer to paint on. Add one first."));
    const Layer& layer = *path.back();
    const QString name = QString::fromStdString(layer.name);
    if (layer.kind == Layer::Kind::Group)
        return refuse(tr("\"%1\" is a group. Choose a layer in it to paint on.").arg(name));
    if (layer.kind == Layer::Kind::Style)
        return refuse(tr("\"%1\" shows a style and is not painted on. Choose the layer below it.").arg(name));
    for (const Layer* part : path) {
        const QString partName = QString::fromStdString(part->name);
        if (part->locked) return refuse(tr("\"%1\" is locked. Unlock it to paint here.").arg(partName));
        if (!part->visible) return refuse(tr("\"%1\" is hidden. Show it to paint here.").arg(partName));
    }
    const bool erases = s.tools->tool() == CanvasTool::Eraser;
    if (erases && layer.alphaLocked)
        return refuse(
            tr("The opacity of \"%1\" is locked, so that nothing can be erased. Unlock it first.").arg(name));

    auto stroke = std::make_shared<canvas::StrokeWorker::Stroke>();
    stroke->layer = layer.id;
    stroke->pixels = layer.pixels;
    stroke->selection = picture.selection;
    stroke->bounds = canvas::grown({0, 0, picture.width, picture.height}, kMargin);
    stroke->settings = s.tools->brush();
    const QColor colour = s.tools->colour();
    stroke->settings.colour = {float(colour.redF()), float(colour.greenF()), float(colour.blueF())};
    stroke->settings.alphaLocked = stroke->settings.alphaLocked || layer.alphaLocked;
    stroke->settings.eraser = stroke->settings.eraser || erases;
    stroke->name = (stroke->settings.eraser ? tr("Eraser") : tr("Brush stroke")).toStdString();
    s.open = stroke;
    ++s.pending;
    s.worker->begin(std::move(stroke));
    return true;
}

bool CanvasPainter::begin(const canvas::StrokeSample& sample)
{
    if (!start()) return false;
    m_state->rest.start();
    add(sample);
    return true;
}

void CanvasPainter::add(const canvas::StrokeSample& sample)
{
    State& s = *m_state;
    if (!s.open) return;
    s.last = sample;
    s.sinceSample.start();
    s.worker->add(sample);
}

// Brushes that paint in time go on while the hand rests.
void CanvasPainter::rest()
{
    State& s = *m_state;
    if (!s.open || s.sinceSample.elapsed() < kResting) return;
    canvas::StrokeSample sample = s.last;
    sample.time += double(s.sinceSample.nsecsElapsed()) * 1e-9;
    s.worker->add(sample, true);
}

void CanvasPainter::end()
{
    State& s = *m_state;
    if (!s.open) return;
    s.rest.stop();
    s.worker->end();
    s.open.reset();
}

bool CanvasPainter::line(const canvas::StrokeSample& from, const canvas::StrokeSample& to)
{
    if (!start()) return false;
    m_state->worker->line(from, to);
    end();
    return true;
}

void CanvasPainter::cancel()
{
    State& s = *m_state;
    if (!s.open) return;
    s.open->cancelled = true;
    if (s.progress && s.progress->stroke == s.open) s.progress.reset();
    end();
    s.document->dropPreview();
}

void CanvasPainter::finish()
{
    State& s = *m_state;
    end();
    if (s.pending == 0) return;
    s.worker->waitUntilIdle();
    deliver();
}

void CanvasPainter::deliver()
{
    State& s = *m_state;
    for (Progress& progress : s.worker->take()) {
        if (progress.trouble) Q_EMIT refused(QString::fromStdString(progress.trouble->text()));
        const bool cancelled = progress.stroke->cancelled;
        if (!progress.finished) {
            if (cancelled) continue;
            std::vector<image::Rect> areas;
            if (s.progress && s.progress->stroke == progress.stroke) areas = std::move(s.progress->areas);
            areas.insert(areas.end(), progress.areas.begin(), progress.areas.end());
            progress.areas = std::move(areas);
            s.progress = std::move(progress);
            continue;
        }
        if (s.progress && s.progress->stroke == progress.stroke) s.progress.reset();
        --s.pending;
        Picture picture = s.document->picture();
        Layer* layer = picture.find(progress.stroke->layer);
        if (cancelled || !layer) continue;
        apply(progress, *layer);
        const canvas::LayerId edited = s.document->layer();
        if (!s.document->change(std::move(picture), QString::fromStdString(progress.stroke->name), 0, edited))
            continue;
        const canvas::BrushSettings& brush = progress.stroke->settings;
        if (!brush.eraser)
            s.tools->remember(QColor::fromRgbF(brush.colour[0], brush.colour[1], brush.colour[2]));
        Q_EMIT strokeFinished(toQt(around(progress.areas)));
    }
    show();
}

// The newest state of the stroke under way, if the last one has been seen for long enough.
void CanvasPainter::show()
{
    State& s = *m_state;
    if (!s.progress) return;
    const qint64 since = s.sincePreview.isValid() ? s.sincePreview.elapsed() : kPace;
    if (since < kPace) {
        if (!s.pace.isActive()) s.pace.start(int(kPace - since));
        return;
    }
    const Progress progress = std::move(*s.progress);
    s.progress.reset();
    Picture picture = s.document->picture();
    Layer* layer = picture.find(progress.stroke->layer);
    if (!layer || progress.stroke->cancelled) return;
    apply(progress, *layer);
    s.sincePreview.start();
    for (const image::Rect& area : progress.areas) s.document->preview(picture, toQt(area));
    Q_EMIT painted(toQt(around(progress.areas)));
}

} // namespace moyun::bridge
