// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/manual/command_words.h"

#include <string>

namespace moyun::cli {

// A script for bash 4 or later that completes commands, options and the values of those that take one of
// several words, and file names elsewhere. It needs nothing of the package bash-completion. Thread: any.
std::string bashCompletion(const CommandWords& program);

} // namespace moyun::cli
