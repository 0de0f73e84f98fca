// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neural/music_blocks.h"
#include "core/neural/music_grid.h"
#include "core/neural/music_names.h"

#include <string>
#include <vector>

namespace moyun::neural {

// Sizes of the networks.
struct MusicArchitecture
{
    int composers = 1, textures = 1, roles = 1; // lengths of the lists of names
    int channels = 224, blocks = 6;             // of the generator's look around
    int units = 320, before = 192,
        head = 224; // of its memory, of what it has just said, of each track's voice
    int criticChannels = 160, criticBlocks = 6;
    int noise = 32; // numbers a frame: half of them stand still for a bar
    bool operator==(const MusicArchitecture&) const = default;
};

// What pieces are told of themselves; tensors of int64 but where said. Pieces of one batch have one number of
// frames and of frames a bar.
struct MusicConditions
{
    static constexpr int kMeters = 8;     // meterClass
    static constexpr int kMostBar = 24;   // frames a bar
    static constexpr int kChordBits = 13; // twelve pitch classes above the tonic, and "known"

    torch::Tensor composer;       // [pieces, composers] float: shares that sum to 1; all of entry 0: not said
    torch::Tensor texture, minor; // [pieces]; minor 0 major, 1 minor
    torch::Tensor meter;          // [pieces], meterClass
    torch::Tensor roles;          // [pieces, tracks]; 0: the track is not there
    torch::Tensor place;          // [frames] of the frame in its bar
    torch::Tensor first, last;    // [pieces, frames] float: 1 in the first and the last bar of the piece
    torch::Tensor chords;         // [pieces, frames, kChordBits] float
    torch::Tensor density;        // [pieces, tracks, 2] float: log(1 + notes a bar), and 1 where told
};

// The conditions as channels.
class MusicConditionerImpl : public torch::nn::Module
{
public:
    MusicConditionerImpl(const MusicArchitecture& architecture, int channels);
    torch::Tensor forward(const MusicConditions& c, torch::ScalarType compute); // [pieces, frames, channels]

private:
    torch::nn::Embedding m_composer{nullptr}, m_texture{nullptr}, m_minor{nullptr}, m_meter{nullptr},
        m_place{nullptr};
    std::vector<torch::nn::Embedding> m_roles;
    MusicLinear m_rest{nullptr};
};
TORCH_MODULE(MusicConditioner);

// Cells as the planes that networks see: for each track and pitch whether a note starts, whether one sounds,
// and whether what happens does so within the frame. states: [pieces, tracks, frames, pitches, kStates]
// float, one of the last 1 (or nearly: straight-through samples). Result: [pieces, frames, tracks * 3 *
// pitches].
torch::Tensor musicPlanes(const torch::Tensor& states);
// The same of cells that are known: [pieces, tracks, frames, pitches] uint8, MusicGrid::State.
torch::Tensor musicPlanesOfCells(const torch::Tensor& cells);

} // namespace moyun::neural
