// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/image_buffer.h"
#include "core/neural/noise_field.h"
#include "core/neural/style_transformer.h"

#include <span>

namespace moyun::neural {

// The transformer's forward pass for the studio on a CPU: the same arithmetic as
// StyleTransformerImpl::forward (tests/neural compares them), with normalisation, rectifying, residual,
// pixel-shuffle and border repetition fused into one pass over memory each, bytes in and bytes out. Not
// differentiable. Thread: one call at a time; uses the library's thread pool inside.
class StyleRunner
{
public:
    StyleRunner(const StyleTransformer& transformer, torch::ScalarType compute);

    // tiles: RGB, all of one size with sides multiples of 8 (at least 16); origins: as many, for the noise;
    // style: [1,vector]. Results in the same order; empty when `measureOnly`, which leaves the statistics in
    // `pass` (mode Pooled).
    std::vector<base::ImageBuffer> run(std::span<const base::ImageBuffer> tiles,
                                       std::span<const TileOrigin> origins, const torch::Tensor& style,
                                       NormPass& pass, bool measureOnly) const;

private:
    struct Conv
    {
        torch::Tensor weight, bias;
        int stride;
    };
    Conv prepare(const ConvLayer& layer, int shuffle, int outputs) const;
    torch::Tensor convolve(const Conv& conv, const torch::Tensor& padded) const;

    torch::ScalarType m_compute;
    StyleTransformer m_transformer;
    Conv m_stem, m_down, m_up, m_fineA, m_fineB, m_head, m_last;
    std::vector<Conv> m_blockA, m_blockB;
};

} // namespace moyun::neural
