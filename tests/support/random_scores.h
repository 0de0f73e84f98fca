// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/bar_map.h"

#include <random>

namespace moyun::test {

// Scores on a grid of sixteenths or triplets, with several lines, meters, keys and pick-ups.
inline music::Score randomScore(std::mt19937& random)
{
    using namespace music;
    Score score;
    const std::pair<int, int> meters[] = {{4, 4}, {3, 4},  {2, 4}, {6, 8}, {2, 2},
                                          {9, 8}, {12, 8}, {5, 4}, {7, 8}, {3, 8}};
    const auto [beats, unit] = meters[random() % std::size(meters)];
    score.meters = {{0, beats, unit}};
    const Tick bar = barLength(score.meters[0], 480);
    if (random() % 3 == 0) score.pickUp = Tick(1 + random() % std::size_t(bar / 240 - 1)) * 240;
    const auto barAt = [&](int i) { return score.pickUp + i * bar; };
    score.keys = {{0, int(random() % 15) - 7, random() % 2 == 0}};
    if (random() % 2) score.keys.push_back({barAt(2), int(random() % 15) - 7, false});
    if (random() % 3 == 0) {
        score.meters.push_back({barAt(3), 3, 4});
        if (random() % 2) score.meters.push_back({barAt(3) + 960, 4, 4}); // cuts a bar short
    }
    score.tempi = {{0, 400'000 + int(random() % 400'000)}};
    const int tracks = 1 + int(random() % 3);
    for (int t = 0; t < tracks; ++t) {
        Track track{"Line " + std::to_string(t), int(random() % 128), false, {}, {}, {}};
        for (int line = 0; line < 1 + int(random() % 4); ++line) {
            Tick at = 0;
            while (at < barAt(5)) {
                const Tick lengths[] = {120, 240, 360, 480, 720, 960, 1440, 1920};
                const bool triplet = at % 480 == 0 && random() % 5 == 0;
                const Tick length = triplet ? 160 : lengths[random() % std::size(lengths)];
                for (int i = 0; i < (triplet ? 3 : 1); ++i, at += length)
                    if (random() % 4)
                        track.notes.push_back(
                            {at, length, 40 + 12 * line + int(random() % 11), 1 + int(random() % 127)});
            }
        }
        score.tracks.push_back(std::move(track));
    }
    score.sort();
    return score;
}

} // namespace moyun::test
