// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/neural/poem_model.h"

namespace moyun::training {

// How fast drafts are read, beside LibTorch's own LSTM of the same sizes with the same embedding and output,
// single precision, in the same run.
struct PoemSpeed
{
    double charactersPerSecond = 0;      // of PoemModel::read, all drafts together
    double torchCharactersPerSecond = 0; // of torch::nn::LSTM
};

// Medians over `steps` readings of `drafts` drafts side by side. The baseline has random weights: time does
// not depend on them. Thread: blocks for a second or two. Errors: the model's.
base::Result<PoemSpeed> measurePoemSpeed(neural::PoemModel& model, int drafts, int steps);

} // namespace moyun::training
