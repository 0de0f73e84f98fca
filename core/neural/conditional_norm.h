// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

#include <vector>

namespace moyun::neural {

// Where the normalisation layers of one pass take their statistics from, and where they leave them.
struct NormPass
{
    enum class Mode {
        Own,    // each picture of the batch its own (instance normalisation): training and small pictures
        Pooled, // one set over the whole batch, as if its pictures were tiles of one; recorded below
        Frozen, // those recorded below, for tiles and changed rectangles
    };
    Mode mode = Mode::Own;
    std::vector<torch::Tensor> mean;      // per layer [C], float; filled by Pooled, read by Frozen
    std::vector<torch::Tensor> deviation; // per layer [C], float
    std::size_t next = 0;                 // the layer whose turn it is
};

// Normalises the channels of `x` [N,C,H,W] and scales and shifts them by what the style asks for
// (conditional instance normalisation, Dumoulin et al. 2017): y = (x - mean) / deviation * (1 + scale) +
// shift. scale, shift: [N,C] float. The arithmetic is in float whatever the type of x; the result has x's
// type and format.
torch::Tensor conditionalNorm(const torch::Tensor& x, const torch::Tensor& scale, const torch::Tensor& shift,
                              NormPass& pass);

inline constexpr double kNormEpsilon = 1e-5; // added to the variance

} // namespace moyun::neural
