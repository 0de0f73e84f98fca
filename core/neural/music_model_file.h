// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/neural/music_conditions.h"
#include "core/neural/music_densities.h"
#include "core/neural/weights_file.h"

#include <string>

namespace moyun::neural {

// Puts architecture and names into a weights file's metadata, so that the file says all that is needed to use
// it.
void describeMusicModel(const MusicArchitecture& architecture, const MusicModelNames& names,
                        WeightsFile& weights);

struct MusicModelDescription
{
    MusicArchitecture architecture;
    MusicModelNames names;
    MusicDensities densities; // none in models that were made without them
};

// How many numbers the large layers of such a network have: all of them have more.
std::uint64_t leastNumbers(const MusicArchitecture& architecture);

// Reads them back, every size bounded before anything is built, by the numbers in the file too. Errors: not a
// music model, sizes out of range.
base::Result<MusicModelDescription> readMusicModel(const WeightsFile& weights, const std::string& file);

} // namespace moyun::neural
