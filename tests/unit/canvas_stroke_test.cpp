// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/canvas/pressure_curve.h"
#include "core/canvas/stroke_smoother.h"
#include "core/canvas/stroke_worker.h"

#include "support/canvas_samples.h"
#include "support/recorded_strokes.h"
#include "support/test_paths.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>

namespace moyun::canvas {

namespace {

using namespace moyun::test;

std::vector<StrokeSample> smoothed(const Stroke& stroke, double stabiliser = 0)
{
    StrokeSmoother smoother(stabiliser);
    std::vector<StrokeSample> steps;
    for (const StrokeSample& sample : stroke) smoother.add(sample, steps);
    smoother.end(steps);
    return steps;
}

StrokeWorker::Ref strokeOn(LayerId layer, const Pixels& pixels, double radius = 10)
{
    auto stroke = std::make_shared<StrokeWorker::Stroke>();
    stroke->layer = layer;
    stroke->pixels = pixels;
    stroke->bounds = {0, 0, 1024, 1024};
    stroke->settings.radius = radius;
    stroke->settings.colour = {1, 0, 0};
    return stroke;
}

Pixels directly(const std::vector<Stroke>& strokes)
{
    BrushEngine engine{BrushLibrary()};
    Pixels pixels;
    for (const Stroke& stroke : strokes) {
        EXPECT_TRUE(engine.begin(strokeOn(1, {})->settings, pixels, nullptr, {0, 0, 1024, 1024}));
        for (const StrokeSample& sample : stroke) engine.add(sample);
        engine.end();
        pixels = engine.pixels();
    }
    return pixels;
}

} // namespace

TEST(PressureCurve, GoesThroughItsPointsAndNeverSwings)
{
    const PressureCurve same({{0, 0}, {1, 1}});
    for (double x = 0; x <= 1; x += 0.05) EXPECT_NEAR(same.at(x), x, 1e-12);
    const std::vector<std::pair<double, double>> points{{0, 0.1}, {0.2, 0.1}, {0.4, 0.9}, {0.7, 0.9}, {1, 1}};
    const PressureCurve curve(points);
    for (const auto& [x, y] : points) EXPECT_NEAR(curve.at(x), y, 1e-12);
    double last = 0;
    for (double x = 0; x <= 1; x += 0.001) {
        EXPECT_GE(curve.at(x), last - 1e-12);
        last = curve.at(x);
    }
    EXPECT_NEAR(curve.at(0.1), 0.1, 1e-12);
    EXPECT_NEAR(curve.at(0.55), 0.9, 1e-12);
    // What cannot be is left out.
    EXPECT_NEAR(PressureCurve({{0.5, std::nan("")}, {3, 3}, {0.2, 0.5}}).at(0.3), 0.3, 1e-12);
    EXPECT_EQ(same.at(std::nan("")), 0);
    EXPECT_EQ(same.at(7), 1);
}

TEST(StrokeSmoother, TheSpikeOfTheFirstSampleIsLeftOut)
{
    Stroke stroke = waveStroke(0, 0, 100, 10);
    stroke[0].pressure = 0.95;
    const auto steps = smoothed(stroke);
    EXPECT_NEAR(steps[0].pressure, stroke[1].pressure, 1e-9);
    EXPECT_EQ(steps[0].x, stroke[0].x);
    for (std::size_t i = 0; i < 3; ++i) EXPECT_LT(steps[i].pressure, 0.15);
    // A rising pressure is no spike, and a mouse has none.
    stroke[0].pressure = 0.01;
    EXPECT_NEAR(smoothed(stroke)[0].pressure, 0.01, 1e-9);
    StrokeSmoother mouse;
    std::vector<StrokeSample> at;
    mouse.add({5, 6, 0.5, 0, 0, 0, 0}, at);
    EXPECT_EQ(at.size(), 1u);
    // A single touch has what it has.
    ASSERT_EQ(smoothed({{5, 6, 0.8, 0, 0, 0, 0}}).size(), 1u);
    EXPECT_EQ(smoothed({{5, 6, 0.8, 0, 0, 0, 0}})[0].pressure, 0.8);
}

TEST(StrokeSmoother, GoesFromEndToEndInTime)
{
    for (const double stabiliser : {0.0, 0.4, 1.0}) {
        const Stroke stroke = waveStroke(10, 20, 300, 60);
        const auto steps = smoothed(stroke, stabiliser);
        EXPECT_EQ(steps.front().x, 10);
        EXPECT_NEAR(steps.back().x, stroke.back().x, 0.5);
        EXPECT_NEAR(steps.back().y, stroke.back().y, 0.5);
        for (std::size_t i = 1; i < steps.size(); ++i) EXPECT_GE(steps[i].time, steps[i - 1].time);
    }
}

TEST(StrokeSmoother, FewSamplesBecomeACurve)
{
    // A circle of twelve samples: the corners go, and the path stays near.
    Stroke circle;
    for (int i = 0; i <= 12; ++i) {
        const double angle = 2 * std::numbers::pi * i / 12;
        circle.push_back({100 * std::cos(angle), 100 * std::sin(angle), 0.5, 0, 0, 0, i * 0.01});
    }
    const auto steps = smoothed(circle);
    EXPECT_GT(steps.size(), 100u);
    for (std::size_t i = 20; i + 20 < steps.size(); ++i) {
        EXPECT_NEAR(std::hypot(steps[i].x, steps[i].y), 98, 3);
        const double before = std::atan2(steps[i].y - steps[i - 1].y, steps[i].x - steps[i - 1].x);
        const double after = std::atan2(steps[i + 1].y - steps[i].y, steps[i + 1].x - steps[i].x);
        EXPECT_LT(std::abs(std::remainder(after - before, 2 * std::numbers::pi)), 0.15);
    }
}

TEST(StrokeSmoother, TheStabiliserCalmsTheHand)
{
    Stroke shaky = mouseStroke(0, 0, 400, 0, 400);
    for (std::size_t i = 0; i < shaky.size(); ++i) shaky[i].y += i % 4 < 2 ? 6 : -6;
    const auto roughness = [](const std::vector<StrokeSample>& steps) {
        double most = 0;
        for (std::size_t i = steps.size() / 2; i < 2 * steps.size() / 3; ++i)
            most = std::max(most, std::abs(steps[i].y));
        return most;
    };
    const double raw = roughness(smoothed(shaky)), calm = roughness(smoothed(shaky, 0.5)),
                 calmest = roughness(smoothed(shaky, 1));
    EXPECT_LT(calm, raw / 2);
    EXPECT_LT(calmest, raw / 20);
}

TEST(StrokeSmoother, NoTimeNoNumberNoPlaceIsTooMuch)
{
    const double kNone = std::nan(""), kMuch = 1e308;
    const auto steps = smoothed({{kNone, kNone, kNone, kNone, kNone, kNone, kNone},
                                 {kMuch, -kMuch, kMuch, kMuch, kMuch, kMuch, kMuch},
                                 {1, 1, 0.5, 0, 0, 0, -kMuch},
                                 {2, 2, 0.5, 0, 0, 0, kNone}},
                                0.7);
    ASSERT_FALSE(steps.empty());
    for (const StrokeSample& s : steps) {
        EXPECT_TRUE(std::isfinite(s.x + s.y + s.pressure + s.tiltX + s.tiltY + s.rotation + s.time));
        EXPECT_LT(std::abs(s.x), 1e6);
    }
}

TEST(RecordedStrokes, AreReadAsTheyWereWritten)
{
    TempDir folder;
    const std::vector<Stroke> strokes{waveStroke(1.25, 2.5, 300, 20), mouseStroke(5, 6, 10, 2, 3)};
    writeStrokes(folder / "a.strokes", strokes);
    const auto read = readStrokes(folder / "a.strokes");
    ASSERT_EQ(read.size(), 2u);
    ASSERT_EQ(read[0].size(), strokes[0].size());
    for (std::size_t i = 0; i < read[0].size(); ++i) EXPECT_NEAR(read[0][i].y, strokes[0][i].y, 1e-6);
    EXPECT_TRUE(readStrokes(folder / "none").empty());
}

TEST(StrokeWorker, PaintsWhatTheEnginePaints)
{
    const std::vector<Stroke> strokes{waveStroke(100, 100, 400, 50), waveStroke(120, 140, 400, -50),
                                      mouseStroke(100, 400, 400, 30)};
    std::mutex mutex;
    std::condition_variable told;
    bool news = false;
    StrokeWorker worker(BrushLibrary(), [&] {
        const std::lock_guard lock(mutex);
        news = true;
        told.notify_one();
    });
    // All three are handed over at once: each begins on what the one before it left.
    for (const Stroke& stroke : strokes) {
        worker.begin(strokeOn(7, {}));
        for (const StrokeSample& sample : stroke) worker.add(sample);
        worker.end();
    }
    std::size_t finished = 0;
    Pixels last;
    while (finished < strokes.size()) {
        {
            std::unique_lock lock(mutex);
            told.wait(lock, [&] { return news; });
            news = false;
        }
        for (const auto& progress : worker.take()) {
            EXPECT_EQ(progress.stroke->layer, 7u);
            // What changed since the news before is within the areas.
            if (!progress.finished) continue;
            EXPECT_TRUE(progress.before == last);
            last = progress.after;
            ++finished;
        }
    }
    EXPECT_TRUE(last == directly(strokes));
    // Everything has been fetched: the next stroke begins on what it is given.
    worker.begin(strokeOn(7, {}));
    worker.line({100, 100, 0.5, 0, 0, 0, 0}, {200, 100, 0.5, 0, 0, 0, 0});
    worker.end();
    worker.waitUntilIdle();
    const auto progress = worker.take();
    ASSERT_EQ(progress.size(), 1u);
    EXPECT_TRUE(progress[0].finished);
    EXPECT_TRUE(progress[0].before.isEmpty());
    EXPECT_EQ(pixelOf(progress[0].after, 120, 450)[3], 0);
}

TEST(StrokeWorker, CancelledStrokesLeaveNothing)
{
    StrokeWorker worker(BrushLibrary(), [] {});
    const Stroke wave = waveStroke(100, 100, 400, 50);
    const auto first = strokeOn(1, {}), second = strokeOn(1, {}), third = strokeOn(1, {});
    for (const auto& stroke : {first, second, third}) {
        worker.begin(stroke);
        for (std::size_t i = 0; i < wave.size(); ++i) {
            if (stroke == second && i == wave.size() / 2) second->cancelled = true;
            worker.add(wave[i]);
        }
        worker.end();
    }
    worker.waitUntilIdle();
    const auto news = worker.take();
    ASSERT_EQ(news.size(), 3u);
    EXPECT_TRUE(news[1].after == news[1].before);
    EXPECT_TRUE(news[2].before == news[0].after);
    EXPECT_TRUE(news[2].after == directly({wave, wave}));
}

TEST(StrokeWorker, IsTakenDownInTheMiddleOfAStroke)
{
    StrokeWorker worker(BrushLibrary(), [] {});
    worker.begin(strokeOn(1, {}, 300));
    for (int i = 0; i < 50; ++i)
        for (const StrokeSample& sample : waveStroke(100, 100, 400, 50)) worker.add(sample);
}

} // namespace moyun::canvas
