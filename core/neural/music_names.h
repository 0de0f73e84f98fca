// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace moyun::neural {

// Names that a music model knows; entry 0 of each list is empty, "not said".
struct MusicModelNames
{
    std::vector<std::string> composers, textures, roles;
    bool operator==(const MusicModelNames&) const = default;
};

// 4/4, 2/2, 3/4, 2/4, 6/8, 3/8, others by whether threes divide their beats: 0 to 7.
int meterClass(int beats, int unit);

} // namespace moyun::neural
