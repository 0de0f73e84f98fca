// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/music/score.h"

#include <string>
#include <vector>

namespace moyun::music {

// A score from a file, and what could not be taken as it stood.
struct ReadScore
{
    Score score;
    std::vector<std::string>
        notes; // a sentence each, for people; the same thing is said once, with how often
};

} // namespace moyun::music
