// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/content.h"
#include "core/project/folders.h"

#include <filesystem>
#include <vector>

namespace moyun::project {

// A working copy that nobody has open and whose edits stand in no file: of a program that was killed, or of a
// project that was closed to be gone on with later.
struct LeftOver
{
    std::filesystem::path folder; // below Folders::state
    std::filesystem::path target; // the user's file; empty: it was never saved, or that cannot be read
    bool isTargetKnown = true;    // false: it cannot be read which file it belongs to, if any
    std::string title;
    Time edited{};              // the last edit
    std::optional<Time> saved;  // the user's file as it is now; nothing: never saved, or it is gone
    bool targetChanged = false; // another program or window replaced the file since
    std::uint64_t bytes = 0;
    Bytes thumbnail;     // PNG; empty where none was made yet
    std::string trouble; // not empty: it cannot be read as it is, and why; salvage() may save parts
};

// What leftOvers() could not look at.
struct NotLooked
{
    std::size_t open = 0;   // working copies that a program has open, perhaps with edits that are not saved
    std::string unreadable; // the state folder, where it cannot be read: why. Empty where it can
};

// The newest edit first. Working copies that hold nothing which is not in the user's file are removed on the
// way, and so is what a save that was cut off left beside a file; those that are open are left out. Reads a
// few pages of each. Any thread; blocks on the disk.
std::vector<LeftOver> leftOvers(const Folders& folders, NotLooked* notLooked = nullptr);
// Edits are gone afterwards. Errors: Busy where it is open by now, Io.
base::Result<void> discard(const LeftOver& leftOver);

} // namespace moyun::project
