// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/folders.h"

#include <cstdlib>

namespace moyun::project {

Folders Folders::usual()
{
    const char* state = std::getenv("XDG_STATE_HOME");
    if (state && *state == '/') return {std::filesystem::path(state) / "moyun", {}};
    const char* home = std::getenv("HOME");
    return {std::filesystem::path(home && *home ? home : "/tmp") / ".local" / "state" / "moyun", {}};
}

} // namespace moyun::project
