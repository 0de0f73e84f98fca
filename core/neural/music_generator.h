// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neural/lstm_layer.h"
#include "core/neural/music_conditions.h"

#include <array>

namespace moyun::neural {

// The generator of music. It looks around (a stack of dilated gated convolutions over what is given, the
// conditions and noise), then says frame after frame, in a frame track after track, in a track pitch after
// pitch from below: each cell knows all that was said before it. A long short-term memory carries the frames
// before; of the pitches below, a triangular product tells which the next ones answer (as in the fully
// visible belief nets of Frey 1998). Given frames anywhere are seen by all, so that it continues, fills in
// and accompanies.
class MusicGeneratorImpl : public torch::nn::Module
{
public:
    explicit MusicGeneratorImpl(const MusicArchitecture& architecture);

    // planes: musicPlanes() of the cells, zero where open; given: [pieces, tracks, frames] float, 1 where
    // given; noise: [pieces, frames, noise]. Result: [pieces, frames, channels].
    torch::Tensor lookAround(const torch::Tensor& planes, const torch::Tensor& given,
                             const MusicConditions& conditions, const torch::Tensor& noise,
                             torch::ScalarType compute);

    // How far back it looks besides remembering: a frame, a beat, a bar and two, so that figures and motifs
    // come again (as the lookback of Waite et al. 2016 does for melodies). In frames.
    static std::array<std::int64_t, 4> lags(std::int64_t framesPerBar)
    {
        return {1, MusicGrid::kFramesPerQuarter, framesPerBar, 2 * framesPerBar};
    }

    // How likely every cell's states are after all cells before it. planes: musicPlanes() of whole pieces.
    // Result: unnormalised log-probabilities [pieces, tracks, frames, pitches, kStates].
    torch::Tensor forward(const torch::Tensor& around, const torch::Tensor& planes, std::int64_t framesPerBar,
                          torch::ScalarType compute);

    // What each plane of a pitch adds to the pitches above it: [3 * pitches, pitches * kStates].
    torch::Tensor answers(int track) const;

    const MusicArchitecture& architecture() const { return m_architecture; }

private:
    MusicArchitecture m_architecture;
    MusicConditioner m_conditioner{nullptr};
    MusicLinear m_in{nullptr}, m_noise{nullptr}, m_before{nullptr}, m_voices{nullptr};
    std::vector<MusicBlock> m_blocks;
    LstmLayer m_memory{nullptr};
    std::vector<MusicLinear> m_above, m_out; // of each track; the first has none above it
    std::vector<torch::Tensor> m_answers;
    torch::Tensor m_below; // 1 where a plane's pitch is below a state's
};
TORCH_MODULE(MusicGenerator);

// Standard normal numbers of which half stand still for a bar. generator: the job's own.
torch::Tensor musicNoise(std::int64_t pieces, std::int64_t frames, std::int64_t framesPerBar, int numbers,
                         torch::Generator generator);

} // namespace moyun::neural
