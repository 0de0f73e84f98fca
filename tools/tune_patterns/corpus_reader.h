// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/poem/ci_inference.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace moyun::poem {

// Calls `line` for each line of a gzip or plain text file. Error: cannot be opened, or damaged.
base::Result<void> readLines(const std::filesystem::path& file,
                             const std::function<void(std::string_view)>& line);

// The poems of a corpus in JSON lines (form, cipai or title, lines), as the inference wants them: one verse
// line an element, 、 and the like dropped. Ci without a tune (失调名) and lines with characters that are not
// Han (lacunae) are left out. Of qu the tune is the last part of the title, less what follows a known name.
base::Result<std::vector<TunePoem>> readTunePoems(const std::filesystem::path& file);

} // namespace moyun::poem
