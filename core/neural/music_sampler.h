// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neural/music_generator.h"

#include <random>
#include <stop_token>
#include <vector>

namespace moyun::neural {

// What sampling one piece needs besides the networks.
struct MusicDraw
{
    std::mt19937_64 random;
    // Pitch classes that may start in a frame, a frame each; null: all.
    const std::vector<std::uint16_t>* allowed = nullptr;
};

// Says the open frames of pieces, cell after cell. around: lookAround(); cells: [pieces, tracks, frames,
// pitches] uint8, what stands, changed in place; given: [pieces, tracks, frames] uint8. A piece depends on
// its own draw alone. Returns false when stopped (polled every frame). No gradients.
bool sampleMusic(MusicGeneratorImpl& generator, const torch::Tensor& around, torch::Tensor& cells,
                 const torch::Tensor& given, std::int64_t framesPerBar, std::vector<MusicDraw>& draws,
                 double temperature, std::stop_token stop);

} // namespace moyun::neural
