// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"
#include "core/neural/noise_field.h"

#include <torch/torch.h>

#include <span>

// The studio's own passes over channels-last memory, without gradients. A "padded" tensor has its border
// repeated once on each side, ready for an unpadded 3x3 convolution. CPU, float or bf16. All run on the
// library's thread pool.
namespace moyun::neural::fused {

// RGB bytes and the noise of their places to padded cells of 4x4 pixels: [N,64,H/4+2,W/4+2], channel
// c*16 + dy*4 + dx, colours as (v/255 - 0.5) * 4, the noise as the fourth.
torch::Tensor cells(std::span<const base::ImageBuffer> pictures, std::span<const TileOrigin> origins,
                    torch::ScalarType compute);

// Sums over space of x and x^2 per picture; x [N,C,H,W] whose channels are `groups` interleaved sub-pixels of
// C/groups channels each (sub-pixel major): the groups count as places. Two float tensors [N,C/groups].
std::pair<torch::Tensor, torch::Tensor> sums(const torch::Tensor& x, int groups);

struct Affine
{
    torch::Tensor gain, offset; // [1,C] or [N,C] float
    bool relu = false;
};

// out = affine(x) (+ residual), with `pad` border cells repeated. `residual` is padded by one cell or
// undefined; relu applies to the sum. shuffle 2: the channels (sub-pixel major) become 2x2 places first; the
// affine has as many channels as the result.
torch::Tensor apply(const torch::Tensor& x, const Affine& affine, const torch::Tensor& residual, int pad,
                    int shuffle);

// relu(binomial filter of 3x3 places over x + residual), x and residual padded by one cell, the result padded
// anew.
torch::Tensor smooth(const torch::Tensor& x, const torch::Tensor& residual);

// The last step: x [N,16,H/2,W/2] holds for each of 2x2 pixels its three colours (sub-pixel major, last four
// channels unused); affine [1,3] or [N,3], then 255 * logistic(1.5 v), to bytes.
std::vector<base::ImageBuffer> pictures(const torch::Tensor& x, const Affine& affine);

} // namespace moyun::neural::fused
