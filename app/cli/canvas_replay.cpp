// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/canvas_replay.h"

#include "core/bridge/canvas_document.h"
#include "core/bridge/canvas_painter.h"
#include "core/bridge/canvas_style.h"
#include "core/bridge/canvas_tools.h"
#include "core/bridge/gui_watchdog.h"
#include "core/bridge/job_list.h"
#include "core/bridge/style_document.h"
#include "core/bridge/style_studio.h"
#include "core/canvas/areas.h"
#include "core/canvas/projection.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <vector>

namespace moyun::cli {
namespace {

using namespace bridge;

constexpr int kStrokes = 4;
constexpr int kSamples = 240; // a stroke
constexpr int kSampleMs = 8;  // 125 samples a second, as a tablet gives
constexpr int kPatienceMs = 120000;

void spin(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

bool waitFor(const std::function<bool()>& condition)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition() && clock.elapsed() < kPatienceMs) spin(10);
    return condition();
}

canvas::Picture threeLayers(int side)
{
    canvas::Picture picture;
    picture.width = picture.height = side;
    const image::Rect tiles = canvas::tilesOf({0, 0, side, side});
    for (int i = 0; i < 3; ++i) {
        canvas::Layer layer;
        layer.id = picture.nextId++;
        layer.name = "Layer";
        layer.mode = i == 1 ? canvas::BlendMode::Multiply : canvas::BlendMode::Normal;
        layer.opacity = i == 1 ? 0.7f : 1;
        // The lowest is full, the others cover a half each.
        for (int ty = 0; ty < tiles.height; ++ty)
            for (int tx = 0; tx < tiles.width; ++tx) {
                if (i > 0 && (tx + ty + i) % 2 == 0) continue;
                auto tile = canvas::makeTile<canvas::Tile>();
                for (int p = 0; p < 64 * 64; ++p) {
                    const int x = tx * 64 + p % 64, y = ty * 64 + p / 64;
                    for (int c = 0; c < 3; ++c)
                        tile->px[std::size_t(4 * p + c)] =
                            std::uint16_t(canvas::Tile::kOne * (0.5 + 0.3 * std::sin(0.01 * x * (c + 1)) +
                                                                0.15 * std::cos(0.013 * y * (i + 1))));
                    tile->px[std::size_t(4 * p + 3)] = canvas::Tile::kOne;
                }
                layer.pixels.set(tx, ty, std::move(tile));
            }
        picture.layers.push_back(std::move(layer));
    }
    return picture;
}

double quantile(std::vector<double> values, double q)
{
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, std::size_t(q * double(values.size())))];
}

// What a view of 1440 x 900 does with what changes: it composes, and lays the style over it.
class View
{
public:
    View(CanvasDocument& document, CanvasStyle& style, int side)
        : m_document(document), m_style(style), m_level(side > 4096   ? 3
                                                        : side > 2048 ? 2
                                                        : side > 1024 ? 1
                                                                      : 0)
    {
        m_projection.setPicture(document.picture());
    }
    void compose(const QRect& area)
    {
        m_projection.setPicture(m_document.shown(), {area.x(), area.y(), area.width(), area.height()});
    }
    void draw(const QRect& area)
    {
        const QRect part(area.x() >> m_level, area.y() >> m_level, (area.width() >> m_level) + 2,
                         (area.height() >> m_level) + 2);
        m_pixels.resize(std::size_t(part.width()) * std::size_t(part.height()) * 4);
        m_projection.readRegion(m_level, {part.x(), part.y(), part.width(), part.height()}, m_pixels.data(),
                                std::size_t(part.width()) * 4);
        m_style.lay(m_pixels.data(), qsizetype(part.width()) * 4, part, m_level);
    }

private:
    CanvasDocument& m_document;
    CanvasStyle& m_style;
    const int m_level; // of the mip levels, 0 the finest
    canvas::Projection m_projection;
    std::vector<std::uint8_t> m_pixels;
};

// A place that the hand was at, and when it was painted there.
struct Dab
{
    double x, y;
    double at;
    double plain = -1;
};

