// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/neural/weights_file.h"

#include <torch/torch.h>

namespace moyun::neural {

// Adds every parameter of a module to `weights`, named prefix + the module's own dotted name.
void collectWeights(const torch::nn::Module& module, const std::string& prefix, WeightsFile& weights);

// Fills every parameter of a module from `weights`. Errors: a tensor missing or of another shape, naming it
// and `file`.
base::Result<void> fillWeights(torch::nn::Module& module, const std::string& prefix,
                               const WeightsFile& weights, const std::string& file);

} // namespace moyun::neural
