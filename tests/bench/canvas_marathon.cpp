// SPDX-License-Identifier: GPL-3.0-or-later
// Paints for minutes in the window as an artist does, looks at the memory every second, and then goes all the
// way down and up through undo, holding the picture after each step against what it was. Prints JSON.
//   canvas_marathon [minutes] [side of the canvas] [seed]
// With QT_QPA_PLATFORM=offscreen it needs no screen.
#include "core/base/heap.h"
#include "core/bridge/job_list.h"
#include "support/canvas_driver.h"
#include "support/undo_witness.h"
#include "ui/canvas/canvas_page.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/canvas_workspace.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <unordered_set>
#include <vector>

#include <malloc.h>

using namespace moyun;

namespace {

double mebibytes(std::uint64_t bytes)
{
    return double(bytes) / (1 << 20);
}

// In MiB, of a line of /proc/self/status.
double memory(const std::string& name)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(name + ":")) return std::atof(line.c_str() + name.size() + 1) / 1024;
    return 0;
}

void addTiles(const std::vector<canvas::Layer>& layers, std::unordered_set<const void*>& tiles)
{
    for (const auto& layer : layers) {
        layer.pixels.forEach([&](int, int, const auto& tile) { tiles.insert(tile.get()); });
        addTiles(layer.layers, tiles);
    }
}

// In MiB: what the program has asked for and not given back.
double heapInUse()
{
    const auto info = mallinfo2();
    return mebibytes(info.uordblks + info.hblkhd);
}

// Of the layers' pixels, each tile once.
std::uint64_t bytesOf(const canvas::Picture& picture)
{
    std::unordered_set<const void*> tiles;
    addTiles(picture.layers, tiles);
    return tiles.size() * sizeof(canvas::Tile);
}

struct Sample
{
    double seconds = 0, resident = 0, heap = 0, picture = 0, undo = 0, disk = 0;
    int steps = 0;
};

// Of what is between two times, the mean of a value.
double mean(const std::vector<Sample>& samples, double from, double to, double Sample::*value)
{
    double sum = 0;
    int count = 0;
    for (const Sample& sample : samples)
        if (sample.seconds >= from && sample.seconds < to) sum += sample.*value, ++count;
    return count == 0 ? 0 : sum / count;
}

double most(const std::vector<Sample>& samples, double Sample::*value)
{
    double most = 0;
    for (const Sample& sample : samples) most = std::max(most, sample.*value);
    return most;
}

} // namespace

int main(int argc, char** argv)
{
    base::shareOneHeap(); // as the studio does
    const double minutes = argc > 1 ? std::atof(argv[1]) : 10;
    const int side = argc > 2 ? std::atoi(argv[2]) : 4096;
    const unsigned seed = argc > 3 ? unsigned(std::atoi(argv[3])) : 1;
    if (!(minutes > 0) || side < 64 || side > canvas::kMostSide) {
        std::fprintf(stderr, "usage: canvas_marathon [minutes] [side of the canvas, 64 to %d] [seed]\n",
                     canvas::kMostSide);
        return 2;
    }
    const QTemporaryDir home;
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home.path().toUtf8());
    QApplication application(argc, argv);
    bridge::JobList jobs;
    bridge::CanvasStudio studio(canvas::BrushLibrary::systemFolders());
    studio.create(side, side, Qt::white);
    ui::Language language;
    language.use(QStringLiteral("en"));
    ui::Theme::apply(QStringLiteral("dark"));
    ui::MainWindow window(&jobs, &language);
    auto made = std::make_unique<ui::CanvasWorkspace>(&studio);
    const ui::CanvasWorkspace& canvas = *made;
    window.addWorkspace(std::move(made)); // which builds its page
    ui::CanvasView& view = *canvas.page()->view();
    window.resize(1440, 900);
    window.show();

    bridge::CanvasDocument& document = *studio.document();
    test::UndoWitness witness(&document);
    test::CanvasDriver driver(studio, *view.edits(), witness, seed);
    std::vector<Sample> samples;
    QElapsedTimer clock;
    clock.start();
    const auto look = [&] {
        samples.push_back({double(clock.elapsed()) / 1000, memory("VmRSS"), heapInUse(),
                           mebibytes(bytesOf(document.picture())), mebibytes(document.undoBytesInMemory()),
                           mebibytes(document.undoBytesOnDisk()), document.undoStack()->count()});
        const Sample& s = samples.back();
        std::fprintf(
            stderr,
            "%6.1f s  resident %7.1f  heap %7.1f  picture %7.1f  undo %7.1f  disk %8.1f MiB  %d steps\n",
            s.seconds, s.resident, s.heap, s.picture, s.undo, s.disk, s.steps);
    };
    while (double(clock.elapsed()) < 60000 * minutes) {
        driver.act();
        if (samples.empty() || double(clock.elapsed()) / 1000 - samples.back().seconds >= 1) look();
    }
    driver.settle();
    look();
    const double peak = memory("VmHWM"), painted = samples.back().seconds;
    const int steps = document.undoStack()->count();
    const int during = witness.checked();
    witness.downAndUp();
    // Once more, when all that is over the budget lies in the scratch file.
    document.settle();
    const double pressed = mebibytes(document.undoBytesInMemory());
    witness.downAndUp();
    const double firstMinute = std::min(60.0, painted / 2);
    const double before = mean(samples, 0.8 * firstMinute, 1.2 * firstMinute, &Sample::resident);
    const double after = mean(samples, painted - 0.4 * firstMinute, painted + 1, &Sample::resident);
    const double pictureGrowth = mean(samples, painted - 0.4 * firstMinute, painted + 1, &Sample::picture) -
                                 mean(samples, 0.8 * firstMinute, 1.2 * firstMinute, &Sample::picture);
    std::printf("{\n  \"seconds\": %.0f, \"side\": %d, \"seed\": %u,\n", painted, side, seed);
    std::printf("  \"strokes\": %d, \"edits\": %d, \"steps_made\": %d, \"undone\": %d,\n", driver.strokes(),
                driver.edits(), witness.made(), driver.undone());
    std::printf("  \"peak_resident_mib\": %.0f, \"resident_at_1_minute_mib\": %.0f, "
                "\"resident_at_end_mib\": %.0f, \"growth_mib\": %.0f,\n",
                peak, before, after, after - before);
    std::printf("  \"heap_at_1_minute_mib\": %.0f, \"heap_at_end_mib\": %.0f,\n",
                mean(samples, 0.8 * firstMinute, 1.2 * firstMinute, &Sample::heap),
                mean(samples, painted - 0.4 * firstMinute, painted + 1, &Sample::heap));
    std::printf("  \"picture_growth_mib\": %.0f, \"most_picture_mib\": %.0f, \"most_undo_mib\": %.0f, "
                "\"most_scratch_file_mib\": %.0f,\n",
                pictureGrowth, most(samples, &Sample::picture), most(samples, &Sample::undo),
                most(samples, &Sample::disk));
    std::printf(
        "  \"steps_in_history\": %d, \"steps_dropped\": %d, \"undo_in_memory_before_the_second_time_mib\": "
        "%.0f,\n",
        steps, witness.dropped(), pressed);
    std::printf("  \"steps_checked_while_painting\": %d, \"steps_checked\": %d, \"mismatches\": %d\n}\n",
                during, witness.checked(), witness.mismatches());
    studio.finish();
    return witness.mismatches() == 0 ? 0 : 1;
}
