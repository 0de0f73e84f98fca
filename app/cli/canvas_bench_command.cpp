// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/canvas_bench_command.h"

#include "app/cli/blas_check.h"
#include "app/cli/exit_code.h"
#include "app/cli/json_text.h"
#include "app/cli/style_model.h"
#include "core/base/paths.h"
#include "core/bridge/job_list.h"
#include "core/bridge/style_studio.h"
#include "core/canvas/picture.h"
#include "core/engine/engine.h"
#include "core/engine/model_store.h"
#include "core/engine/style/style_backend.h"
#include "core/neural/device.h"
#include "core/neural/manifest.h"
#include "core/neural/style_network.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>
#include <nlohmann/json.hpp>

#include <cstdio>

namespace moyun::cli {
namespace {

constexpr std::size_t kModelBudget = std::size_t(512) << 20;
constexpr int kLoadingMs = 120000;

constexpr char kFooter[] =
    "Examples:\n"
    "  moyun bench canvas --json\n"
    "  moyun bench canvas --side 4096\n"
    "\n"
    "Replays recorded strokes on canvases of three layers with live style on, through the studio's own "
    "document, painter "
    "and\n"
    "restyler, and draws what changes as its view does. About fifteen seconds a canvas. Other work on the "
    "machine "
    "shows in the figures.\n"
    "\n"
    "JSON: canvases (a list, one of each side: side, dabs, plain_median_ms, plain_p95_ms, rounds, "
    "restyled_median_ms,\n"
    "restyled_p95_ms, longest_hold_ms of the event loop, longest_own_ms of it on the processor, over_30_ms "
    "(holds longer than\n"
    "that), probes), threads, processor.";

void spin(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

nlohmann::ordered_json jsonOf(const CanvasPace& pace)
{
    return {{"side", pace.side},
            {"dabs", pace.dabs},
            {"plain_median_ms", pace.plainMedian},
            {"plain_p95_ms", pace.plainP95},
            {"rounds", pace.rounds},
            {"restyled_median_ms", pace.restyledMedian},
            {"restyled_p95_ms", pace.restyledP95},
            {"longest_hold_ms", pace.longestHold},
            {"longest_own_ms", pace.longestOwnHold},
            {"over_30_ms", pace.holdsOver30},
            {"probes", pace.probes}};
}

std::string textOf(const CanvasPace& pace)
{
    char text[400];
    std::snprintf(
        text, sizeof text,
        "%dx%d, three layers: a dab plain after %.1f ms (95 %%: %.1f), restyled after %.1f ms (95 %%: "
        "%.1f); event loop held %.1f ms at most",
        pace.side, pace.side, pace.plainMedian, pace.plainP95, pace.restyledMedian, pace.restyledP95,
        pace.longestHold);
    return text;
}

} // namespace

void CanvasBenchCommand::declare(CLI::App& root)
{
    m_canvas = root.get_subcommand("bench")->add_subcommand(
        "canvas", "Measure how soon a dab is seen while painting with live style");
    m_canvas->footer(kFooter);
    m_canvas->fallthrough();
    m_engine.declare(*m_canvas);
    m_canvas->add_option("--side", m_sides, "Sides of the canvases, pixels")
        ->check(CLI::Range(256, canvas::kMostSide))
        ->capture_default_str();
    m_canvas->add_flag("--json", m_json, "Print one JSON object");
}

bool CanvasBenchCommand::chosen() const
{
    return m_canvas->parsed();
}

base::Result<std::vector<CanvasPace>> CanvasBenchCommand::measure(Console& console,
                                                                  std::stop_token stop) const
{
    const auto model = StyleModel::find(m_engine.model);
    if (!model) return model.error();
    neural::setThreads(m_engine.threads);
    warnOfSlowProducts(console);
    engine::EngineConfig config;
    config.cudaAvailable = [] { return neural::cudaAvailable(); };
    engine::Engine engine(config);
    engine::registerStyleBackend(engine, std::make_shared<engine::ModelStore>(kModelBudget),
                                 [file = model->file](const std::string&, neural::Device device) {
                                     return neural::loadStyleNetwork(file, device);
                                 });
    bridge::JobList jobs;
    bridge::StyleStudio studio(engine, &jobs, {base::modelsFolder(), {}});
    bool ready = false;
    QObject::connect(&studio, &bridge::StyleStudio::ready, &studio, [&ready] { ready = true; });
    studio.loadModel(QStringLiteral("style"), model->sha256);
    for (int waited = 0; !ready && waited < kLoadingMs && !stop.stop_requested(); waited += 10) spin(10);
    base::Result<std::vector<CanvasPace>> paces = std::vector<CanvasPace>();
    if (!ready)
        paces = base::Error{base::ErrorCode::Device, "The style model was not ready within two minutes.",
                            "Try again on a machine with less to do."};
    for (std::size_t i = 0; paces && i < m_sides.size(); ++i) {
        if (stop.stop_requested()) {
            paces = base::Error{base::ErrorCode::Cancelled, "Stopped.", {}};
            break;
        }
        console.progress(double(i) / double(m_sides.size()), "painting");
        const auto pace = replayStrokes(engine, studio, m_sides[i]);
        if (pace)
            paces->push_back(*pace);
        else
            paces = pace.error();
    }
    studio.finish();
    engine.shutdown();
    return paces;
}

int CanvasBenchCommand::run(Console& console, std::stop_token stop)
{
    int count = 1;
    char name[] = "moyun";
    char* arguments[] = {name, nullptr};
    QCoreApplication application(count, arguments);
    const auto paces = measure(console, stop);
    console.endProgress();
    if (!paces) {
        if (paces.error().isCancelled()) return kInterrupted;
        console.fail(paces.error());
        return kFailed;
    }
    const auto cpu = neural::describeDevice(neural::Device::Cpu);
    if (m_json) {
        auto list = nlohmann::ordered_json::array();
        for (const CanvasPace& pace : *paces) list.push_back(jsonOf(pace));
        console.result(jsonText({{"canvases", list}, {"threads", cpu.threads}, {"processor", cpu.name}}));
    } else {
        for (const CanvasPace& pace : *paces) console.result(textOf(pace));
    }
    return kDone;
}

} // namespace moyun::cli
