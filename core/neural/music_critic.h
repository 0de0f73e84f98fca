// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neural/music_conditions.h"

namespace moyun::neural {

// The critic of the Wasserstein game (Arjovsky et al. 2017; Gulrajani et al. 2017): how real a piece is under
// its conditions, judged around every frame. Used in training alone.
class MusicCriticImpl : public torch::nn::Module
{
public:
    explicit MusicCriticImpl(const MusicArchitecture& architecture);

    // planes: musicPlanes() of whole pieces. Result: [pieces], the mean over frames.
    torch::Tensor forward(const torch::Tensor& planes, const MusicConditions& conditions,
                          torch::ScalarType compute);

private:
    MusicConditioner m_conditioner{nullptr};
    MusicLinear m_in{nullptr}, m_out{nullptr};
    std::vector<MusicBlock> m_blocks;
};
TORCH_MODULE(MusicCritic);

} // namespace moyun::neural
