// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace moyun::training {

// Everything a training of the poem network depends on.
struct PoemTrainingOptions
{
    std::filesystem::path pack;
    std::filesystem::path folder; // checkpoint and log go here; resumed when a checkpoint is there
    bool bf16 = true;             // products in bf16 (asked for; float where the processor lacks it)
    int streams = 128;            // poems side by side
    int window = 48;              // steps that the gradient reaches back
    int units = 512;              // of each of the two layers
    double rounds = 3;            // through the corpus, over which the learning rate falls
    double hours = 0;             // or over so long, whichever ends first (0: no limit)
    std::string repeat;           // "qu=3,ci=2": forms that come more than once in a round
    std::string
        ngrams; // "qu=0.3": forms whose threes of characters are counted and mixed in, and their share
    double rate = 2e-3; // peak learning rate
    double inputDropout = 0.05, hiddenDropout = 0.1, outputDropout = 0.15, weightDropout = 0.1;
    double withholdTitle = 0.4, withholdAuthor = 0.3, withholdDynasty = 0.2, withholdPattern = 0.05;
    int checkpointEvery = 200; // steps
    int evaluateEvery = 1000;
    std::uint64_t seed = 1;
};

// Sets one option by its command-line name. Errors: an unknown name or a value out of range, with the range.
base::Result<void> setOption(PoemTrainingOptions& options, const std::string& name, const std::string& value);

// The names that setOption knows, with a line of help each.
std::vector<std::pair<std::string, std::string>> poemOptionHelp();

} // namespace moyun::training
