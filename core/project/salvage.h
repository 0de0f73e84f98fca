// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/content.h"
#include "core/project/folders.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace moyun::project {

struct Salvaging
{
    std::optional<Folders> folders; // of the windows that may have the file open that is written
    std::stop_token stop;
};

struct Salvaged
{
    std::size_t kept = 0;          // tiles, tracks, poems, ...
    std::vector<std::string> lost; // one sentence each
};

// Writes what can be read of a damaged file (or of a working copy's project.moyun, with the log beside it)
// into a new project; an existing file is replaced (the caller has asked). The damaged file is only read. Any
// thread; blocks, and needs as much room again in the folder for temporary files. Errors: InvalidArgument
// where both are one file; NotFound; Unreadable where it is no project or nothing of it can be read, and
// nothing is written then; Busy where a window has `into` open; Io.
base::Result<Salvaged> salvage(const std::filesystem::path& damaged, const std::filesystem::path& into,
                               const Salvaging& how = {});

// Tiles, poems, tracks, styles: what Salvaged::kept counts, but for the takes.
std::size_t piecesIn(const ProjectContent& content);

} // namespace moyun::project
