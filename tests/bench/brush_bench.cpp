// SPDX-License-Identifier: GPL-3.0-or-later
// How fast brushes paint, on canvases of two sizes, and how long a sample takes to be seen in a snapshot:
//   brush_bench [STROKES]     a file of recorded strokes (tests/support/recorded_strokes.h); else waves
#include "core/canvas/brush_surface.h"
#include "core/canvas/brush_tip.h"
#include "core/canvas/stroke_worker.h"

#include "support/canvas_samples.h"
#include "support/recorded_strokes.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <mutex>

namespace {

using namespace moyun;
using namespace moyun::canvas;
using Clock = std::chrono::steady_clock;

double seconds(Clock::time_point from)
{
    return std::chrono::duration<double>(Clock::now() - from).count();
}

// Alone: the tip on the surface, a snapshot held after every sample as the studio does.
void dabs(const BrushFile& file, const char* name, double radius, int side,
          const std::vector<test::Stroke>& strokes)
{
    Pixels pixels = test::uniformPixels(side, side, {20000, 20000, 20000, Tile::kOne});
    BrushSettings settings;
    settings.radius = radius;
    settings.colour = {0.7f, 0.2f, 0.1f};
    BrushSurface surface;
    std::vector<image::Rect> areas;
    std::size_t samples = 0;
    const auto start = Clock::now();
    for (int round = 0; seconds(start) < 2; ++round)
        for (const test::Stroke& stroke : strokes) {
            const double offset = 97.0 * (round % 7);
            surface.begin(settings, pixels, nullptr, {0, 0, side, side});
            BrushTip tip(file, settings, unsigned(round));
            for (StrokeSample sample : test::moved(stroke, side / 4.0, side / 4.0 + offset)) {
                tip.moveTo(surface.open(), sample);
                areas.clear();
                surface.close(areas);
                pixels = surface.pixels();
                ++samples;
            }
            surface.end();
            pixels = surface.pixels();
        }
    const double took = seconds(start);
    std::printf("%-14s radius %5.0f  canvas %d  %8.0f dabs/s  %6.2f ms a sample\n", name, radius, side,
                double(surface.dabs()) / took, 1000 * took / double(samples));
}

void latency(const std::string& preset, double radius, int side)
{
    std::mutex mutex;
    std::condition_variable told;
    bool news = false;
    StrokeWorker worker(BrushLibrary::open(BrushLibrary::systemFolders()), [&] {
        const std::lock_guard lock(mutex);
        news = true;
        told.notify_one();
    });
    auto stroke = std::make_shared<StrokeWorker::Stroke>();
    stroke->layer = 1;
    stroke->pixels = test::uniformPixels(side, side, {20000, 20000, 20000, Tile::kOne});
    stroke->bounds = {0, 0, side, side};
    stroke->settings.preset = preset;
    stroke->settings.radius = radius;
    worker.begin(stroke);
    std::vector<double> times;
    for (const StrokeSample& sample : test::mouseStroke(side / 4.0, side / 3.0, side / 3.0, 150, 400)) {
        const auto start = Clock::now();
        worker.add(sample);
        std::unique_lock lock(mutex);
        if (told.wait_for(lock, std::chrono::milliseconds(50), [&] { return news; }))
            times.push_back(1000 * seconds(start));
        news = false;
        lock.unlock();
        worker.take();
    }
    std::sort(times.begin(), times.end());
    if (times.empty()) return;
    std::printf("%-20s radius %4.0f  canvas %d  sample to snapshot: median %.2f ms, 95 %% %.2f ms\n",
                preset.empty() ? "round" : preset.c_str(), radius, side, times[times.size() / 2],
                times[times.size() * 95 / 100]);
}

} // namespace

int main(int count, char** arguments)
{
    const auto library = BrushLibrary::open(BrushLibrary::systemFolders());
    std::vector<test::Stroke> strokes{test::waveStroke(0, 0, 900, 120, 150)};
    if (count > 1) strokes = test::readStrokes(arguments[1]);
    if (strokes.empty()) {
        std::fprintf(stderr, "%s holds no strokes\n", arguments[1]);
        return 1;
    }
    for (const int side : {2048, 8192}) {
        dabs(roundBrush(), "round", 10, side, strokes);
        dabs(roundBrush(), "round", 50, side, strokes);
        if (const auto* oil = library.find("ramon/Classic_Paint"))
            if (const auto file = readBrushFile(oil->file)) dabs(*file, "oil", oil->radius, side, strokes);
        latency("", 10, side);
        latency("", 50, side);
        if (library.find("ramon/Classic_Paint")) latency("ramon/Classic_Paint", 40, side);
    }
}
