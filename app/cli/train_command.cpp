// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/train_command.h"

#include "app/cli/blas_check.h"
#include "app/cli/exit_code.h"
#include "app/cli/install_paths.h"
#include "core/neural/device.h"
#include "core/training/style_trainer.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdio>

namespace moyun::cli {

namespace {

constexpr char kFooter[] =
    "Example:\n"
    "  moyun train style --data art.pack --loss-network vgg19.safetensors --out training/ --hours 3\n"
    "\n"
    "The deep loss network is squeezenet-1.1.safetensors beside the loss network, where it is there, or\n"
    "$MOYUN_DEEP_LOSS_NETWORK; --deep-weight 0 trains without it.\n"
    "\n"
    "Ctrl+C stops with a checkpoint; the same command resumes from it. The folder then holds "
    "checkpoint.safetensors,\n"
    "style.safetensors (ready to use), log.tsv (to plot) and sheet-STEP.ppm (to look at).\n"
    "\n"
    "JSON: one object a line for each record, with\n"
    "  step, hours, pictures_per_second, and means since the last record: loss (weighted sum of all), "
    "style,\n"
    "  content, gram, encoder, lattice (what repeats every 8 pixels where the photograph is flat), deep "
    "(style\n"
    "  distance of the deep loss network; 0 without one), streak (straight bands where the photograph is "
    "flat),\n"
    "  and dev_style, dev_content where the dev split was measured.";

std::string plainRecord(const training::StyleTrainingRecord& r)
{
    char text[256];
    std::snprintf(text, sizeof text,
                  "step %lld  %.2f h  %.1f/s  loss %.4f  style %.4f  content %.4f  gram %.4f  encoder %.4f  "
                  "lattice %.5f  deep %.4f  streak %.5f",
                  static_cast<long long>(r.step), r.hours, r.picturesPerSecond, r.loss, r.style, r.content,
                  r.gram, r.encoder, r.lattice, r.deep, r.streak);
    std::string line = text;
    if (r.devStyle >= 0) {
        std::snprintf(text, sizeof text, "  dev style %.4f content %.4f", r.devStyle, r.devContent);
        line += text;
    }
    return line;
}

std::string jsonRecord(const training::StyleTrainingRecord& r)
{
    nlohmann::ordered_json record = {
        {"step", r.step}, {"hours", r.hours},     {"pictures_per_second", r.picturesPerSecond},
        {"loss", r.loss}, {"style", r.style},     {"content", r.content},
        {"gram", r.gram}, {"encoder", r.encoder}, {"lattice", r.lattice},
        {"deep", r.deep}, {"streak", r.streak}};
    if (r.devStyle >= 0) {
        record["dev_style"] = r.devStyle;
        record["dev_content"] = r.devContent;
    }
    return record.dump();
}

} // namespace

void TrainCommand::declare(CLI::App& root)
{
    auto* train = root.add_subcommand("train", "Train networks");
    train->require_subcommand(1);
    train->fallthrough();
    m_style = train->add_subcommand("style", "Train the style networks");
    m_style->footer(kFooter);
    m_style->fallthrough();
    for (const auto& [name, help] : training::optionHelp()) {
        auto* option = m_style->add_option_function<std::string>(
            "--" + name, [this, key = name](const std::string& value) { m_values[key] = value; }, help);
        if (name == "data" || name == "out") option->required();
    }
    m_style->add_option("--threads", m_threads, "CPU threads (0: as many as cores)")
        ->check(CLI::Range(0, 1024));
    m_style->add_flag("--json", m_json, "Print records as JSON, one a line");
}

bool TrainCommand::chosen() const
{
    return m_style->parsed();
}

int TrainCommand::run(Console& console, std::stop_token stop)
{
    training::StyleTrainingOptions options;
    for (const auto& [name, value] : m_values) {
        if (auto set = training::setOption(options, name, value); !set) {
            console.fail(set.error());
            return kWrongUsage;
        }
    }
    if (options.lossNetwork.empty()) options.lossNetwork = defaultLossNetwork();
    if (options.lossNetwork.empty()) {
        console.fail({base::ErrorCode::InvalidArgument, "No loss network was given.",
                      "Give --loss-network FILE, or set MOYUN_LOSS_NETWORK."});
        return kWrongUsage;
    }
    if (options.deepLossNetwork.empty())
        options.deepLossNetwork = defaultDeepLossNetwork(options.lossNetwork);
    if (options.device == neural::Device::Cuda && !neural::cudaAvailable()) {
        console.fail({base::ErrorCode::Device, "There is no CUDA device to train on.",
                      "Leave --device out to train on the CPU."});
        return kFailed;
    }
    neural::setThreads(m_threads);
    warnOfSlowProducts(console);
    auto trainer = training::StyleTrainer::create(options);
    if (!trainer) {
        console.fail(trainer.error());
        return kFailed;
    }
    const auto done = (*trainer)->run(stop, [&](const training::StyleTrainingRecord& record) {
        console.result(m_json ? jsonRecord(record) : plainRecord(record));
        console.flushResult();
    });
    if (!done && !done.error().isCancelled()) {
        console.fail(done.error());
        return kFailed;
    }
    if (stop.stop_requested()) {
        console.say("Stopped with a checkpoint in " + options.folder.string() +
                    "; the same command resumes.");
        return kInterrupted;
    }
    return kDone;
}

} // namespace moyun::cli
