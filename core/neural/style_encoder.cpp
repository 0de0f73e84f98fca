// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/style_encoder.h"

#include "core/neural/channel_ops.h"

#include <array>
#include <string>

namespace moyun::neural {
namespace {

struct Level
{
    int outputs;
    int stride;
};
constexpr std::array<Level, 7> kLevels{{{32, 1}, {64, 2}, {64, 1}, {96, 2}, {96, 1}, {128, 2}, {128, 2}}};

// Mean and deviation over space, [N,C,H,W] to [N,2C].
torch::Tensor pool(const torch::Tensor& x)
{
    const auto [mean, square] = channelMoments(x);
    const auto variance = square - mean * mean;
    return torch::cat({mean, variance.clamp_min(0).add(1e-4).sqrt()}, 1);
}

} // namespace

StyleEncoderImpl::StyleEncoderImpl(const StyleArchitecture& architecture)
{
    int inputs = 3;
    int pooled = 2 * 3;
    for (std::size_t i = 0; i < kLevels.size(); ++i) {
        m_convs.push_back(register_module("conv" + std::to_string(i),
                                          ConvLayer(inputs, kLevels[i].outputs, 3, kLevels[i].stride)));
        inputs = kLevels[i].outputs;
        pooled += 2 * inputs;
    }
    m_direct = register_module("direct", torch::nn::Linear(pooled, architecture.vector));
    m_hidden = register_module("hidden", torch::nn::Linear(pooled, 384));
    m_out = register_module("out", torch::nn::Linear(384, architecture.vector));
}

torch::Tensor StyleEncoderImpl::forward(const torch::Tensor& picture, torch::ScalarType compute) const
{
    const auto centred = (picture - 0.5f) * 4;
    std::vector<torch::Tensor> features{pool(centred)};
    auto x = centred.to(compute).contiguous(torch::MemoryFormat::ChannelsLast);
    for (const auto& conv : m_convs) {
        x = torch::relu(conv->forward(padReplicate(x, 1)));
        features.push_back(pool(x));
    }
    const auto all = torch::cat(features, 1);
    const auto hidden = torch::relu(torch::linear(all, m_hidden->weight, m_hidden->bias));
    return torch::linear(all, m_direct->weight, m_direct->bias) +
           torch::linear(hidden, m_out->weight, m_out->bias);
}

} // namespace moyun::neural
