// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/music/music_composer.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace moyun::test {

using engine::ComposeRequest;
using neural::MusicGrid;

// Says quarters whose pitch is the seed's, on the first allowed pitch class from it, and remembers what it
// was asked.
class SteadyModel : public neural::MusicModel
{
public:
    const neural::MusicModelNames& names() const override { return m_names; }
    std::size_t weightBytes() const override { return 0; }
    std::optional<std::array<float, MusicGrid::kTracks>>
    usualDensity(int, int, const std::array<int, MusicGrid::kTracks>&, std::uint64_t) const override
    {
        return usual;
    }
    base::Result<std::vector<MusicGrid>> complete(const std::vector<neural::MusicSketch>& sketches,
                                                  const neural::MusicSampling&) override
    {
        ++calls;
        last = sketches;
        std::vector<MusicGrid> made;
        for (const auto& s : sketches) {
            auto grid = s.grid;
            for (int t = 0; t < MusicGrid::kTracks; ++t)
                for (int f = 0; f < grid.frames; ++f) {
                    if (s.given[std::size_t(t * grid.frames + f)] || s.roles[std::size_t(t)] == 0) continue;
                    std::fill_n(grid.at(t, f), MusicGrid::kPitches, std::uint8_t(MusicGrid::Off));
                    int pitch = 36 + int(s.seed % 12);
                    while (!s.allowed.empty() && !(s.allowed[std::size_t(f)] >> (pitch % 12) & 1)) ++pitch;
                    grid.at(t, f)[pitch] = f % 4 == 0 ? MusicGrid::Start : MusicGrid::Hold;
                }
            made.push_back(std::move(grid));
        }
        return made;
    }

    int calls = 0;
    std::optional<std::array<float, MusicGrid::kTracks>> usual;
    std::vector<neural::MusicSketch> last;

private:
    neural::MusicModelNames m_names{{"", "bach"},
                                    {"", "piano", "melody-chords", "free"},
                                    {"", "right", "left", "melody", "chords", "part"}};
};

inline engine::ComposeOutcome composed(SteadyModel& model, const ComposeRequest& request)
{
    auto made = engine::MusicComposer(model, {}).run(request);
    EXPECT_TRUE(made) << made.error().text();
    return made ? *made : engine::ComposeOutcome{};
}

// Four bars of two hands, a little off the grid, as played.
inline music::Score draft()
{
    music::Score s;
    s.title = "Draft";
    s.ticksPerQuarter = 96;
    music::Track right{"Piano RH", 3, false, {}, {}, {}}, left{"Piano LH", 3, false, {}, {}, {}};
    for (int q = 0; q < 16; ++q) {
        right.notes.push_back({q * 96 + q % 3, 90, 60 + q, 33});
        left.notes.push_back({q * 96, 96, 40, 44});
    }
    s.tracks = {right, left};
    s.keys = {{0, 0, false}};
    return s;
}

} // namespace moyun::test
