// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace moyun::studio {

// What the studio leaves behind of its own running: the log, with everything that Qt says, and reports of
// crashes, both in the user's state folder on this machine.
struct BlackBox
{
    // Once, first thing; needs no QApplication, only its names. What cannot be written is told in the log.
    static void start();
    // The newest report of a crash that the user was not told of; from now on they were. Empty: none.
    static std::filesystem::path takeNewReport();
};

} // namespace moyun::studio
