// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neural/conv_layer.h"
#include "core/neural/style_transformer.h"

#include <torch/torch.h>

namespace moyun::neural {

// Any picture to a style vector in one pass: means and deviations of every convolution's channels, from full
// resolution to a sixteenth, through two small dense layers. Statistics over space, because a style is what
// stays when things are moved about (Gatys et al. 2016; Huang and Belongie 2017). No normalisation inside: it
// would erase what is measured.
//
// forward: picture [N,3,H,W] float in [0,1], sides at least 16; result [N,vector] float.
class StyleEncoderImpl : public torch::nn::Module
{
public:
    explicit StyleEncoderImpl(const StyleArchitecture& architecture);
    torch::Tensor forward(const torch::Tensor& picture, torch::ScalarType compute) const;

private:
    std::vector<ConvLayer> m_convs;
    torch::nn::Linear m_direct{nullptr}, m_hidden{nullptr}, m_out{nullptr};
};
TORCH_MODULE(StyleEncoder);

} // namespace moyun::neural
