// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neural/music_densities.h"
#include "core/training/music_pack.h"

namespace moyun::training {

// Examples of how many notes a bar the tracks of the pack's training pieces have, from stretches of `bars`
// bars of one meter: of each texture, meter and set of roles at most `most`, evenly over all such stretches.
// Pieces that are kept for validation have no part in it.
neural::MusicDensities densitiesOf(const MusicPack& pack, int bars, std::size_t most = 160);

} // namespace moyun::training
