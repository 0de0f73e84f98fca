// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/content.h"
#include "core/project/take.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace moyun::project {

// What a project file says of itself.
struct ProjectInfo
{
    int schema = 0;
    std::string id, title, program; // program: that wrote it
    Time created{}, saved{};
    std::uint64_t revision = 0, bytes = 0;
    int width = 0, height = 0; // of the canvas; 0: there is none
    std::size_t layers = 0, tiles = 0, poems = 0, tracks = 0, styles = 0, takes = 0, pinned = 0;
};

// The project in a file without opening it for work: nothing is locked, copied or written. Errors as
// ProjectStore::open(). Any thread; blocks.
base::Result<ProjectInfo> infoOf(const std::filesystem::path& file);
base::Result<ProjectContent> contentOf(const std::filesystem::path& file, std::stop_token stop = {});

// Reads everything and compares every checksum. What is wrong, one sentence each; nothing: it is whole.
// Errors: where it cannot be opened at all.
base::Result<std::vector<std::string>> check(const std::filesystem::path& file, std::stop_token stop = {});

} // namespace moyun::project
