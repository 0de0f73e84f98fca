// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

namespace moyun::training {

// Cross-entropy over a large vocabulary whose output matrix is the embedding itself (Press and Wolf 2017),
// summed: never holds more than a slice of the logits, and computes the gradients in the same pass.
//
// x [N,E] float or bf16 (the type the products run in); embedding [V,E] and bias [V] float parameters;
// targets [N] int64 in [0,V); weights [N] float, 0 for places that do not count. Result: sum over places of
// weight * -log p(target), a float scalar. CPU.
torch::Tensor tiedSoftmaxLoss(const torch::Tensor& x, const torch::Tensor& embedding,
                              const torch::Tensor& bias, const torch::Tensor& targets,
                              const torch::Tensor& weights);

} // namespace moyun::training
