// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/canvas_driver.h"

#include "core/canvas/convert.h"
#include "core/canvas/flood.h"
#include "core/canvas/gradient.h"
#include "core/canvas/layer_edits.h"
#include "core/canvas/picture_edits.h"
#include "core/canvas/selection_edits.h"
#include "support/undo_witness.h"
#include "ui/canvas/paint_words.h"
#include "ui/canvas/text_drawing.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <cmath>
#include <numbers>

namespace moyun::test {

using namespace canvas;

namespace {

constexpr int kFewest = 4, kMost = 8; // layers that the driver keeps

void collect(const std::vector<Layer>& layers, std::vector<LayerId>& ids)
{
    for (const Layer& layer : layers) {
        ids.push_back(layer.id);
        collect(layer.layers, ids);
    }
}

// Waits for what comes from other threads.
void spin(const std::function<bool()>& until)
{
    while (!until()) QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

} // namespace

CanvasDriver::CanvasDriver(bridge::CanvasStudio& studio, ui::CanvasEdits& edits, UndoWitness& witness,
                           unsigned seed)
    : m_studio(studio), m_edits(edits), m_witness(witness), m_random(seed), m_presets{""}
{
    // All but those that are experiments of their makers.
    for (const auto& preset : studio.painter()->library().presets())
        if (!preset.name.starts_with("experimental/")) m_presets.push_back(preset.name);
}

double CanvasDriver::between(double least, double most)
{
    return least + (most - least) * double(m_random()) / double(std::mt19937::max());
}

QColor CanvasDriver::anyColour()
{
    return QColor::fromHsvF(float(between(0, 1)), float(between(0.1, 1)), float(between(0.1, 1)));
}

Point CanvasDriver::anyPlace()
{
    return {between(0, picture().width), between(0, picture().height)};
}

LayerId CanvasDriver::paintable()
{
    std::vector<LayerId> ids;
    collect(picture().layers, ids);
    std::erase_if(ids, [this](LayerId id) { return !mayPaint(picture(), id); });
    return ids.empty() ? 0 : ids[std::size_t(upTo(int(ids.size())))];
}

void CanvasDriver::settle()
{
    spin([this] { return !m_studio.painter()->isPainting() && !m_edits.isBusy() && !m_studio.isBusy(); });
}

void CanvasDriver::run(const QString& text, Edit edit)
{
    m_edits.run(text, std::move(edit));
    spin([this] { return !m_edits.isBusy(); });
    ++m_done;
}

void CanvasDriver::change(const base::Result<Picture>& after, const QString& text, LayerId layer)
{
    settle();
    if (after.ok() && m_studio.document()->change(*after, text, 0, layer)) ++m_done;
}

void CanvasDriver::act()
{
    const LayerId layer = paintable();
    if (layer == 0 || picture().layerCount() < kFewest) return newLayer();
    m_studio.document()->setLayer(layer);
    const int choice = upTo(1000);
    if (choice < 640) return stroke();
    settle(); // the artist sees what became of her stroke before she goes on
    if (choice < 680) return fill();
    if (choice < 710) return gradient();
    if (choice < 770) return select();
    if (choice < 800) return transform();
    if (choice < 820) return text();
    if (choice < 850) return newLayer();
    if (choice < 880) return arrange();
    if (choice < 900) return merge();
    if (choice < 940) return look();
    if (choice < 950) return paste();
    if (choice < 953) return mirror();
    backAndForth();
}

void CanvasDriver::stroke()
{
    bridge::CanvasTools& tools = *m_studio.tools();
    bridge::CanvasPainter& painter = *m_studio.painter();
    tools.setTool(upTo(8) == 0 ? bridge::CanvasTool::Eraser : bridge::CanvasTool::Brush);
    tools.setColour(anyColour());
    BrushSettings brush = tools.brush();
    brush.preset = m_presets[std::size_t(upTo(int(m_presets.size())))];
    const double scale = std::min(picture().width, picture().height) / 4096.0;
    brush.radius = std::exp(between(std::log(2), std::log(110))) * std::max(0.25, scale);
    brush.opacity = between(0.3, 1);
    brush.stabiliser = upTo(4) == 0 ? between(0.1, 0.9) : 0;
    brush.symmetry = upTo(16) == 0 ? BrushSettings::Symmetry(1 + upTo(4)) : BrushSettings::Symmetry::None;
    brush.symmetryX = picture().width / 2.0;
    brush.symmetryY = picture().height / 2.0;
    tools.setBrush(brush);
    StrokeSample at;
    const Point start = anyPlace();
    at.x = start.x, at.y = start.y;
    ++m_strokes;
    if (upTo(20) == 0) {
        StrokeSample to = at;
        const Point end = anyPlace();
        to.x = end.x, to.y = end.y;
        painter.line(at, to);
        return settle();
    }
    double heading = between(0, 2 * std::numbers::pi), bend = between(-0.1, 0.1);
    const double step = between(4, 30) * std::max(0.5, scale);
    const int samples = 20 + upTo(100);
    at.tiltX = between(-0.6, 0.6), at.tiltY = between(-0.6, 0.6);
    for (int i = 0; i < samples; ++i) {
        const double along = double(i) / samples;
        at.pressure = std::sin(std::numbers::pi * along) * between(0.7, 0.95);
        at.time = m_time += 0.008;
        if (i == 0)
            painter.begin(at);
        else
            painter.add(at);
        bend += between(-0.02, 0.02);
        heading += bend;
        at.x += step * std::cos(heading), at.y += step * std::sin(heading);
        if (i % 4 == 3) QCoreApplication::processEvents();
    }
    if (upTo(40) == 0)
        painter.cancel();
    else
        painter.end();
    m_time += 0.2;
    // Strokes may queue, but not without end.
    if (upTo(3) == 0) settle();
}

void CanvasDriver::fill()
{
    const LayerId layer = m_studio.document()->layer();
    const Point at = anyPlace();
    const FloodOptions flood{upTo(60), upTo(3) != 0, upTo(5) - 2, true};
    const Colour colour = ui::canvasColour(anyColour());
    const LayerId seen = upTo(2) == 0 ? 0 : layer;
    run(QStringLiteral("Fill"), [=](const Picture& picture) -> base::Result<Picture> {
        if (auto may = mayPaint(picture, layer); !may) return may.error();
        const auto mask = floodMask(picture, seen, int(at.x), int(at.y), flood);
        if (!mask) return mask.error();
        return withPixels(picture, layer,
                          painted(picture.find(layer)->pixels, *mask, colour, paintOn(picture, layer)));
    });
}

void CanvasDriver::gradient()
{
    const LayerId layer = m_studio.document()->layer();
    Gradient gradient;
    gradient.kind = upTo(2) == 0 ? Gradient::Kind::Linear : Gradient::Kind::Radial;
    gradient.from = anyPlace();
    gradient.to = anyPlace();
    gradient.first = ui::canvasColour(anyColour());
    if (upTo(2) == 0) gradient.second = ui::canvasColour(anyColour());
    run(QStringLiteral("Gradient"), [=, area = whole()](const Picture& picture) -> base::Result<Picture> {
        if (auto may = mayPaint(picture, layer); !may) return may.error();
        auto pixels = painted(picture.find(layer)->pixels, area, gradient, paintOn(picture, layer));
        if (!pixels) return pixels.error();
        return withPixels(picture, layer, std::move(*pixels));
    });
}

void CanvasDriver::select()
{
    const Point from = anyPlace(), to = anyPlace();
    const int kind = upTo(6);
    const double feather = upTo(2) == 0 ? between(1, 60) : 0;
    const auto how = SelectionCombine(upTo(4));
    const LayerId layer = m_studio.document()->layer();
    std::vector<Point> lasso;
    for (int i = 0; i < 40; ++i) {
        const double angle = 2 * std::numbers::pi * i / 40, radius = between(0.1, 0.3) * picture().width;
        lasso.push_back({from.x + radius * std::cos(angle), from.y + radius * std::sin(angle)});
    }
    run(QStringLiteral("Select"), [=, area = whole()](const Picture& picture) -> base::Result<Picture> {
        Picture after = picture;
        Mask mask;
        switch (kind) {
        case 0:
            mask = shapeMask(Shape{Shape::Kind::Rectangle, from, to, 1, true, true}, area);
            break;
        case 1:
            mask = shapeMask(Shape{Shape::Kind::Ellipse, from, to, 1, true, true}, area);
            break;
        case 2:
            mask = polygonMask({lasso}, area);
            break;
        case 3: {
            auto flood = floodMask(picture, layer, int(from.x), int(from.y), {});
            if (!flood) return flood.error();
            mask = std::move(*flood);
            break;
        }
        case 4:
            after.selection = inverted(picture.selection, area);
            return after;
        default: // most of the time nothing is selected
            after.selection.reset();
            return after;
        }
        if (feather > 0) {
            auto soft = feathered(mask, feather, area);
            if (!soft) return soft.error();
            mask = std::move(*soft);
        }
        after.selection = combined(picture.selection, mask, how, area);
        return after;
    });
    if (upTo(3) != 0) return;
    run(QStringLiteral("Select nothing"), [](const Picture& picture) -> base::Result<Picture> {
        Picture after = picture;
        after.selection.reset();
        return after;
    });
}

void CanvasDriver::transform()
{
    const LayerId layer = m_studio.document()->layer();
    const Point about = anyPlace();
    const int kind = upTo(3), dx = upTo(400) - 200, dy = upTo(400) - 200;
    const auto how = Transform::rotating(between(-40, 40), about)
                         .then(Transform::scaling(between(0.6, 1.3), between(0.6, 1.3), about))
                         .then(Transform::moving(dx, dy));
    run(QStringLiteral("Transform"), [=, area = whole()](const Picture& picture) -> base::Result<Picture> {
        if (auto may = mayPaint(picture, layer); !may) return may.error();
        const Pixels& pixels = picture.find(layer)->pixels;
        const Mask* selection = picture.selection ? &*picture.selection : nullptr;
        auto after = kind == 0
                         ? withSelectedMoved(pixels, selection, dx, dy)
                         : withSelectedTransformed(pixels, selection, how,
                                                   kind == 1 ? Sampling::Bicubic : Sampling::Bilinear, area);
        if (!after) return after.error();
        return withPixels(picture, layer, std::move(*after));
    });
}

void CanvasDriver::text()
{
    ui::TextLook look;
    look.text = upTo(2) == 0 ? QStringLiteral("Moyun") : QStringLiteral("墨韵");
    look.size = between(0.02, 0.12) * picture().height;
    look.vertical = upTo(3) == 0;
    look.colour = anyColour();
    const ui::DrawnText drawn = ui::drawText(look);
    if (drawn.picture.isNull()) return;
    const Point at = anyPlace();
    Layer layer;
    layer.name = freeName(picture(), "Text");
    layer.pixels = pixelsFromBgra(drawn.picture.constBits(), drawn.picture.width(), drawn.picture.height(),
                                  std::size_t(drawn.picture.bytesPerLine()), int(at.x) + drawn.offset.x(),
                                  int(at.y) + drawn.offset.y());
    LayerId made = 0;
    const auto after =
        withLayer(picture(), std::move(layer), placeAbove(picture(), m_studio.document()->layer()), &made);
    change(after, QStringLiteral("Text"), made);
    if (picture().layerCount() > kMost) merge();
}

void CanvasDriver::newLayer()
{
    settle();
    LayerId made = 0;
    const LayerId edited = m_studio.document()->layer();
    base::Result<Picture> after = picture();
    switch (upTo(4)) {
    case 0:
        after = withDuplicate(picture(), edited, &made);
        break;
    case 1:
        after = withGroup(picture(), {edited}, freeName(picture(), "Group"), nullptr);
        break;
    default: {
        Layer layer;
        layer.name = freeName(picture(), "Layer");
        after = withLayer(picture(), std::move(layer), placeAbove(picture(), edited), &made);
    }
    }
    change(after, QStringLiteral("New layer"), made);
    while (picture().layerCount() > kMost) merge();
}

void CanvasDriver::arrange()
{
    const LayerId layer = m_studio.document()->layer();
    change(upTo(2) == 0 ? withLayerRaised(picture(), layer) : withLayerLowered(picture(), layer),
           QStringLiteral("Order"));
}

// Groups become layers, layers go down into the next; where that cannot be, one is deleted.
void CanvasDriver::merge()
{
    for (const Layer& layer : picture().layers)
        if (layer.kind == Layer::Kind::Group)
            return change(mergedGroup(picture(), layer.id), QStringLiteral("Merge group"));
    const LayerId layer = picture().layers[std::size_t(1 + upTo(int(picture().layers.size()) - 1))].id;
    LayerId made = 0;
    auto after = mergedDown(picture(), layer, &made);
    if (!after) after = withoutLayer(picture(), layer);
    change(after, QStringLiteral("Merge down"), made);
}

void CanvasDriver::look()
{
    const LayerId id = m_studio.document()->layer();
    switch (upTo(4)) {
    case 0: { // a slider is dragged: one step
        const int gesture = m_studio.document()->newGesture();
        for (int i = 0; i < 12; ++i) {
            const auto after = withLayerChanged(
                picture(), id, [&](Layer& layer) { layer.opacity = float(between(0.31, 1)); });
            if (after) m_studio.document()->change(*after, QStringLiteral("Opacity"), gesture);
            QCoreApplication::processEvents();
        }
        ++m_done;
        return;
    }
    case 1:
        return change(
            withLayerChanged(picture(), id, [&](Layer& layer) { layer.mode = BlendMode(upTo(kBlendModes)); }),
            QStringLiteral("Mode"));
    case 2:
        return change(withMaskFromSelection(picture(), id), QStringLiteral("Mask"));
    default:
        return change(
            withLayerChanged(picture(), id, [&](Layer& layer) { layer.alphaLocked = !layer.alphaLocked; }),
            QStringLiteral("Keep transparency"));
    }
}

void CanvasDriver::paste()
{
    QImage copied = m_studio.copySelected(upTo(2) == 0);
    if (copied.isNull()) return;
    m_studio.pasteAsLayer(copied, QStringLiteral("Pasted"));
    ++m_done;
    while (picture().layerCount() > kMost) merge();
}

void CanvasDriver::mirror()
{
    const Flip flip = upTo(2) == 0 ? Flip::Horizontal : Flip::Vertical;
    run(QStringLiteral("Mirror"), [=](const Picture& picture) { return flipped(picture, flip); });
}

void CanvasDriver::backAndForth()
{
    const QUndoStack& stack = *m_studio.document()->undoStack();
    const int back = 1 + upTo(12), forth = upTo(3) == 0 ? upTo(back + 1) : back;
    int gone = 0;
    for (; gone < back && stack.canUndo(); ++gone) {
        m_witness.undo();
        QCoreApplication::processEvents();
    }
    m_undone += gone;
    for (int i = 0; i < std::min(gone, forth) && stack.canRedo(); ++i) {
        m_witness.redo();
        QCoreApplication::processEvents();
    }
}

} // namespace moyun::test
