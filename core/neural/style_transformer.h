// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neural/conditional_norm.h"
#include "core/neural/conv_layer.h"

#include <torch/torch.h>

namespace moyun::neural {

// The sizes that define a pair of style networks; kept in the weights file's metadata.
struct StyleArchitecture
{
    int vector = 192; // entries of a style vector
    int fine = 32;    // channels at a quarter of the resolution
    int coarse = 96;  // channels at an eighth
    int blocks = 4;   // residual blocks at an eighth
    bool operator==(const StyleArchitecture&) const = default;
};

// Photograph and style vector to painting. Nearly all work is done at a quarter and an eighth of the
// resolution, where two processor cores manage it in real time (docs/adr/0002-style-network.md); a
// quarter-resolution skip keeps edges.
//
// forward: photo [N,3,H,W] float in [0,1], H and W multiples of 8 and at least 16; noise [N,1,H,W] or
// [1,1,H,W] float with mean 0 and variance 1 (noise_field.h; while training, any such noise); style
// [N,vector] float; result like the photo. `compute` is the type in which the convolutions run.
//
// The noise is there because a flat sky holds nothing to paint with: without it, the only difference between
// two of its pixels is their place in the cells of 8, and texture becomes a lattice.
class StyleTransformerImpl : public torch::nn::Module
{
public:
    explicit StyleTransformerImpl(const StyleArchitecture& architecture);

    torch::Tensor forward(const torch::Tensor& photo, const torch::Tensor& noise, const torch::Tensor& style,
                          NormPass& pass, torch::ScalarType compute) const;

    // Channels of each normalisation layer, in the order of the pass.
    const std::vector<std::int64_t>& normChannels() const { return m_normChannels; }
    // Scales and shifts of all layers for the given vectors: two lists of [N,C].
    std::pair<std::vector<torch::Tensor>, std::vector<torch::Tensor>>
    affine(const torch::Tensor& style) const;
    const StyleArchitecture& architecture() const { return m_architecture; }

    // Pixels beyond which nothing reaches an output pixel, a multiple of 8.
    int halo() const;

    ConvLayer stem{nullptr}, down{nullptr}, up{nullptr}, fineA{nullptr}, fineB{nullptr}, head{nullptr},
        last{nullptr};
    std::vector<ConvLayer> blockA, blockB;

private:
    StyleArchitecture m_architecture;
    std::vector<std::int64_t> m_normChannels;
    torch::nn::Linear m_affine{nullptr};
};
TORCH_MODULE(StyleTransformer);

} // namespace moyun::neural
