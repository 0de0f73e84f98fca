// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/engine_options.h"

#include <CLI/CLI.hpp>

namespace moyun::cli {

void EngineOptions::declare(CLI::App& app)
{
    app.add_option("--model", model, "Weights file of the style networks (default: the installed one)");
    app.add_option("--device", device, "auto, cpu or cuda")
        ->check(CLI::IsMember({"auto", "cpu", "cuda"}))
        ->capture_default_str();
    app.add_option("--threads", threads, "CPU threads (0: as many as cores)")
        ->check(CLI::Range(0, 1024))
        ->capture_default_str();
    app.add_option("--seed", seed, "Seed; the same command with the same seed writes the same bytes")
        ->capture_default_str();
}

engine::DevicePreference EngineOptions::preference() const
{
    if (device == "cpu") return engine::DevicePreference::Cpu;
    return device == "cuda" ? engine::DevicePreference::Cuda : engine::DevicePreference::Auto;
}

} // namespace moyun::cli
