// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <string_view>

namespace moyun::cli {

// Calls `line` for every line of a text file, packed with gzip or not, without its end; empty lines are left
// out. Stops at the first error. Errors: not found, unreadable, a line over 16 MiB, whatever `line` returns,
// with the file and the number of the line before it.
base::Result<void> forEachLine(const std::filesystem::path& file,
                               const std::function<base::Result<void>(std::string_view)>& line);

} // namespace moyun::cli
