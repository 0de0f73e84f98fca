// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <vector>

namespace moyun::cli {

// The files of a folder (not of those below it) that look like pictures by their names, sorted; hidden ones
// are left out. Errors: not a folder, not readable, or no picture in it.
base::Result<std::vector<std::filesystem::path>> picturesInFolder(const std::filesystem::path& folder);

} // namespace moyun::cli
