// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/music_generator.h"

namespace moyun::neural {
namespace {

constexpr int kTracks = MusicGrid::kTracks, kPitches = MusicGrid::kPitches, kStates = MusicGrid::kStates;

} // namespace

MusicGeneratorImpl::MusicGeneratorImpl(const MusicArchitecture& a) : m_architecture(a)
{
    m_conditioner = register_module("conditioner", MusicConditioner(a, a.channels));
    m_in = register_module("in", MusicLinear(kTracks * (3 * kPitches + 1), a.channels, 3));
    m_noise = register_module("noise", MusicLinear(a.noise, a.channels, 0.5));
    for (int b = 0; b < a.blocks; ++b)
        m_blocks.push_back(
            register_module("block" + std::to_string(b), MusicBlock(a.channels, 1 << (b % 6), true)));
    m_out = register_module("out", MusicLinear(a.channels, kTracks * kPitches * kStates, 0.3));
    // Nearly every cell is silent.
    torch::NoGradGuard noGrad;
    m_out->named_parameters()["bias"].view({-1, kStates}).select(1, MusicGrid::Off).fill_(6);
}

torch::Tensor MusicGeneratorImpl::forward(const torch::Tensor& planes, const torch::Tensor& given,
                                          const MusicConditions& conditions, const torch::Tensor& noise,
                                          torch::ScalarType compute)
{
    auto x = m_in->forward(torch::cat({planes, given.transpose(1, 2)}, 2), compute) +
             m_noise->forward(noise, compute) + m_conditioner->forward(conditions, compute);
    for (auto& block : m_blocks) x = block->forward(x, compute);
    x = x * torch::rsqrt(x.square().mean(-1, true) + 1e-5);
    return m_out->forward(x, compute)
        .view({x.size(0), x.size(1), kTracks, kPitches, kStates})
        .permute({0, 2, 1, 3, 4});
}

torch::Tensor musicNoise(std::int64_t pieces, std::int64_t frames, std::int64_t framesPerBar, int numbers,
                         torch::Generator generator)
{
    const auto bars = (frames + framesPerBar - 1) / framesPerBar;
    const auto still = torch::randn({pieces, bars, numbers / 2}, generator)
                           .repeat_interleave(framesPerBar, 1)
                           .narrow(1, 0, frames);
    return torch::cat({still, torch::randn({pieces, frames, numbers - numbers / 2}, generator)}, 2);
}

} // namespace moyun::neural
