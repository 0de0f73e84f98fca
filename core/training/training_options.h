// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/neural/device.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace moyun::training {

// Everything a training of the style networks depends on.
struct StyleTrainingOptions
{
    std::filesystem::path pack;            // made by `moyun data pack`
    std::filesystem::path lossNetwork;     // VGG-19 up to conv3_1
    std::filesystem::path deepLossNetwork; // SqueezeNet 1.1; empty: VGG alone
    std::filesystem::path
        folder; // checkpoint, log and contact sheets go here; resumed when a checkpoint is there
    std::filesystem::path init; // style weights to begin from instead of random ones; empty: random
    neural::Device device = neural::Device::Cpu;
    bool bf16 = true;           // convolutions in bf16 (asked for; float where the processor lacks it)
    int crop = 128;             // side of the training crops in pixels, a multiple of 8
    int contents = 4;           // photographs a step; with as many paintings, each used twice
    std::int64_t steps = 20000; // the learning rate falls to its end over so many
    double hours = 0;           // or over so long, whichever ends first (0: no limit)
    double rate = 1.5e-3;       // peak learning rate
    double contentWeight = 1.0;
    double styleWeight = 35.0; // mean-and-deviation distance
    double gramWeight = 2.0;
    double deepWeight = 8.0;    // mean-and-deviation distance of the deep loss network; 0: without it
    double smoothWeight = 0.5;  // total variation
    double latticeWeight = 60;  // energy at the network's own cell of 8 pixels
    double streakWeight = 0;    // straight bands in flat places
    double encoderWeight = 1.0; // the vector also has to tell the statistics it stands for
    double selfStyle = 0.06;    // share of styles that are the photograph itself
    int checkpointEvery = 250;  // steps
    int evaluateEvery = 500;
    std::uint64_t seed = 1;
};

// Sets one option by its command-line name ("crop", "style-weight", ...). Errors: an unknown name or a value
// out of range, with the range.
base::Result<void> setOption(StyleTrainingOptions& options, const std::string& name,
                             const std::string& value);

// The names that setOption knows, with a line of help each.
std::vector<std::pair<std::string, std::string>> optionHelp();

} // namespace moyun::training
