// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/music_bench_command.h"

#include "app/cli/blas_check.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_text.h"
#include "core/base/paths.h"
#include "core/engine/music/music_composer.h"
#include "core/neural/device.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>

namespace moyun::cli {
namespace {

constexpr char kFooter[] = "Example:\n"
                           "  moyun bench music --json\n"
                           "\n"
                           "JSON: takes_ms (eight takes of eight bars of 4/4, model loaded; median), "
                           "fastest_ms, slowest_ms, texture, "
                           "runs.";

} // namespace

void MusicBenchCommand::declare(CLI::App& root)
{
    m_music = root.get_subcommand("bench")->add_subcommand("music", "Measure how fast this machine composes");
    m_music->footer(kFooter);
    m_music->fallthrough();
    m_music->add_option("--model", m_model, "Weights file (default: the installed one)");
    m_music->add_option("--texture", m_texture, "Texture of the takes")->capture_default_str();
    m_music->add_option("--runs", m_runs, "How many requests are timed")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    m_music->add_option("--threads", m_threads, "CPU threads (0: as many as cores)")
        ->check(CLI::Range(0, 1024));
    m_music->add_flag("--json", m_json, "Print one JSON object");
}

bool MusicBenchCommand::chosen() const
{
    return m_music->parsed();
}

int MusicBenchCommand::run(Console& console, std::stop_token stop)
{
    neural::setThreads(m_threads);
    warnOfSlowProducts(console);
    const auto model = neural::loadMusicModel(m_model.empty() ? base::modelsFolder() / "music.safetensors"
                                                              : std::filesystem::path(m_model));
    if (!model) {
        console.fail(model.error());
        return kFailed;
    }
    engine::ComposeRequest request;
    request.texture = m_texture;
    request.key = music::Key{-3, true};
    std::vector<double> times;
    // The first run only warms up.
    for (int run = 0; run <= m_runs; ++run) {
        request.seed = std::uint64_t(1 + 8 * run);
        const auto outcome = engine::MusicComposer(**model, stop).run(request);
        if (!outcome) {
            if (outcome.error().isCancelled()) return kInterrupted;
            console.fail(outcome.error());
            return kFailed;
        }
        if (run > 0) times.push_back(outcome->milliseconds);
        console.progress(double(run) / m_runs, "runs");
    }
    console.endProgress();
    std::sort(times.begin(), times.end());
    const double median = times[times.size() / 2];
    if (m_json) {
        console.result(jsonText({{"takes_ms", median},
                                 {"fastest_ms", times.front()},
                                 {"slowest_ms", times.back()},
                                 {"texture", m_texture},
                                 {"runs", m_runs}}));
    } else {
        char text[120];
        std::snprintf(text, sizeof text,
                      "eight takes of eight bars (%s): %.0f ms, median of %d (%.0f to %.0f)",
                      m_texture.c_str(), median, m_runs, times.front(), times.back());
        console.result(text);
    }
    return kDone;
}

} // namespace moyun::cli
