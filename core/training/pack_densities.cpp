// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/pack_densities.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace moyun::training {

using neural::MusicDensities;
using neural::MusicGrid;

neural::MusicDensities densitiesOf(const MusicPack& pack, int bars, std::size_t most)
{
    std::map<std::tuple<int, int, MusicDensities::Roles>, std::vector<MusicDensities::Example>> all;
    for (const auto& piece : pack.pieces) {
        if (piece.dev) continue;
        int frame = 0;
        for (std::size_t b = 0; b + std::size_t(bars) <= piece.bars.size(); ++b) {
            const auto& bar = piece.bars[b];
            const int from = frame * MusicGrid::kTicksPerFrame;
            const int to = (frame + bars * bar.frames) * MusicGrid::kTicksPerFrame;
            frame += bar.frames;
            const auto first = piece.bars.begin() + std::ptrdiff_t(b);
            if (!std::all_of(first, first + bars, [&](const auto& other) { return other == bar; })) continue;
            MusicDensities::Example example{int(piece.texture), int(bar.meter), {}, {}};
            for (std::size_t t = 0; t < piece.roles.size(); ++t) {
                example.roles[t] = int(piece.roles[t]);
                const auto& notes = piece.notes[t];
                const auto before = [](const auto& note, int tick) { return note.start < tick; };
                const auto begin = std::lower_bound(notes.begin(), notes.end(), from, before);
                example.notes[t] =
                    float(std::lower_bound(begin, notes.end(), to, before) - begin) / float(bars);
            }
            all[{example.texture, example.meter, example.roles}].push_back(example);
        }
    }
    MusicDensities made;
    for (const auto& [kind, examples] : all) {
        const std::size_t count = std::min(most, examples.size());
        for (std::size_t i = 0; i < count && made.examples.size() < MusicDensities::kMost; ++i)
            made.examples.push_back(examples[i * examples.size() / count]);
    }
    return made;
}

} // namespace moyun::training
