// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/style_runner.h"

#include "core/neural/fused_ops.h"

namespace moyun::neural {

// The pixel-shuffle order of the modules is channel major (c*4 + sub-pixel); the fused passes want all
// channels of a sub-pixel side by side, so the rows of such weights are laid out anew once.
StyleRunner::Conv StyleRunner::prepare(const ConvLayer& layer, int shuffle, int outputs) const
{
    auto weight = layer->weight().detach(), bias = layer->bias().detach();
    if (shuffle > 1) {
        const auto group = shuffle * shuffle;
        const auto order = torch::arange(weight.size(0)).view({-1, group}).t().flatten();
        weight = weight.index_select(0, order);
        bias = bias.index_select(0, order);
    }
    if (weight.size(0) < outputs) {
        weight = torch::cat({weight, torch::zeros({outputs - weight.size(0), weight.size(1), weight.size(2),
                                                   weight.size(3)})});
        bias = torch::cat({bias, torch::zeros({outputs - bias.size(0)})});
    }
    return {weight.to(m_compute).contiguous(torch::MemoryFormat::ChannelsLast), bias.to(m_compute),
            layer->stride()};
}

StyleRunner::StyleRunner(const StyleTransformer& transformer, torch::ScalarType compute)
    : m_compute(compute), m_transformer(transformer)
{
    torch::InferenceMode inference;
    const auto& t = *transformer;
    m_stem = prepare(t.stem, 1, 0);
    m_down = prepare(t.down, 1, 0);
    m_up = prepare(t.up, 2, 0);
    m_fineA = prepare(t.fineA, 1, 0);
    m_fineB = prepare(t.fineB, 1, 0);
    m_head = prepare(t.head, 2, 0);
    m_last = prepare(t.last, 2, 16); // a full register of channels instead of 12
    for (std::size_t i = 0; i < t.blockA.size(); ++i) {
        m_blockA.push_back(prepare(t.blockA[i], 1, 0));
        m_blockB.push_back(prepare(t.blockB[i], 1, 0));
    }
}

torch::Tensor StyleRunner::convolve(const Conv& conv, const torch::Tensor& padded) const
{
    return torch::conv2d(padded, conv.weight, conv.bias, conv.stride)
        .contiguous(torch::MemoryFormat::ChannelsLast);
}

std::vector<base::ImageBuffer> StyleRunner::run(std::span<const base::ImageBuffer> tiles,
                                                std::span<const TileOrigin> origins,
                                                const torch::Tensor& style, NormPass& pass,
                                                bool measureOnly) const
{
    torch::InferenceMode inference;
    const auto [scales, shifts] = m_transformer->affine(style);

    // The statistics of x, or those to use instead, as the gain and offset of one layer. `order` maps the
    // memory order of channels to the layer's own where they differ.
    const auto normFrom = [&, scale = &scales, shift = &shifts](torch::Tensor first, torch::Tensor second,
                                                                const torch::Tensor& order) {
        const auto layer = pass.next++;
        torch::Tensor mean, deviation;
        if (pass.mode == NormPass::Mode::Frozen) {
            mean = pass.mean.at(layer).unsqueeze(0);
            deviation = pass.deviation.at(layer).unsqueeze(0);
        } else {
            if (order.defined()) {
                first = torch::empty_like(first).index_copy_(1, order, first);
                second = torch::empty_like(second).index_copy_(1, order, second);
            }
            if (pass.mode == NormPass::Mode::Pooled) {
                first = first.mean(0, true);
                second = second.mean(0, true);
            }
            mean = first;
            deviation = (second - first * first).clamp_min(0).add(kNormEpsilon).sqrt();
            if (pass.mode == NormPass::Mode::Pooled) {
                pass.mean.push_back(mean.flatten().clone());
                pass.deviation.push_back(deviation.flatten().clone());
            }
        }
        fused::Affine affine;
        affine.gain = ((*scale)[layer] + 1) / deviation;
        affine.offset = (*shift)[layer] - mean * affine.gain;
        if (order.defined()) {
            affine.gain = affine.gain.index_select(1, order);
            affine.offset = affine.offset.index_select(1, order);
        }
        return affine;
    };
    const auto norm = [&](const torch::Tensor& x, int groups, bool relu, const torch::Tensor& order = {}) {
        torch::Tensor first, second;
        if (pass.mode != NormPass::Mode::Frozen) {
            std::tie(first, second) = fused::sums(x, groups);
            const double places = double(x.size(2) * x.size(3) * groups);
            first = first / places;
            second = second / places;
        }
        auto affine = normFrom(first, second, order);
        affine.relu = relu;
        return affine;
    };

    auto x = convolve(m_stem, fused::cells(tiles, origins, m_compute));
    const auto edges = fused::apply(x, norm(x, 1, true), {}, 1, 1);
    x = convolve(m_down, edges);
    auto trunk = fused::apply(x, norm(x, 1, true), {}, 1, 1);
    for (std::size_t i = 0; i < m_blockA.size(); ++i) {
        x = convolve(m_blockA[i], trunk);
        x = convolve(m_blockB[i], fused::apply(x, norm(x, 1, true), {}, 1, 1));
        trunk = fused::apply(x, norm(x, 1, false), trunk, i + 1 < m_blockA.size() ? 1 : 0, 1);
    }
    x = convolve(m_up, trunk);
    trunk = fused::smooth(fused::apply(x, norm(x, 4, false), {}, 1, 2), edges);
    x = convolve(m_fineA, trunk);
    x = convolve(m_fineB, fused::apply(x, norm(x, 1, true), {}, 1, 1));
    x = convolve(m_head, fused::apply(x, norm(x, 1, false), trunk, 1, 1));
    const auto headOrder = torch::arange(x.size(1)).view({-1, 4}).t().flatten();
    x = convolve(m_last, fused::apply(x, norm(x, 1, true, headOrder), {}, 1, 2));

    torch::Tensor first, second;
    if (pass.mode != NormPass::Mode::Frozen) {
        std::tie(first, second) = fused::sums(x, 1);
        const double places = double(x.size(2) * x.size(3) * 4);
        first = first.slice(1, 0, 12).reshape({-1, 4, 3}).sum(1) / places;
        second = second.slice(1, 0, 12).reshape({-1, 4, 3}).sum(1) / places;
    }
    const auto affine = normFrom(first, second, {});
    return measureOnly ? std::vector<base::ImageBuffer>{} : fused::pictures(x, affine);
}

} // namespace moyun::neural
