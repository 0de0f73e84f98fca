// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moyun::ui {

// What the drawn widgets of the studio are to a screen reader: a canvas, a slider, a chooser of colours.
// Names and descriptions are the widgets' own; this adds roles, and values where there are some. Qt asks when
// something asks Qt. GUI thread.
struct AccessibleRoles
{
    static void install(); // once; more often does no harm
};

} // namespace moyun::ui
