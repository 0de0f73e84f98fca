// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace moyun::training {

// Everything a training of the music networks depends on.
struct MusicTrainingOptions
{
    std::filesystem::path pack;
    std::filesystem::path folder; // checkpoints and log go here; resumed when a checkpoint is there
    bool bf16 = true;             // products in bf16 (asked for; float where the processor lacks it)
    int pieces = 24;              // stretches a step
    int bars = 8;                 // of a stretch
    int channels = 224, blocks = 6, units = 320;
    int criticChannels = 160, criticBlocks = 6;
    std::int64_t steps = 20'000; // over which the learning rate falls
    double hours = 0;            // or over so long, whichever ends first (0: no limit)
    double rate = 1.5e-3;        // peak learning rate of the generator
    double criticRate = 2e-3;
    int criticSteps = 3;         // of the critic for one of the generator
    double adversarial = 0.1;    // weight of the critic's gradient against that of the likelihood
    int adversarialFrom = 1'500; // steps of likelihood alone before the game begins
    int adversarialEvery = 2;    // then in one step of so many, at so many times the weight
    double gradientPenalty = 1;  // Gulrajani et al. 2017
    double withholdComposer = 0.3, withholdChords = 0.5, withholdDensity = 0.3;
    int checkpointEvery = 200; // steps
    int evaluateEvery = 500;
    std::uint64_t seed = 1;
};

// Sets one option by its command-line name. Errors: an unknown name or a value out of range, with the range.
base::Result<void> setOption(MusicTrainingOptions& options, const std::string& name,
                             const std::string& value);

// The names that setOption knows, with a line of help each.
std::vector<std::pair<std::string, std::string>> musicOptionHelp();

} // namespace moyun::training
