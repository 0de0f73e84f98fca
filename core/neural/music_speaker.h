// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neural/music_generator.h"
#include "core/neural/music_sampling.h"

#include <random>
#include <vector>

namespace moyun::neural {

// What saying one piece needs besides the network.
struct MusicDraw
{
    std::mt19937_64 random;
    // Pitch classes that may start in a frame, a frame each; null: all.
    const std::vector<std::uint16_t>* allowed = nullptr;
};

// Says the open frames of pieces with a generator's weights: what MusicGenerator::forward() judges all at
// once, drawn frame after frame, track after track, pitch after pitch. Planes are nearly all zero, so their
// products are sums of a few rows; the rest are products of a few rows with weights that lie ready. Holds a
// copy of the weights (single precision). Reentrant.
class MusicSpeaker
{
public:
    explicit MusicSpeaker(const MusicGeneratorImpl& generator);

    // around: lookAround() of the pieces; cells: [pieces, tracks, frames, pitches] uint8, what stands,
    // changed in place; given: [pieces, tracks, frames] uint8, 1 where it stands. A piece depends on
    // its own draw alone. Returns false when stopped. No gradients.
    bool speak(const torch::Tensor& around, torch::Tensor& cells, const torch::Tensor& given,
               std::int64_t framesPerBar, std::vector<MusicDraw>& draws, const MusicSampling& sampling) const;

private:
    struct Turn; // the frame being said
    void remember(Turn& turn) const;
    void sayTrack(Turn& turn, int track) const;

    std::int64_t m_before, m_units, m_head;
    torch::Tensor m_fromAround, m_memoryBias;   // of the memory: [channels, 4 * units], [4 * units]
    torch::Tensor m_beforePlanes, m_beforeBias; // [lags * planes, before], [before]
    torch::Tensor m_fromBefore, m_fromState;    // [before, 4 * units], [units, 4 * units]
    torch::Tensor m_voicesAround, m_voicesBias; // [channels, tracks * head], [tracks * head]
    torch::Tensor m_voicesMemory;               // [units, tracks * head]
    std::vector<torch::Tensor> m_above,
        m_aboveBias; // of each track but the first: [planes above it, head], [head]
    std::vector<torch::Tensor> m_out, m_outBias; // [head, pitches * states], [pitches * states]
    std::vector<torch::Tensor> m_answers;        // [planes of a track, pitches * states]
};

} // namespace moyun::neural
