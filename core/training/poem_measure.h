// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neural/ngram_model.h"
#include "core/neural/poem_model.h"
#include "core/neural/poem_network.h"
#include "core/training/poem_batcher.h"
#include "core/training/poem_evaluation.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace moyun::training {

// What is added to the logits so that only Chinese characters count: 0 for those, minus infinity for every
// other token. allowed: the tokens that may count besides; empty: all.
torch::Tensor onlyHan(const PoemNames& names, const std::set<std::string>& allowed);

PoemNames poemNames(const neural::PoemModelNames& names);

// The figures of a network, and of the n-grams mixed with it if given, over some poems of a pack, read from
// their start in single precision, every probability taken among the characters of the mask. Nothing:
// stopped.
std::optional<PoemFigures>
measurePoems(const neural::PoemNetwork& network, const std::optional<neural::NgramModel>& ngrams,
             const std::shared_ptr<const PoemPack>& pack, const std::vector<std::size_t>& poems,
             const PoemBatcher::Withhold& withhold, const torch::Tensor& mask, std::stop_token stop);

} // namespace moyun::training
