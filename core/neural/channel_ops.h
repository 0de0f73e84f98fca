// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

namespace moyun::neural {

// Per-channel statistics and scalings with gradients, float or bf16, any device. On the CPU, and for channel
// counts that are multiples of 8, they run on channel_kernels.h; elsewhere on the library's own operations.
// Arithmetic in float.

// Mean and mean square over space: x [N,C,H,W] to two float tensors [N,C].
std::pair<torch::Tensor, torch::Tensor> channelMoments(const torch::Tensor& x);

// x * scale + offset per picture and channel: scale, offset [N,C] float; result in x's type, channels-last.
torch::Tensor channelAffine(const torch::Tensor& x, const torch::Tensor& scale, const torch::Tensor& offset);

} // namespace moyun::neural
