// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/music_critic.h"

namespace moyun::neural {

MusicCriticImpl::MusicCriticImpl(const MusicArchitecture& a)
{
    m_conditioner = register_module("conditioner", MusicConditioner(a, a.criticChannels));
    m_in =
        register_module("in", MusicLinear(MusicGrid::kTracks * 3 * MusicGrid::kPitches, a.criticChannels, 3));
    for (int b = 0; b < a.criticBlocks; ++b)
        m_blocks.push_back(
            register_module("block" + std::to_string(b), MusicBlock(a.criticChannels, 1 << (b % 6), false)));
    m_out = register_module("out", MusicLinear(a.criticChannels, 1));
}

torch::Tensor MusicCriticImpl::forward(const torch::Tensor& planes, const MusicConditions& conditions,
                                       torch::ScalarType compute)
{
    auto x = m_in->forward(planes, compute) + m_conditioner->forward(conditions, compute);
    for (auto& block : m_blocks) x = block->forward(x, compute);
    return m_out->forward(torch::tanh(x), torch::kFloat).mean({1, 2});
}

} // namespace moyun::neural
