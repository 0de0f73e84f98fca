// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moyun::cli {

// What the program tells the shell. Documented in docs/command-line.md.
enum ExitCode : int {
    kDone = 0,
    kFailed = 1,
    kWrongUsage = 2,
    kSomeFailed = 3,    // some of several inputs failed, the others were written
    kInterrupted = 130, // Ctrl+C or SIGTERM; 128 + SIGINT, as shells have it
};

} // namespace moyun::cli
