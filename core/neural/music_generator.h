// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neural/music_conditions.h"

namespace moyun::neural {

// The generator: from what stands (cells and which of them are given), the conditions and noise it says for
// every cell how likely each state is. Whole frames of a track are given or open. All open at once is a new
// piece; open frames among given ones continue it, fill it in, accompany it, and refine a first version.
class MusicGeneratorImpl : public torch::nn::Module
{
public:
    explicit MusicGeneratorImpl(const MusicArchitecture& architecture);

    // planes: musicPlanes() of the cells, zero where open; given: [pieces, tracks, frames] float, 1 where
    // given; noise: [pieces, frames, noise]. Result: unnormalised log-probabilities [pieces, tracks, frames,
    // pitches, kStates].
    torch::Tensor forward(const torch::Tensor& planes, const torch::Tensor& given,
                          const MusicConditions& conditions, const torch::Tensor& noise,
                          torch::ScalarType compute);

    const MusicArchitecture& architecture() const { return m_architecture; }

private:
    MusicArchitecture m_architecture;
    MusicConditioner m_conditioner{nullptr};
    MusicLinear m_in{nullptr}, m_noise{nullptr}, m_out{nullptr};
    std::vector<MusicBlock> m_blocks;
};
TORCH_MODULE(MusicGenerator);

// Standard normal numbers of which half stand still for a bar. generator: the job's own.
torch::Tensor musicNoise(std::int64_t pieces, std::int64_t frames, std::int64_t framesPerBar, int numbers,
                         torch::Generator generator);

} // namespace moyun::neural
