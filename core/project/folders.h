// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace moyun::project {

// How many earlier versions of a project's file are kept. The newest is always kept.
struct VersionBudget
{
    std::size_t count = 10;
    std::uint64_t bytes = std::uint64_t(2) << 30;
};

// Where projects keep what is not in the user's own file: below `state` the folders work (working copies),
// locks and versions. Made where they are missing.
struct Folders
{
    std::filesystem::path state;
    VersionBudget versions;
    std::filesystem::path spare{}; // instead of `state` where that cannot be written; empty: nowhere

    // $XDG_STATE_HOME/moyun, else ~/.local/state/moyun; spare: moyun-UID below $TMPDIR, else /var/tmp. Looks
    // at the environment alone.
    static Folders usual();
};

} // namespace moyun::project
