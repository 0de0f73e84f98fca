// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neural/ngram_model.h"
#include "core/training/poem_pack.h"

#include <string>

namespace moyun::training {

// Adds how often, in the training poems of one form, each token came after the two before it. The form is a
// closed one; what is not in the vocabulary is not counted.
void countNgrams(const PoemPack& pack, const std::string& form, neural::NgramModel::Counts& counts);

} // namespace moyun::training
