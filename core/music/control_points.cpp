// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/music/control_points.h"

#include <algorithm>

namespace moyun::music {

std::vector<Control> withControlPoints(const std::vector<Control>& controls, int number, Tick from, Tick to,
                                  std::vector<Control> points)
{
    std::vector<Control> made;
    made.reserve(controls.size() + points.size());
    for (const auto& control : controls)
        if (control.number != number || control.at < from || control.at > to) made.push_back(control);
    made.insert(made.end(), points.begin(), points.end());
    std::stable_sort(made.begin(), made.end(),
                     [](const Control& a, const Control& b) { return a.at < b.at; });
    return made;
}

} // namespace moyun::music
