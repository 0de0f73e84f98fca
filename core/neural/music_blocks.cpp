// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/music_blocks.h"

#include <cmath>

namespace moyun::neural {

MusicLinearImpl::MusicLinearImpl(int from, int to, double gain)
{
    m_weight = register_parameter("weight", torch::randn({to, from}) * (gain / std::sqrt(double(from))));
    m_bias = register_parameter("bias", torch::zeros({to}));
}

torch::Tensor MusicLinearImpl::forward(const torch::Tensor& x, torch::ScalarType compute) const
{
    if (compute == torch::kFloat) return torch::matmul(x, m_weight.t()) + m_bias;
    return torch::matmul(x.to(compute), m_weight.to(compute).t()).to(torch::kFloat) + m_bias;
}

MusicBlockImpl::MusicBlockImpl(int channels, int dilation, bool normalised)
    : m_dilation(dilation), m_normalised(normalised)
{
    m_gates = register_module("gates", MusicLinear(3 * channels, 2 * channels));
    // Near nothing at first, so that a deep stack begins as the identity.
    m_out = register_module("out", MusicLinear(channels, channels, 0.3));
    if (normalised) m_scale = register_parameter("scale", torch::ones({channels}));
}

torch::Tensor MusicBlockImpl::forward(const torch::Tensor& x, torch::ScalarType compute) const
{
    auto h = x;
    if (m_normalised) h = h * torch::rsqrt(h.square().mean(-1, true) + 1e-5) * m_scale;
    if (compute != torch::kFloat) h = h.to(compute);
    const auto frames = x.size(1);
    const auto padded = torch::constant_pad_nd(h, {0, 0, m_dilation, m_dilation});
    const auto around =
        torch::cat({padded.narrow(1, 0, frames), h, padded.narrow(1, 2 * m_dilation, frames)}, 2);
    const auto gates = m_gates->forward(around, compute).chunk(2, -1);
    return x + m_out->forward(torch::tanh(gates[0]) * torch::sigmoid(gates[1]), compute);
}

} // namespace moyun::neural
