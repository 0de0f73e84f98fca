// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

#include <QString>

#include <cstddef>

namespace moyun::ui {

// What a track is called on the screen: the names that the program itself gives to the tracks of its music
// ("Piano RH": files and other programs know them so) in the language in use, those of the user as they
// stand, "Track 2" where it has none. `number` counts from 0. GUI thread.
QString trackTitle(const music::Track& track, std::size_t number);

} // namespace moyun::ui
