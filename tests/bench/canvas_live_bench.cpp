// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a recorded stroke on a canvas of three layers with live style on, and prints how long a dab takes to
// be shown plain and restyled, and how long the event loop was held up. With the real style network:
//   canvas_live_bench [models folder] [side of the canvas ...]
#include "core/base/paths.h"
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
#include "core/engine/style/style_backend.h"
#include "core/neural/manifest.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>

using namespace moyun;
using namespace moyun::bridge;

namespace {

void spin(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

bool waitFor(const std::function<bool()>& condition, int limitMs = 120000)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition() && clock.elapsed() < limitMs) spin(10);
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
                auto tile = std::make_shared<canvas::Tile>();
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

// From the moment that the hand was at a place to the moment that it is painted there.
struct Dab
{
    double x, y;
    double at;
    double plain = -1;
};

int measure(engine::Engine& engine, StyleStudio& studio, int side)
{
    CanvasDocument document;
    CanvasTools tools;
    CanvasPainter painter(&document, &tools, canvas::BrushLibrary::open({}));
    JobList jobs;
    if (!document.restore(threeLayers(side))) return 1;
    CanvasStyle style(engine, {&document, &tools, &painter}, &studio, &jobs);
    StyleParameters look = style.look()->parameters();
    look.styles = QStringList{QStringLiteral("van-gogh-starry-night")};
    if (!studio.styles()->find(look.styles[0]))
        look.styles[0] = studio.styles()->data(studio.styles()->index(0), StyleListModel::IdRole).toString();
    style.look()->change(look, {});
    if (!waitFor([&] { return style.isUpToDate(); })) return 1;

    // What a view of 1440 x 900 does with what changes: it composes, lays the style over it.
    canvas::Projection projection;
    projection.setPicture(document.picture());
    const int level = side > 4096 ? 3 : side > 2048 ? 2 : side > 1024 ? 1 : 0;
    std::vector<std::uint8_t> pixels;
    const auto draw = [&](const QRect& area) {
        const QRect part(area.x() >> level, area.y() >> level, (area.width() >> level) + 2,
                         (area.height() >> level) + 2);
        pixels.resize(std::size_t(part.width()) * part.height() * 4);
        projection.readRegion(level, {part.x(), part.y(), part.width(), part.height()}, pixels.data(),
                              std::size_t(part.width()) * 4);
        style.lay(pixels.data(), qsizetype(part.width()) * 4, part, level);
    };
    QElapsedTimer clock;
    clock.start();
    const auto now = [&] { return double(clock.nsecsElapsed()) / 1e6; };
    std::vector<Dab> dabs;
    const auto mark = [&](const QRect& area) {
        for (Dab& dab : dabs)
            if (dab.plain < 0 && area.contains(QPointF(dab.x, dab.y).toPoint())) dab.plain = now() - dab.at;
    };
    QObject::connect(&document, &CanvasDocument::pixelsChanged, &style, [&](const QRect& area) {
        projection.setPicture(document.shown(), {area.x(), area.y(), area.width(), area.height()});
        draw(area);
        mark(area);
    });
    QObject::connect(&style, &CanvasStyle::changed, &style, [&](const QRect& area) { draw(area); });
    // Of each round the dab that waited longest: from its damage, which is what comes after `plain`.
    std::vector<double> restyled;
    QObject::connect(&style, &CanvasStyle::paced, &style, [&](double took, const QRect& area) {
        restyled.push_back(took);
        if (qEnvironmentVariableIsSet("MOYUN_BENCH_ROUNDS"))
            std::printf("%8.0f ms: %6.1f ms, %d x %d\n", now(), took, area.width(), area.height());
    });
    GuiWatchdog watchdog;
    canvas::BrushSettings brush = tools.brush();
    brush.radius = 12;
    tools.setBrush(brush);
    for (int stroke = 0; stroke < 4; ++stroke) {
        canvas::StrokeSample sample;
        const int steps = 240;
        for (int i = 0; i <= steps; ++i) {
            // A hand that writes: 125 samples a second, some 500 pixels a second.
            const double t = i / double(steps);
            sample.x = side * 0.3 + 900 * t + 60 * std::sin(30 * t);
            sample.y = side * (0.3 + 0.1 * stroke) + 70 * std::cos(26 * t);
            sample.pressure = 0.4 + 0.3 * std::sin(9 * t);
            sample.time = stroke * 10 + i * 0.008;
            if (i % 4 == 1) dabs.push_back({sample.x, sample.y, now()});
            if (i == 0)
                painter.begin(sample);
            else
                painter.add(sample);
            spin(8);
        }
        painter.end();
        spin(stroke % 2 ? 300 : 650); // also into the whole pass that begins after a pause
    }
    const GuiWatchdog::Figures held = watchdog.figures();
    waitFor([&] { return style.isUpToDate() && !painter.isPainting(); });
    std::vector<double> plain;
    for (const Dab& dab : dabs) {
        if (dab.plain >= 0) plain.push_back(dab.plain);
    }
    std::printf("{\"side\": %d, \"dabs\": %zu, \"plain_median_ms\": %.1f, \"plain_p95_ms\": %.1f, "
                "\"rounds\": %zu, \"restyled_median_ms\": %.1f, \"restyled_p95_ms\": %.1f, "
                "\"longest_hold_ms\": %.1f, \"longest_own_ms\": %.1f, \"over_30_ms\": %d, \"probes\": %d}\n",
                side, dabs.size(), quantile(plain, 0.5), quantile(plain, 0.95), restyled.size(),
                quantile(restyled, 0.5), quantile(restyled, 0.95), held.longestMs, held.longestOwnMs,
                held.over30Ms, held.probes);
    std::fflush(stdout);
    painter.finish();
    style.finish();
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const std::filesystem::path models = argc > 1 ? std::filesystem::path(argv[1]) : base::modelsFolder();
    neural::setThreads(qEnvironmentVariableIntValue("MOYUN_BENCH_THREADS")); // 0: all cores
    const auto manifest = neural::Manifest::read(models / "manifest.json");
    const neural::ManifestEntry* entry = manifest ? manifest->byKind("style") : nullptr;
    if (!entry) {
        std::fprintf(stderr, "No style model in %s.\n", models.c_str());
        return 1;
    }
    engine::Engine engine;
    const auto file = manifest->pathOf(*entry);
    engine::registerStyleBackend(
        engine, std::make_shared<engine::ModelStore>(std::size_t(512) << 20),
        [file](const std::string&, neural::Device device) { return neural::loadStyleNetwork(file, device); });
    JobList jobs;
    StyleStudio studio(engine, &jobs, {models, std::filesystem::temp_directory_path() / "none"});
    bool ready = false;
    QObject::connect(&studio, &StyleStudio::ready, &studio, [&ready] { ready = true; });
    studio.loadModel(QString::fromStdString(entry->id), entry->sha256);
    if (!waitFor([&ready] { return ready; })) return 1;
    std::vector<int> sides;
    for (int i = 2; i < argc; ++i) sides.push_back(std::clamp(std::atoi(argv[i]), 64, canvas::kMostSide));
    if (sides.empty()) sides = {2048, 8192};
    for (const int side : sides)
        if (const int failed = measure(engine, studio, side)) return failed;
    studio.finish();
    engine.shutdown();
    return 0;
}
