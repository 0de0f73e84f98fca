// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/conv_layer.h"

#include <cmath>

namespace moyun::neural {

torch::Tensor padReplicate(const torch::Tensor& x, int by)
{
    if (by == 0) return x;
    const auto h = x.size(2), w = x.size(3);
    const auto rows = torch::cat(
        {x.slice(2, 0, 1).expand({-1, -1, by, -1}), x, x.slice(2, h - 1, h).expand({-1, -1, by, -1})}, 2);
    return torch::cat({rows.slice(3, 0, 1).expand({-1, -1, -1, by}), rows,
                       rows.slice(3, w - 1, w).expand({-1, -1, -1, by})},
                      3);
}

ConvLayerImpl::ConvLayerImpl(int inputs, int outputs, int kernel, int stride, int shuffle) : m_stride(stride)
{
    const int group = shuffle * shuffle;
    const double deviation = std::sqrt(2.0 / (inputs * kernel * kernel));
    auto weight = torch::randn({outputs / group, inputs, kernel, kernel}) * deviation;
    if (group > 1) weight = weight.repeat_interleave(group, 0);
    m_weight = register_parameter("weight", weight.contiguous(torch::MemoryFormat::ChannelsLast));
    m_bias = register_parameter("bias", torch::zeros({outputs}));
}

torch::Tensor ConvLayerImpl::forward(const torch::Tensor& x) const
{
    return torch::conv2d(x, m_weight.to(x.scalar_type()), m_bias.to(x.scalar_type()), m_stride);
}

} // namespace moyun::neural
