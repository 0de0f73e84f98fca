// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neural/music_names.h"

namespace moyun::neural {

int meterClass(int beats, int unit)
{
    if (beats == 4 && unit == 4) return 0;
    if (beats == 2 && unit == 2) return 1;
    if (beats == 3 && unit == 4) return 2;
    if (beats == 2 && unit == 4) return 3;
    if (beats == 6 && unit == 8) return 4;
    if (beats == 3 && unit == 8) return 5;
    return beats % 3 == 0 ? 7 : 6;
}

} // namespace moyun::neural
