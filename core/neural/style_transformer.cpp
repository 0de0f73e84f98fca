// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/style_transformer.h"

#include <numeric>
#include <string>

namespace moyun::neural {

namespace {

// (1 2 1)/4 across and down, the border repeated. What alternates from one place to the next vanishes: the
// four places that one cell of the coarse grid becomes cannot stand out as a block.
torch::Tensor binomial(const torch::Tensor& x)
{
    const auto halves = [](const torch::Tensor& a, int axis) {
        const auto n = a.size(axis);
        return (a.slice(axis, 0, n - 2) + a.slice(axis, 2, n)) * 0.25 + a.slice(axis, 1, n - 1) * 0.5;
    };
    return halves(halves(padReplicate(x, 1), 2), 3);
}

} // namespace

StyleTransformerImpl::StyleTransformerImpl(const StyleArchitecture& a) : m_architecture(a)
{
    stem = register_module("stem", ConvLayer(64, a.fine, 3));
    down = register_module("down", ConvLayer(a.fine, a.coarse, 3, 2));
    m_normChannels = {a.fine, a.coarse};
    for (int i = 0; i < a.blocks; ++i) {
        blockA.push_back(
            register_module("block" + std::to_string(i) + "a", ConvLayer(a.coarse, a.coarse, 3)));
        blockB.push_back(
            register_module("block" + std::to_string(i) + "b", ConvLayer(a.coarse, a.coarse, 3)));
        m_normChannels.insert(m_normChannels.end(), {a.coarse, a.coarse});
    }
    up = register_module("up", ConvLayer(a.coarse, 4 * a.fine, 1, 1, 2));
    fineA = register_module("fine_a", ConvLayer(a.fine, a.fine, 3));
    fineB = register_module("fine_b", ConvLayer(a.fine, a.fine, 3));
    head = register_module("head", ConvLayer(a.fine, 64, 3, 1, 2));
    last = register_module("last", ConvLayer(16, 12, 3, 1, 2));
    m_normChannels.insert(m_normChannels.end(), {a.fine, a.fine, a.fine, 64, 3});

    const auto channels = std::accumulate(m_normChannels.begin(), m_normChannels.end(), std::int64_t(0));
    m_affine = register_module("affine", torch::nn::Linear(a.vector, 2 * channels));
    torch::NoGradGuard noGrad;
    m_affine->weight.normal_(0, 0.3 / std::sqrt(double(a.vector)));
    m_affine->bias.zero_();
}

std::pair<std::vector<torch::Tensor>, std::vector<torch::Tensor>>
StyleTransformerImpl::affine(const torch::Tensor& style) const
{
    const auto halves = torch::linear(style, m_affine->weight, m_affine->bias).chunk(2, 1);
    return {halves[0].split_with_sizes(m_normChannels, 1), halves[1].split_with_sizes(m_normChannels, 1)};
}

int StyleTransformerImpl::halo() const
{
    // Reach of each stage in pixels: stem and down a cell of 4, the blocks two cells of 8 each, the filter,
    // the fine pair and the head four cells of 4, the last one cell of 2.
    const int reach = 4 + 4 + 16 * m_architecture.blocks + 16 + 2;
    return (reach + 15) / 8 * 8; // one more cell, since the grids of the stages need not meet at the pixel
}

torch::Tensor StyleTransformerImpl::forward(const torch::Tensor& photo, const torch::Tensor& noise,
                                            const torch::Tensor& style, NormPass& pass,
                                            torch::ScalarType compute) const
{
    const auto [scales, shifts] = affine(style);
    const auto norm = [&, scale = &scales, shift = &shifts](const torch::Tensor& x) {
        const auto layer = pass.next;
        return conditionalNorm(x, (*scale)[layer], (*shift)[layer], pass);
    };
    const auto conv = [](const ConvLayer& layer, const torch::Tensor& x) {
        return layer->forward(padReplicate(x, 1));
    };

    const auto planes = torch::cat({(photo - 0.5f) * 4, noise.expand({photo.size(0), -1, -1, -1})}, 1);
    const auto cells = torch::pixel_unshuffle(planes, 4);
    const auto edges =
        torch::relu(norm(conv(stem, cells.to(compute).contiguous(torch::MemoryFormat::ChannelsLast))));
    auto x = torch::relu(norm(conv(down, edges)));
    for (std::size_t i = 0; i < blockA.size(); ++i)
        x = x + norm(conv(blockB[i], torch::relu(norm(conv(blockA[i], x)))));
    x = torch::relu(binomial(norm(torch::pixel_shuffle(up->forward(x), 2))) + edges);
    x = x + norm(conv(fineB, torch::relu(norm(conv(fineA, x)))));
    x = torch::pixel_shuffle(torch::relu(norm(conv(head, x))), 2);
    x = torch::pixel_shuffle(conv(last, x), 2);
    return torch::sigmoid(norm(x.to(torch::kFloat)) * 1.5f);
}

} // namespace moyun::neural
