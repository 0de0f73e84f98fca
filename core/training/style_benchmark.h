// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace moyun::training {

// Speed of the style network on this machine's CPU beside a fixed baseline measured in the same run. Medians.
struct StyleSpeed
{
    double framesPerSecond = 0; // 512x512 pictures through StyleNetwork::transform, bytes to bytes
    double johnsonFramesPerSecond =
        0; // 512x512 through a network of the sizes of Johnson et al. 2016, single precision
    double gflopPerFrame = 0; // multiplications and additions of ours at 512x512
    double johnsonGflopPerFrame = 0;
    double peakGflops = 0;  // the fastest of several plain convolutions in our number type
    double shareOfPeak = 0; // gflopPerFrame * framesPerSecond / peakGflops
};

// The Johnson network has random weights: time does not depend on them. `frames`: how many of ours are timed.
// Thread: blocks for some seconds. Errors: as loadStyleNetwork.
base::Result<StyleSpeed> measureStyleSpeed(const std::filesystem::path& weights, int frames);

} // namespace moyun::training
