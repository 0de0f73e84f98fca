// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench_command.h"

#include "app/cli/blas_check.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_text.h"
#include "app/cli/memory_meter.h"
#include "app/cli/style_session.h"
#include "core/neural/device.h"
#include "core/training/style_benchmark.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace moyun::cli {

namespace {

constexpr char kFooter[] =
    "Example:\n"
    "  moyun bench style --json\n"
    "\n"
    "Takes half a minute. The pictures are made up, so nothing is read but the weights. Times are medians.\n"
    "\n"
    "JSON: frames_per_second (512x512 through the network on the CPU), johnson_frames_per_second (a network "
    "of the published size\n"
    "of Johnson et al. 2016 in the same run), ratio (of the two), gflop_per_frame, share_of_peak (of the "
    "fastest plain convolution\n"
    "of this machine), changed_256_ms_at_2048 and changed_256_ms_at_4096 (a 256x256 change restyled in "
    "pictures of that side),\n"
    "render_4096_s (a 4096x4096 picture), render_4096_peak_mib (peak resident memory of the process "
    "meanwhile), device (of the\n"
    "renders), threads, processor.";

constexpr int kChanges = 11;
constexpr int kChangeSide = 256;

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

// A smooth picture with something of every frequency but noise.
base::ImageBuffer syntheticPicture(int side, double phase)
{
    base::ImageBuffer picture(side, side, 3);
    for (int y = 0; y < side; ++y) {
        std::uint8_t* row = picture.row(y);
        const double v = std::sin(0.011 * y + phase);
        for (int x = 0; x < side; ++x) {
            const double u = std::sin(0.007 * x - phase), w = std::sin(0.05 * (x + y) + 3 * v);
            row[3 * x] = static_cast<std::uint8_t>(128 + 60 * u + 50 * w);
            row[3 * x + 1] = static_cast<std::uint8_t>(128 + 70 * v + 30 * w);
            row[3 * x + 2] = static_cast<std::uint8_t>(128 + 50 * u * v - 40 * w);
        }
    }
    return picture;
}

// The picture with other colours in the rectangle.
base::ImageRef changedCopy(const base::ImageBuffer& picture, const image::Rect& rect, int turn)
{
    auto copy = std::make_shared<base::ImageBuffer>(picture);
    for (int y = rect.y; y < rect.bottom(); ++y) {
        std::uint8_t* pixel = copy->pixel(rect.x, y);
        for (int i = 0; i < 3 * rect.width; ++i)
            pixel[i] = static_cast<std::uint8_t>((pixel[i] + 40 + 9 * turn) & 255);
    }
    return copy;
}

} // namespace

void BenchCommand::declare(CLI::App& root)
{
    auto* bench = root.add_subcommand("bench", "Measure speed");
    bench->require_subcommand(1);
    bench->fallthrough();
    m_style = bench->add_subcommand("style", "Measure how fast this machine restyles pictures");
    m_style->footer(kFooter);
    m_style->fallthrough();
    m_engine.declare(*m_style);
    m_style->add_option("--frames", m_frames, "How many 512x512 frames are timed")
        ->check(CLI::Range(3, 10000))
        ->capture_default_str();
    m_style->add_flag("--json", m_json, "Print one JSON object");
}

bool BenchCommand::chosen() const
{
    return m_style->parsed();
}

base::Result<double> BenchCommand::changedMs(StyleSession& session, int side, Figures& figures,
                                             std::stop_token stop) const
{
    const auto photo = std::make_shared<const base::ImageBuffer>(syntheticPicture(side, 0.3));
    auto term =
        session.term(std::make_shared<const base::ImageBuffer>(syntheticPicture(512, 1.1)), "style", stop);
    if (!term) return term.error();
    engine::StylizeRequest whole;
    whole.photo = photo;
    whole.look.styles = {*term};
    whole.wantStatistics = true;
    const bool largest = side == 4096;
    if (largest) resetPeakMemory();
    const auto start = Clock::now();
    Done done;
    auto rendered = session.stylize(whole, std::to_string(side) + "x" + std::to_string(side), stop, &done);
    if (!rendered) return rendered.error();
    if (largest) {
        figures.render4096 = secondsSince(start);
        figures.peak4096Mib = peakMemoryMib();
    }
    figures.device = done.device;

    std::vector<double> times;
    for (int turn = 0; turn <= kChanges; ++turn) {
        engine::RestyleRectRequest change;
        // Not on the grid of tiles, as a brush would not be.
        change.changed = {side / 3 + 37 * turn, side / 4 + 53 * turn, kChangeSide, kChangeSide};
        change.photo = changedCopy(*photo, change.changed, turn);
        change.look = whole.look;
        change.statistics = rendered->statistics;
        change.vector = rendered->vector;
        engine::Request request(std::move(change));
        const auto began = Clock::now();
        const auto restyled = session.run(std::move(request), "256x256 in " + std::to_string(side), stop);
        if (!restyled) return restyled.error();
        if (turn > 0) times.push_back(1000 * secondsSince(began)); // the first warms the caches
    }
    std::nth_element(times.begin(), times.begin() + kChanges / 2, times.end());
    return times[kChanges / 2];
}

