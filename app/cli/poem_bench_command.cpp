// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/poem_bench_command.h"

#include "app/cli/exit_code.h"
#include "app/cli/json_text.h"
#include "app/cli/poem_sources.h"
#include "core/base/paths.h"
#include "core/engine/poem/poem_choice.h"
#include "core/engine/poem/poem_decoder.h"
#include "core/neural/device.h"
#include "core/training/poem_benchmark.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>

namespace moyun::cli {
namespace {

using nlohmann::ordered_json;

constexpr char kFooter[] =
    "Example:\n"
    "  moyun bench poem --json\n"
    "\n"
    "JSON: candidates_ms (eight candidates that complete a 七绝 of which two lines are given; median, model "
    "loaded), distinct_2\n"
    "(of these, the mean over the runs), characters_per_second (read by 96 drafts side by side), "
    "torch_characters_per_second\n"
    "(LibTorch's own LSTM of the same sizes in the same run), ratio (of the two).";

constexpr int kDrafts = 96, kSteps = 40;

} // namespace

void PoemBenchCommand::declare(CLI::App& root)
{
    m_poem =
        root.get_subcommand("bench")->add_subcommand("poem", "Measure how fast this machine writes verse");
    m_poem->footer(kFooter);
    m_poem->fallthrough();
    m_poem->add_option("--model", m_model, "Weights file (default: the installed one)");
    m_poem->add_option("--runs", m_runs, "How many requests are timed")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    m_poem->add_option("--threads", m_threads, "CPU threads (0: as many as cores)")
        ->check(CLI::Range(0, 1024));
    m_poem->add_flag("--json", m_json, "Print one JSON object");
}

bool PoemBenchCommand::chosen() const
{
    return m_poem->parsed();
}

int PoemBenchCommand::run(Console& console, std::stop_token stop)
{
    const auto sources = PoemSources::load(false);
    if (!sources) {
        console.fail(sources.error());
        return kFailed;
    }
    neural::setThreads(m_threads);
    auto model = neural::loadPoemModel(m_model.empty() ? base::modelsFolder() / "poem.safetensors"
                                                       : std::filesystem::path(m_model));
    if (!model) {
        console.fail(model.error());
        return kFailed;
    }
    const DecoderLookups lookups(*sources);
    engine::PoemDecoderHooks hooks;
    hooks.stop = stop;
    const engine::PoemDecoder decoder(**model, lookups.get(), hooks);
    engine::PoemRequest request;
    request.draft.form = poem::FormId::Qijue;
    request.draft.lines = {U"春江潮水连海平", U"海上明月共潮生"};
    std::vector<double> times;
    double distinct = 0;
    for (int turn = 0; turn <= m_runs; ++turn) {
        request.seed = std::uint64_t(turn + 1);
        const auto outcome = decoder.run(request);
        if (!outcome) {
            if (outcome.error().isCancelled()) return kInterrupted;
            console.fail(outcome.error());
            return kFailed;
        }
        if (turn == 0) continue; // warms the caches
        times.push_back(outcome->milliseconds);
        distinct += engine::distinctPairs(outcome->candidates, request.draft.lines) / m_runs;
        console.progress(double(turn) / (m_runs + 1), "verse");
    }
    std::nth_element(times.begin(), times.begin() + std::ptrdiff_t(times.size() / 2), times.end());
    const auto speed = training::measurePoemSpeed(**model, kDrafts, kSteps);
    console.endProgress();
    if (!speed) {
        console.fail(speed.error());
        return kFailed;
    }
    const double ms = times[times.size() / 2];
    const double ratio = speed->charactersPerSecond / speed->torchCharactersPerSecond;
    if (m_json) {
        console.result(jsonText({{"candidates_ms", ms},
                                 {"distinct_2", distinct},
                                 {"characters_per_second", speed->charactersPerSecond},
                                 {"torch_characters_per_second", speed->torchCharactersPerSecond},
                                 {"ratio", ratio}}));
        return kDone;
    }
    char text[256];
    std::snprintf(text, sizeof text,
                  "Eight candidates for a 七绝: %.0f ms, distinct-2 %.2f\n"
                  "%.0f characters a second; LibTorch's LSTM %.0f (%.2f times)",
                  ms, distinct, speed->charactersPerSecond, speed->torchCharactersPerSecond, ratio);
    console.result(text);
    return kDone;
}

} // namespace moyun::cli
