// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace CLI {
class App;
}

namespace moyun::cli {

// Writes man1/*.1 and the completion script completions/moyun into `folder`, which is made where it is
// missing. Blocks. Fails where the folder cannot be written.
base::Result<void> writeManual(const CLI::App& program, const std::filesystem::path& folder);

} // namespace moyun::cli