base::Result<BenchCommand::Figures> BenchCommand::measure(Console& console, std::stop_token stop) const
{
    Figures figures;
    std::string model;
    {
        auto session = StyleSession::open(m_engine, console);
        if (!session) return session.error();
        warnOfSlowProducts(console);
        model = (*session)->modelFile();
        // The largest first, while the process holds nothing else.
        const auto at4096 = changedMs(**session, 4096, figures, stop);
        if (!at4096) return at4096.error();
        const auto at2048 = changedMs(**session, 2048, figures, stop);
        if (!at2048) return at2048.error();
        figures.changed4096 = *at4096;
        figures.changed2048 = *at2048;
    }
    if (stop.stop_requested()) return base::Error{base::ErrorCode::Cancelled, "Stopped.", {}};
    const auto speed = training::measureStyleSpeed(model, m_frames);
    if (!speed) return speed.error();
    figures.framesPerSecond = speed->framesPerSecond;
    figures.johnsonFramesPerSecond = speed->johnsonFramesPerSecond;
    figures.ratio = speed->framesPerSecond / speed->johnsonFramesPerSecond;
    figures.gflopPerFrame = speed->gflopPerFrame;
    figures.shareOfPeak = speed->shareOfPeak;
    const auto cpu = neural::describeDevice(neural::Device::Cpu);
    figures.threads = cpu.threads;
    figures.processor = cpu.name;
    return figures;
}

std::string BenchCommand::json(const Figures& f) const
{
    return jsonText({{"frames_per_second", f.framesPerSecond},
                     {"johnson_frames_per_second", f.johnsonFramesPerSecond},
                     {"ratio", f.ratio},
                     {"gflop_per_frame", f.gflopPerFrame},
                     {"share_of_peak", f.shareOfPeak},
                     {"changed_256_ms_at_2048", f.changed2048},
                     {"changed_256_ms_at_4096", f.changed4096},
                     {"render_4096_s", f.render4096},
                     {"render_4096_peak_mib", f.peak4096Mib},
                     {"device", f.device},
                     {"threads", f.threads},
                     {"processor", f.processor}});
}

std::string BenchCommand::plain(const Figures& f) const
{
    char text[1024];
    std::snprintf(text, sizeof text,
                  "%s, %d threads; renders on %s\n"
                  "512x512                     %8.1f frames/s\n"
                  "Johnson et al. 2016         %8.2f frames/s, %.1f times slower\n"
                  "work                        %8.2f GFLOP/frame, %.0f %% of the measured convolution peak\n"
                  "256x256 changed in 2048     %8.1f ms\n"
                  "256x256 changed in 4096     %8.1f ms\n"
                  "4096x4096                   %8.2f s, peak memory %.0f MiB",
                  f.processor.c_str(), f.threads, f.device.c_str(), f.framesPerSecond,
                  f.johnsonFramesPerSecond, f.ratio, f.gflopPerFrame, 100 * f.shareOfPeak, f.changed2048,
                  f.changed4096, f.render4096, f.peak4096Mib);
    return text;
}

int BenchCommand::run(Console& console, std::stop_token stop)
{
    const auto figures = measure(console, stop);
    console.endProgress();
    if (!figures) {
        if (figures.error().isCancelled()) return kInterrupted;
        console.fail(figures.error());
        return kFailed;
    }
    console.result(m_json ? json(*figures) : plain(*figures));
    return kDone;
}

} // namespace moyun::cli
