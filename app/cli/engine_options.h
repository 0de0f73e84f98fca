// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/device_choice.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace CLI {
class App;
}

namespace moyun::cli {

// The options that every command with a network has.
struct EngineOptions
{
    std::string model;           // a weights file; empty: the installed style model
    std::string device = "auto"; // auto, cpu or cuda
    int threads = 0;             // 0: as many as cores
    std::uint64_t seed = 0;

    void declare(CLI::App& app);
    engine::DevicePreference preference() const;
};

} // namespace moyun::cli
