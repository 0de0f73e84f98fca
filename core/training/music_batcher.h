// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neural/music_conditions.h"
#include "core/training/music_pack.h"

#include <map>
#include <memory>
#include <random>

namespace moyun::training {

// Cuts stretches of some bars out of pieces. All of a batch have bars of one length, drawn as often as that
// length occurs; a stretch starts at any bar.
class MusicBatcher
{
public:
    // How often what a piece says of itself is withheld, so that the network also does without.
    struct Withhold
    {
        double composer = 0.3, chords = 0.5, density = 0.3;
    };
    struct Batch
    {
        torch::Tensor cells;  // [pieces, tracks, frames, pitches] uint8, MusicGrid::State
        torch::Tensor given;  // [pieces, tracks, frames] float: 1 where the network is shown the cells
        torch::Tensor wanted; // the same: 1 where it has to say them (open, and the track is there)
        neural::MusicConditions conditions;
        int framesPerBar = 16;
    };

    // dev: from the pieces kept for validation.
    MusicBatcher(std::shared_ptr<const MusicPack> pack, bool dev, int pieces, int bars, Withhold withhold,
                 std::uint64_t seed);

    Batch next();
    std::size_t stretches() const { return m_count; } // different ones there are

private:
    struct Place
    {
        std::uint32_t piece, bar, frame;
    };
    void fillPiece(Batch& batch, int index, const Place& place);
    void open(Batch& batch, int index);
    double uniform();

    std::shared_ptr<const MusicPack> m_pack;
    int m_pieces, m_bars;
    Withhold m_withhold;
    std::mt19937_64 m_random;
    std::map<int, std::vector<Place>> m_places; // by frames of a bar
    std::size_t m_count = 0;
};

} // namespace moyun::training
