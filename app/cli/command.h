// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <stop_token>

namespace CLI {
class App;
}

namespace moyun::cli {

// One sub-command: declares its options, and runs when the user gave it.
class Command
{
public:
    virtual ~Command() = default;

    // Adds itself below `root`. Called once, before parsing; the options are bound to members.
    virtual void declare(CLI::App& root) = 0;
    // Whether the command line named it. After parsing.
    virtual bool chosen() const = 0;
    // Does it and returns the ExitCode. Blocks; `stop` is the user's Ctrl+C.
    virtual int run(Console& console, std::stop_token stop) = 0;
};

} // namespace moyun::cli
