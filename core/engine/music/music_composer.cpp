// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/music/music_composer.h"

#include "core/engine/music/compose_plan.h"
#include "core/engine/music/compose_result.h"

#include <algorithm>
#include <chrono>

namespace moyun::engine {
namespace {

using neural::MusicGrid;
using neural::MusicSketch;

constexpr int kTracks = MusicGrid::kTracks;
// Of 0, 0.015, 0.02, 0.03, 0.05 and 0.1 (and temperatures of 0.92, 0.97 and 1) the one at which the share of
// notes in scale, the pitch classes and the notes of a bar come nearest to those of real music
// (models/music.md).
constexpr double kLeastShare = 0.02;

// The frames `at` to `at + length` of a take.
MusicSketch windowOf(const MusicSketch& take, int at, int length)
{
    auto part = take;
    part.grid = MusicGrid(length);
    part.given.assign(std::size_t(kTracks * length), 1);
    for (int t = 0; t < kTracks; ++t) {
        std::copy_n(take.grid.at(t, at), std::size_t(length) * MusicGrid::kPitches, part.grid.at(t, 0));
        std::copy_n(take.given.begin() + t * take.grid.frames + at, length, part.given.begin() + t * length);
    }
    const auto cut = [&](const std::vector<std::uint16_t>& all) {
        return all.empty() ? all : std::vector<std::uint16_t>(all.begin() + at, all.begin() + at + length);
    };
    part.chords = cut(take.chords);
    part.allowed = cut(take.allowed);
    return part;
}

bool isOpen(const MusicSketch& sketch, int from, int to)
{
    for (int t = 0; t < kTracks; ++t)
        for (int f = from; f < to; ++f)
            if (sketch.roles[std::size_t(t)] && !sketch.given[std::size_t(t * sketch.grid.frames + f)])
                return true;
    return false;
}

// The bars to complete next, `from` to `from` + kWindow at most: the first that are open in any take, with as
// much around them on both sides as there is room for, or what stands before where all behind is open.
int nextWindow(const std::vector<MusicSketch>& takes, int perBar, int bars, int from)
{
    const auto open = [&](int bar) {
        return std::any_of(takes.begin(), takes.end(), [&](const MusicSketch& take) {
            return isOpen(take, bar * perBar, (bar + 1) * perBar);
        });
    };
    int first = from;
    while (first < bars && !open(first)) ++first;
    if (first == bars) return -1;
    int end = first;
    while (end < bars && open(end)) ++end;
    const int length = end - first, room = MusicComposer::kWindow - length;
    const int before = end < bars && room >= 2 ? room / 2 : MusicComposer::kOverlap;
    return std::max(0, std::min(first - before, bars - MusicComposer::kWindow));
}

} // namespace

MusicComposer::MusicComposer(neural::MusicModel& model, std::stop_token stop,
                             std::function<void(double)> progress)
    : m_model(model), m_stop(std::move(stop)), m_progress(std::move(progress))
{}

base::Result<void> MusicComposer::complete(const ComposeRequest& request, const ComposePlan& plan,
                                           std::vector<MusicSketch>& takes, double from, double to)
{
    const int perBar = plan.sketch.framesPerBar, bars = plan.bars;
    const bool isNew = request.mode == ComposeRequest::Mode::New;
    const bool endsAnew = isNew || request.mode == ComposeRequest::Mode::Continue;
    for (int first = nextWindow(takes, perBar, bars, 0); first >= 0;
         first = nextWindow(takes, perBar, bars, first)) {
        const int last = std::min(first + kWindow, bars);
        const int length = (last - first) * perBar, at = first * perBar;
        std::vector<MusicSketch> windows;
        std::vector<std::size_t> of;
        for (std::size_t i = 0; i < takes.size(); ++i) {
            auto window = windowOf(takes[i], at, length);
            if (!isOpen(window, 0, length)) continue;
            window.beginsPiece = first == 0 && plan.from == 0 && (!isNew || request.opens);
            window.endsPiece = last == bars && (!endsAnew || request.ends || request.cleaning.cadence);
            window.seed = takes[i].seed * 1'000'003 + std::uint64_t(first);
            // What follows is as full as what stands before it.
            if (isNew && request.density < 0 && first == 0)
                if (const auto usual =
                        m_model.usualDensity(window.texture, window.meter, window.roles, window.seed))
                    for (std::size_t r = 0; r < plan.roles.size(); ++r)
                        window.density[r] = float((*usual)[r] * musicVoice(plan.roles[r]).told);
            windows.push_back(std::move(window));
            of.push_back(i);
        }
        neural::MusicSampling sampling;
        sampling.temperature = request.temperature;
        sampling.leastShare = kLeastShare;
        sampling.stop = m_stop;
        auto made = m_model.complete(windows, sampling);
        if (!made) return made.error();
        for (std::size_t w = 0; w < of.size(); ++w) {
            auto& take = takes[of[w]];
            for (int t = 0; t < kTracks; ++t) {
                std::copy_n((*made)[w].at(t, 0), std::size_t(length) * MusicGrid::kPitches,
                            take.grid.at(t, at));
                std::fill_n(take.given.begin() + t * take.grid.frames + at, length, std::uint8_t(1));
            }
        }
        if (m_progress) m_progress(from + (to - from) * last / bars);
    }
    return {};
}

base::Result<ComposeOutcome> MusicComposer::run(const ComposeRequest& request)
{
    const auto began = std::chrono::steady_clock::now();
    const auto plans = planComposition(request, m_model.names());
    if (!plans) return plans.error();
    ComposeOutcome outcome;
    outcome.takes.assign(std::size_t(request.takes), scoreToWriteInto(request));
    for (std::size_t p = 0; p < plans->size(); ++p) {
        const auto& plan = (*plans)[p];
        std::vector<MusicSketch> asked;
        for (int take = 0; take < request.takes; ++take) asked.push_back(sketchOfTake(request, plan, take));
        auto made = asked;
        if (auto done = complete(request, plan, made, double(p) / double(plans->size()),
                                 double(p + 1) / double(plans->size()));
            !done)
            return done.error();
        for (std::size_t i = 0; i < made.size(); ++i)
            outcome.cleaned += writeTake(request, plan, asked[i], made[i].grid, outcome.takes[i]);
    }
    outcome.milliseconds =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
    return outcome;
}

} // namespace moyun::engine
