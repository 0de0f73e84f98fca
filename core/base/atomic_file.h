// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <span>

namespace moyun::base {

// Writes a whole file so that the target is either what it was or all of the new content: a temporary file
// beside it, flushed to the disk, renamed over it. Any thread; blocks on the disk. On failure the temporary
// is removed and the error says why (disk full, read-only, not permitted, folder missing) and what to do.
Result<void> writeFileAtomically(const std::filesystem::path& target, std::span<const std::uint8_t> content);

} // namespace moyun::base
