// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/content.h"
#include "core/project/folders.h"

#include <filesystem>
#include <vector>

namespace moyun::project {

// An earlier state of a project's file, kept when Save put a newer one in its place.
struct SavedVersion
{
    std::filesystem::path file; // in the state folder; a whole project file
    Time saved{};               // when this state had been saved
    std::uint64_t bytes = 0;
    std::uint64_t revision = 0; // counts edits
};

// Of one project, the newest first; among them what stood in its file while another project did, and what it
// took the place of. Reads names alone. Any thread.
std::vector<SavedVersion> savedVersions(const Folders& folders, const std::string& projectId);
// The thumbnail that lies in a project file (PNG; empty where there is none). Blocks on the disk. Any thread.
base::Result<Bytes> thumbnailOfFile(const std::filesystem::path& file);

} // namespace moyun::project
