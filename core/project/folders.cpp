// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/folders.h"

#include <cstdlib>
#include <string>
#include <unistd.h>

namespace moyun::project {
namespace {

std::filesystem::path usualState()
{
    const char* state = std::getenv("XDG_STATE_HOME");
    if (state && *state == '/') return std::filesystem::path(state) / "moyun";
    const char* home = std::getenv("HOME");
    return std::filesystem::path(home && *home ? home : "/tmp") / ".local" / "state" / "moyun";
}

std::filesystem::path usualSpare()
{
    const char* temporary = std::getenv("TMPDIR");
    const std::filesystem::path folder = temporary && *temporary == '/' ? temporary : "/var/tmp";
    return folder / ("moyun-" + std::to_string(::geteuid()));
}

} // namespace

Folders Folders::usual()
{
    return {usualState(), {}, usualSpare()};
}

} // namespace moyun::project
