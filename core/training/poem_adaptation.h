// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/training/poem_evaluation.h"
#include "core/training/poem_pack_builder.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

namespace moyun::training {

struct PoemAdaptationOptions
{
    std::filesystem::path base;    // the poem model; only read
    std::filesystem::path adapter; // written whole, or not at all
    int rank = 8;                  // of the changes to each large matrix
    int folds = 5;                 // parts of the texts held out in turn
    double rounds = 20;            // through the texts at most
    double rate = 1e-3;            // learning rate
    double decay = 0.02;           // pull towards the base, a share of a change lost at rate 1
    double dropout = 0.2;
    std::uint64_t seed = 1;
};

struct PoemAdaptationProgress
{
    double fraction = 0;          // 0 to 1
    double before = 0, after = 0; // perplexity on what has been held out so far; 0: none yet
};

struct PoemAdaptationOutcome
{
    std::size_t poems = 0;
    PoemFigures before, after; // of every poem, by networks that had not read it
    double rounds = 0;         // through the texts, chosen by those figures; 0: the writer's row alone
    double seconds = 0;
    std::string author; // of those the base knows, the nearest; may be empty
};

// Makes an adapter of a poem network to a writer's texts: a row of the writer's own among the authors, which
// begins as the nearest author's that the base knows, and low-rank changes to its matrices (Hu et al. 2021)
// by Adam with averaged weights. How long to train is chosen by cross-validation: every poem is held out
// once. Then all texts are learned. Deterministic by seed on one machine. Blocks its caller; the network's
// threads are those set for the process. Errors: the base cannot be read, fewer than kFewestPoems poems or
// kFewestCharacters characters that the base knows, cancelled, the adapter cannot be written.
constexpr std::size_t kFewestPoems = 5, kFewestCharacters = 200, kMostAdaptedCharacters = 500'000;
base::Result<PoemAdaptationOutcome>
adaptPoemModel(const PoemPackBuilder& texts, const PoemAdaptationOptions& options,
               const std::function<void(const PoemAdaptationProgress&)>& report, std::stop_token stop);

} // namespace moyun::training
