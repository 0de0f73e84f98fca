// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace moyun::cli {

// Whether a command may write `output`. It never may where that is `input` itself, by whatever name; an
// existing file only with --overwrite (`overwrite`). Devices and pipes may always be written to.
// Errors: InvalidArgument.
base::Result<void> mayWrite(const std::filesystem::path& input, const std::filesystem::path& output,
                            bool overwrite);

} // namespace moyun::cli
