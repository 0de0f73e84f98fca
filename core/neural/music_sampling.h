// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace moyun::neural {

// How cells are drawn from what the network thinks of them.
struct MusicSampling
{
    double temperature = 1; // above 0
    // A note does not start where its chance is less than this share of that of the frame's likeliest start:
    // 84 pitches of little chance each would together start too many wrong notes (min-p sampling, Nguyen et
    // al. 2024, here cell by cell). 0 to 1; 0: all may start.
    double leastShare = 0;
    std::stop_token stop; // polled every frame
};

} // namespace moyun::neural
