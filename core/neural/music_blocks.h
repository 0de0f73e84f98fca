// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/torch.h>

namespace moyun::neural {

// Layers that the generator and the critic of music share. Sequences are [pieces, frames, channels]; products
// may run in bf16 (`compute`), all else in float. Everything is made of plain operations that differentiate
// twice, as the critic's gradient penalty needs.

// x W' + b over the last dimension.
class MusicLinearImpl : public torch::nn::Module
{
public:
    MusicLinearImpl(int from, int to, double gain = 1);
    torch::Tensor forward(const torch::Tensor& x, torch::ScalarType compute) const;

private:
    torch::Tensor m_weight, m_bias;
};
TORCH_MODULE(MusicLinear);

// A gated residual block over three frames `dilation` apart (van den Oord et al. 2016), with root mean square
// normalisation before it where `normalised` (a critic with gradient penalty must not mix pieces, and has
// none).
class MusicBlockImpl : public torch::nn::Module
{
public:
    MusicBlockImpl(int channels, int dilation, bool normalised);
    torch::Tensor forward(const torch::Tensor& x, torch::ScalarType compute) const;

private:
    int m_dilation;
    bool m_normalised;
    MusicLinear m_gates{nullptr}, m_out{nullptr};
    torch::Tensor m_scale;
};
TORCH_MODULE(MusicBlock);

} // namespace moyun::neural
