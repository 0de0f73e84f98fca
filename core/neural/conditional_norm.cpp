// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/conditional_norm.h"

#include "core/neural/channel_ops.h"

namespace moyun::neural {

torch::Tensor conditionalNorm(const torch::Tensor& x, const torch::Tensor& scale, const torch::Tensor& shift,
                              NormPass& pass)
{
    torch::Tensor mean, deviation;
    const std::size_t layer = pass.next++;
    if (pass.mode == NormPass::Mode::Frozen) {
        mean = pass.mean.at(layer).unsqueeze(0);
        deviation = pass.deviation.at(layer).unsqueeze(0);
    } else {
        auto [first, second] = channelMoments(x);
        if (pass.mode == NormPass::Mode::Pooled) {
            first = first.mean(0, true);
            second = second.mean(0, true);
        }
        mean = first;
        // E[x^2] - E[x]^2 costs one pass over memory less than centring first; the layers' means are of the
        // size of their deviations, so float loses nothing that matters.
        deviation = (second - first * first).clamp_min(0).add(kNormEpsilon).sqrt();
        if (pass.mode == NormPass::Mode::Pooled) {
            pass.mean.push_back(mean.flatten());
            pass.deviation.push_back(deviation.flatten());
        }
    }
    const auto gain = (scale + 1) / deviation;
    return channelAffine(x, gain, shift - mean * gain);
}

} // namespace moyun::neural
