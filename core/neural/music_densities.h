// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/neural/music_grid.h"
#include "core/neural/music_names.h"
#include "core/neural/weights_file.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace moyun::neural {

// How many notes the tracks of real music have, as examples: a music model that is told no density takes one
// of these, so that its pieces are as full, and their tracks as often silent, as those it learnt from. Lies
// in the model's weights file as a tensor [examples, 2 + 2 * tracks]. A value; reentrant.
class MusicDensities
{
public:
    using Roles = std::array<int, MusicGrid::kTracks>;
    using Notes = std::array<float, MusicGrid::kTracks>; // a bar
    struct Example
    {
        int texture = 0, meter = 0; // index into the names, meterClass()
        Roles roles{};              // indices into the names; 0: no such track
        Notes notes{};
        bool operator==(const Example&) const = default;
    };
    static constexpr std::size_t kMost = 20'000; // examples

    std::vector<Example> examples;

    // Of an example of these, drawn by `seed`; nothing where there is none.
    std::optional<Notes> draw(int texture, int meter, const Roles& roles, std::uint64_t seed) const;

    void store(WeightsFile& weights) const;
    // None where the file has no such tensor. Errors: a tensor of another shape, numbers that cannot be.
    static base::Result<MusicDensities> read(const WeightsFile& weights, const MusicModelNames& names,
                                             const std::string& file);
};

} // namespace moyun::neural
