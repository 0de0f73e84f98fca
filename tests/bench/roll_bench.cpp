// SPDX-License-Identifier: GPL-3.0-or-later
// How long a frame of the piano roll takes with 100,000 notes at 1440x900: build/.../roll_bench
#include "core/bridge/music_transport.h"
#include "ui/pianoroll/piano_roll.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>

namespace {

using namespace moyun;

// Half of the notes in the edited track, the others in five more, as an orchestra has them: 16ths and longer.
music::Score largeScore(std::size_t count)
{
    std::mt19937 random(1);
    music::Score score;
    for (int t = 0; t < 6; ++t) {
        music::Track track;
        track.name = "Track " + std::to_string(t + 1);
        const std::size_t notes = t == 0 ? count / 2 : count / 10;
        for (std::size_t i = 0; i < notes; ++i) {
            const auto start = music::Tick(i * (t == 0 ? 1 : 5)) * 60;
            track.notes.push_back({start, 60 + music::Tick(random() % 8) * 60, 36 + int(random() % 60),
                                   30 + int(random() % 90)});
        }
        score.tracks.push_back(std::move(track));
    }
    score.sort();
    return score;
}

void measure(const char* name, QWidget& roll, int frames, const std::function<void(int)>& change)
{
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        change(i);
        roll.repaint(); // everything, as after a scroll
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-46s median %6.2f ms   p95 %6.2f ms   most %6.2f ms\n", name, times[times.size() / 2],
                times[times.size() * 95 / 100], times.back());
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::Theme::apply(QStringLiteral("dark"));
    bridge::ScoreDocument document;
    bridge::MusicTransport transport;
    ui::PianoRoll roll(&document, &transport);
    roll.resize(1440, 900);
    roll.model()->setLaneShown(ui::RollModel::Controllers, true);
    document.restore(largeScore(100'000));
    roll.show();
    if (!QTest::qWaitForWindowExposed(&roll)) return 1;
    ui::RollModel* model = roll.model();
    roll.repaint();

    const auto zoom = [&](double pixels, int row) {
        ui::RollView view = model->view();
        view.setPixelsPerQuarter(pixels, 0);
        view.setRowHeight(row, 0);
        view.setScroll({0, (127 - 96) * row});
        model->setView(view);
    };
    const auto pan = [&](QPoint by) {
        ui::RollView view = model->view();
        view.pan(by);
        model->setView(view);
    };
    for (const double pixels : {240.0, 80.0, 20.0, 4.0}) {
        zoom(pixels, 14);
        char name[64];
        std::snprintf(name, sizeof name, "scrolling through time, %g pixels a quarter", pixels);
        measure(name, roll, 300, [&](int) { pan({12, 0}); });
    }
    zoom(40, 14);
    measure("scrolling both ways, 40 pixels a quarter", roll, 300, [&](int i) {
        pan({9, i % 60 < 30 ? 5 : -5});
    });
    zoom(80, 14);
    measure("the playhead moves", roll, 300, [&](int i) { transport.locate(i * 20); });
    measure("zooming, 20 to 240 pixels a quarter", roll, 120,
            [&](int i) { zoom(20 * std::pow(12.0, i / 120.0), 14); });
    measure("zooming far out, 0.5 to 4 pixels a quarter", roll, 60,
            [&](int i) { zoom(0.5 * std::pow(8.0, i / 60.0), 8); });
    roll.zoomToFit();
    measure("everything in view, drawn anew", roll, 30, [&](int i) {
        model->setGhostsShown(i % 2 == 0);
        model->setGhostsShown(true);
    });
    transport.finish();
    return 0;
}
