// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moyun::ui {

class RollModel;

// How the piano roll shows and snaps, kept between runs. GUI thread.
struct RollSettings
{
    static void restore(RollModel& model);
    static void keep(const RollModel& model);
};

} // namespace moyun::ui
