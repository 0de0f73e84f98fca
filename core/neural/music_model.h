// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/neural/music_grid.h"
#include "core/neural/music_names.h"
#include "core/neural/music_sampling.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace moyun::neural {

// One piece to be made or completed, moved so that its tonic is C. All pieces of one call have the same
// number of frames and of frames a bar.
struct MusicSketch
{
    MusicGrid grid;                  // what stands; open frames are ignored
    std::vector<std::uint8_t> given; // [track][frame]: 1 where the grid stands as it is, 0 where it is open
    int framesPerBar = 16;
    int meter = 0;   // meterClass()
    int texture = 0; // index into the names; 0: not said
    // Indices into the names with their shares, which are made to sum to 1; empty: not said.
    std::vector<std::pair<int, float>> composers;
    std::array<int, MusicGrid::kTracks> roles{}; // indices into the names; 0: there is no such track
    bool minor = false;
    bool beginsPiece = true, endsPiece = true; // whether the first and last bar are those of the piece
    std::vector<std::uint16_t> chords;         // a frame each: pitch classes, bit 12 where known; empty: free
    std::array<float, MusicGrid::kTracks> density{-1, -1, -1, -1}; // notes a bar; below 0: not said
    // Pitch classes that may start in a frame, a frame each; empty: all.
    std::vector<std::uint16_t> allowed;
    std::uint64_t seed = 1;
};

// The music generator as the engine sees it; no torch type in sight. Thread: blocks its caller; one call at a
// time (the lane's thread). Errors: InvalidArgument for sizes that do not agree, Cancelled, OutOfMemory.
// Exceptions do not leave the implementation. The same sketch gives the same grid on the same machine,
// whatever else is in the call.
class MusicModel
{
public:
    virtual ~MusicModel() = default;
    virtual const MusicModelNames& names() const = 0;
    virtual std::size_t weightBytes() const = 0;

    // Notes a bar of each track as some stretch of eight bars of the training pieces has them, drawn by
    // `seed` among those of this texture, meter and roles (indices into the names, meterClass()). Nothing
    // where the model knows of none.
    virtual std::optional<std::array<float, MusicGrid::kTracks>>
    usualDensity(int texture, int meter, const std::array<int, MusicGrid::kTracks>& roles,
                 std::uint64_t seed) const = 0;

    // The grids of the sketches with every open frame said; given frames as they were.
    virtual base::Result<std::vector<MusicGrid>> complete(const std::vector<MusicSketch>& sketches,
                                                          const MusicSampling& sampling) = 0;
};

// Loads a model (safetensors) for the CPU, verifying shape and finiteness.
base::Result<std::unique_ptr<MusicModel>> loadMusicModel(const std::filesystem::path& file);

} // namespace moyun::neural