canvas::StrokeSample sampleOf(int stroke, int i, int side)
{
    // A hand that writes: some 500 pixels a second.
    const double t = i / double(kSamples);
    canvas::StrokeSample sample;
    sample.x = side * 0.3 + 900 * t + 60 * std::sin(30 * t);
    sample.y = side * (0.3 + 0.1 * stroke) + 70 * std::cos(26 * t);
    sample.pressure = 0.4 + 0.3 * std::sin(9 * t);
    sample.time = stroke * 10 + i * (kSampleMs / 1000.0);
    return sample;
}

} // namespace

base::Result<CanvasPace> replayStrokes(engine::Engine& engine, StyleStudio& studio, int side)
{
    CanvasDocument document;
    CanvasTools tools;
    CanvasPainter painter(&document, &tools, canvas::BrushLibrary::open({}));
    JobList jobs;
    if (!document.restore(threeLayers(side)))
        return base::Error{base::ErrorCode::InvalidArgument,
                           "A canvas of " + std::to_string(side) + " pixels could not be made.",
                           "Give a smaller --side."};
    CanvasStyle style(engine, {&document, &tools, &painter}, &studio, &jobs);
    if (studio.styles()->rowCount() == 0)
        return base::Error{base::ErrorCode::NotFound, "The gallery holds no style to paint in.",
                           "Install the gallery beside the style model."};
    StyleParameters look = style.look()->parameters();
    look.styles =
        QStringList{studio.styles()->data(studio.styles()->index(0), StyleListModel::IdRole).toString()};
    style.look()->change(look, {});
    if (!waitFor([&] { return style.isUpToDate(); }))
        return base::Error{base::ErrorCode::Device, "The canvas was not restyled within two minutes.",
                           "Try again on a machine with less to do."};

    View view(document, style, side);
    QElapsedTimer clock;
    clock.start();
    const auto now = [&] { return double(clock.nsecsElapsed()) / 1e6; };
    std::vector<Dab> dabs;
    QObject::connect(&document, &CanvasDocument::pixelsChanged, &style, [&](const QRect& area) {
        view.compose(area);
        view.draw(area);
        for (Dab& dab : dabs)
            if (dab.plain < 0 && area.contains(QPointF(dab.x, dab.y).toPoint())) dab.plain = now() - dab.at;
    });
    QObject::connect(&style, &CanvasStyle::changed, &style, [&](const QRect& area) { view.draw(area); });
    // Of each round the dab that waited longest.
    std::vector<double> restyled;
    QObject::connect(&style, &CanvasStyle::paced, &style,
                     [&](double took, const QRect&) { restyled.push_back(took); });
    GuiWatchdog watchdog;
    canvas::BrushSettings brush = tools.brush();
    brush.radius = 12;
    tools.setBrush(brush);
    for (int stroke = 0; stroke < kStrokes; ++stroke) {
        for (int i = 0; i <= kSamples; ++i) {
            const canvas::StrokeSample sample = sampleOf(stroke, i, side);
            if (i % 4 == 1) dabs.push_back({sample.x, sample.y, now()});
            if (i == 0)
                painter.begin(sample);
            else
                painter.add(sample);
            spin(kSampleMs);
        }
        painter.end();
        spin(stroke % 2 ? 300 : 650); // also into the whole pass that begins after a pause
    }
    const GuiWatchdog::Figures held = watchdog.figures();
    waitFor([&] { return style.isUpToDate() && !painter.isPainting(); });

    std::vector<double> plain;
    for (const Dab& dab : dabs)
        if (dab.plain >= 0) plain.push_back(dab.plain);
    CanvasPace pace;
    pace.side = side;
    pace.dabs = int(plain.size());
    pace.rounds = int(restyled.size());
    pace.plainMedian = quantile(plain, 0.5);
    pace.plainP95 = quantile(plain, 0.95);
    pace.restyledMedian = quantile(restyled, 0.5);
    pace.restyledP95 = quantile(restyled, 0.95);
    pace.longestHold = held.longestMs;
    pace.longestOwnHold = held.longestOwnMs;
    pace.holdsOver30 = held.over30Ms;
    pace.probes = held.probes;
    painter.finish();
    style.finish();
    return pace;
}

} // namespace moyun::cli
